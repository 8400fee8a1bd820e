import { NETWORK_SIZES, type PackedTables, STEP_WEIGHTS, type Weights } from './dimensions.js'
import { learnedWeights } from './learned-weights.js'

let weights: Weights | null = null

/** The learned weights, decoded when the first page needs them. */
export function zoneModel(): Weights {
  if (weights) return weights
  const { rows, hidden, upper, out } = NETWORK_SIZES
  const packed = learnedWeights()
  weights = {
    rows: table(packed, 'rows', rows),
    steps: table(packed, 'steps', STEP_WEIGHTS),
    hidden: table(packed, 'hidden', hidden),
    upper: table(packed, 'upper', upper),
    out: table(packed, 'out', out),
  }
  return weights
}

/** Throws RangeError where the file does not fit the model's shape: the training has to be run again. */
function table(packed: PackedTables, name: string, size: number): Float32Array {
  const bytes = atob(packed[name]?.bytes ?? '')
  if (bytes.length !== size) throw new RangeError(`"${name}" has ${bytes.length} weights instead of ${size}`)
  const scale = packed[name]?.scale ?? 0
  const values = new Float32Array(size)
  for (let i = 0; i < size; i++) values[i] = ((bytes.charCodeAt(i) << 24) >> 24) * scale
  return values
}

import { NETWORK_SIZES, type PackedTables, STEP_WEIGHTS, type Weights } from './dimensions.js'
import { learnedWeights } from './learned-weights.js'

let weights: Weights | null = null

/** The learned weights, decoded when the first page needs them. */
export function zoneModel(): Weights {
  if (weights) return weights
  const { rows, hidden, upper, out } = NETWORK_SIZES
  const packed = learnedWeights()
  weights = {
    rows: bytesOf(packed, 'rows', rows),
    hidden: bytesOf(packed, 'hidden', hidden),
    units: { rows: scaleOf(packed, 'rows'), hidden: scaleOf(packed, 'hidden') },
    steps: table(packed, 'steps', STEP_WEIGHTS),
    upper: table(packed, 'upper', upper),
    out: table(packed, 'out', out),
  }
  return weights
}

function scaleOf(packed: PackedTables, name: string): number {
  return packed[name]?.scale ?? 0
}

function table(packed: PackedTables, name: string, size: number): Float32Array {
  const scale = scaleOf(packed, name)
  return Float32Array.from(bytesOf(packed, name, size), (value) => value * scale)
}

/** Throws RangeError where the file does not fit the model's shape: the training has to be run again. */
function bytesOf(packed: PackedTables, name: string, size: number): Int8Array {
  const bytes = atob(packed[name]?.bytes ?? '')
  if (bytes.length !== size) throw new RangeError(`"${name}" has ${bytes.length} weights instead of ${size}`)
  const values = new Int8Array(size)
  for (let i = 0; i < size; i++) values[i] = bytes.charCodeAt(i)
  return values
}

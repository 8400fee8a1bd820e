import type { Weights } from './dimensions.js'
import { NETWORK_SIZES, STEP_WEIGHTS } from './dimensions.js'
import data from './weights.json' with { type: 'json' }

/** The data file: signed bytes in base64 and what one unit is worth, by the table's name. */
export type Packed = Readonly<Record<string, { readonly scale: number; readonly bytes: string }>>

const packed: Packed = data

let weights: Weights | null = null

/** The learned weights, decoded when the first page needs them. */
export function zoneModel(): Weights {
  if (weights) return weights
  const { rows, hidden, upper, out } = NETWORK_SIZES
  weights = {
    rows: table('rows', rows),
    steps: table('steps', STEP_WEIGHTS),
    hidden: table('hidden', hidden),
    upper: table('upper', upper),
    out: table('out', out),
  }
  return weights
}

/** Throws RangeError where the file does not fit the model's shape: the training has to be run again. */
function table(name: string, size: number): Float32Array {
  const bytes = atob(packed[name]?.bytes ?? '')
  if (bytes.length !== size) throw new RangeError(`"${name}" has ${bytes.length} weights instead of ${size}`)
  const scale = packed[name]?.scale ?? 0
  const values = new Float32Array(size)
  for (let i = 0; i < size; i++) values[i] = ((bytes.charCodeAt(i) << 24) >> 24) * scale
  return values
}

import { ROW_WEIGHTS, STEP_WEIGHTS, type Weights } from './chain.js'
import packed from './weights.json' with { type: 'json' }

let weights: Weights | null = null

/** The learned weights, decoded when the first page needs them. */
export function pageModel(): Weights {
  weights ??= {
    rows: decode(packed.rows, ROW_WEIGHTS, packed.rowScale),
    steps: decode(packed.steps, STEP_WEIGHTS, packed.stepScale),
  }
  return weights
}

/** Signed bytes in base64, each worth `scale`. */
function decode(base64: string, size: number, scale: number): Float32Array {
  const bytes = atob(base64)
  if (bytes.length !== size) throw new RangeError(`the page model has ${bytes.length} weights instead of ${size}`)
  const values = new Float32Array(size)
  for (let i = 0; i < size; i++) values[i] = ((bytes.charCodeAt(i) << 24) >> 24) * scale
  return values
}

import type { Weights } from '../../src/recognise/tagger/chain.js'

/** The data file's shape: signed bytes in base64, and what one unit is worth. */
export interface Packed {
  readonly rowScale: number
  readonly stepScale: number
  readonly rows: string
  readonly steps: string
}

/** Weights as signed bytes. */
export function packWeights(weights: Weights): Packed {
  const rows = quantise(weights.rows)
  const steps = quantise(weights.steps)
  return { rowScale: rows.scale, stepScale: steps.scale, rows: rows.bytes, steps: steps.bytes }
}

function quantise(values: Float32Array): { scale: number; bytes: string } {
  let largest = 1e-6
  for (const value of values) largest = Math.max(largest, Math.abs(value))
  const scale = Number((largest / 127).toPrecision(6))
  const bytes = Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))))
  return { scale, bytes: Buffer.from(bytes.buffer).toString('base64') }
}

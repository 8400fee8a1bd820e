import type { Forest } from '../../src/recognise/zones/forest.js'
import type { Packed } from '../../src/recognise/zones/model.js'

/** Tables of weights, and trees, as bytes in base64, each with what one unit is worth. */
export function packWeights(weights: Readonly<Record<string, Float32Array | Forest>>): Packed {
  return Object.fromEntries(
    Object.entries(weights).map(([name, values]) => [
      name,
      values instanceof Float32Array ? quantise(values) : ofForest(values),
    ]),
  )
}

function quantise(values: Float32Array): Packed[string] {
  const sizes = Float32Array.from(values, Math.abs).sort()
  // The few largest are cut off, so that the many small ones keep their differences.
  const largest = Math.max(1e-6, sizes[Math.floor((sizes.length - 1) * 0.9999)] as number)
  const scale = Number((largest / 127).toPrecision(6))
  const bytes = Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))))
  return { scale, bytes: Buffer.from(bytes.buffer).toString('base64') }
}

function ofForest({ scale, nodes }: Forest): Packed[string] {
  return { scale, bytes: Buffer.from(nodes).toString('base64') }
}

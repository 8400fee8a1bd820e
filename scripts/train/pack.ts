import { type Forest, LEAF, NODE, type PackedForest } from '../../src/recognise/zones/forest.js'
import type { Packed } from '../../src/recognise/zones/model.js'

/** Tables of weights as bytes in base64, each with what one unit is worth. */
export function packWeights(tables: Readonly<Record<string, Float32Array>>): Packed {
  return Object.fromEntries(Object.entries(tables).map(([name, values]) => [name, quantise(values)]))
}

function quantise(values: Float32Array): Packed[string] {
  const sizes = Float32Array.from(values, Math.abs).sort()
  // The few largest are cut off, so that the many small ones keep their differences.
  const largest = Math.max(1e-6, sizes[Math.floor((sizes.length - 1) * 0.9999)] as number)
  const scale = Number((largest / 127).toPrecision(6))
  const bytes = Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))))
  return { scale, bytes: Buffer.from(bytes.buffer).toString('base64') }
}

/** A forest as its data file has it. */
export function packForest({ roots, columns, bounds, others, values }: Forest): PackedForest {
  const scale = Number((values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / 127).toPrecision(6))
  const bytes = Buffer.alloc(columns.length * NODE)
  columns.forEach((column, at) => {
    const steps = column === LEAF ? 0 : (others[at] as number) - at
    bytes.set([column, bounds[at] as number, steps, Math.round((values[at] as number) / scale) & 255], at * NODE)
  })
  if (roots.length === 0) throw new RangeError('a forest without trees')
  return { scale, nodes: bytes.toString('base64') }
}

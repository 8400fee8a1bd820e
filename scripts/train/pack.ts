import { writeFileSync } from 'node:fs'
import type { PackedTables } from '../../src/recognise/zones/dimensions.js'
import { type Forest, NODE, type PackedForest } from '../../src/recognise/zones/forest.js'

/** Tables of weights as bytes in base64, each with what one unit is worth. */
export function packWeights(tables: Readonly<Record<string, Float32Array>>): PackedTables {
  return Object.fromEntries(Object.entries(tables).map(([name, values]) => [name, quantise(values)]))
}

function quantise(values: Float32Array): PackedTables[string] {
  const sizes = Float32Array.from(values, Math.abs).sort()
  // The few largest are cut off, so that the many small ones keep their differences.
  const largest = Math.max(1e-6, sizes[Math.floor((sizes.length - 1) * 0.9999)] as number)
  const scale = Number((largest / 127).toPrecision(6))
  const bytes = Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))))
  return { scale, bytes: Buffer.from(bytes.buffer).toString('base64') }
}

/** A forest as its data file has it. */
export function packForest({ roots, nodes, values }: Forest): PackedForest {
  const scale = Number((values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / 127).toPrecision(6))
  const bytes = Buffer.alloc(nodes.length * NODE)
  nodes.forEach((node, at) => {
    bytes.writeUInt32LE(node, at * NODE)
    bytes.writeInt8(Math.round((values[at] as number) / scale), at * NODE + NODE - 1)
  })
  if (roots.length === 0) throw new RangeError('a forest without trees')
  return { scale, nodes: bytes.toString('base64') }
}

/** Writes a module that gives what was learned: a function, so that it is not even compiled where no page asks for it. */
export function writeLearned(file: string, name: string, type: string, from: string, learned: unknown): void {
  const source = `// Learned by \`npm run train -- DIR\`; not edited by hand.
import type { ${type} } from './${from}.js'

export const ${name} = (): ${type} => (${JSON.stringify(learned, null, 2)})
`
  writeFileSync(file, source)
}

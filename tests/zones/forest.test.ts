import { expect, test } from 'vitest'
import { boost, packTrees, type Table } from '../../scripts/train/boost.js'
import { LEAF, scoreRow } from '../../src/recognise/zones/forest.js'
import { headlineModel } from '../../src/recognise/zones/model.js'

const OPTIONS = { trees: 40, leaves: 6, rate: 0.2, pull: 1, least: 0.5, features: 1, drawn: 1, seed: 5 }

/** Rows of two traits that speak for a line together or not at all: no single trait tells. */
function eitherOr(): Table {
  const rows = Array.from({ length: 400 }, (_, i) => [i % 20, (i * 7) % 13] as const)
  const right = rows.map(([a, b]) => (a < 10 ? b < 6 : b >= 6))
  return {
    columns: [Uint8Array.from(rows, ([a]) => a), Uint8Array.from(rows, ([, b]) => b)],
    right: Uint8Array.from(right, Number),
    weights: new Float32Array(rows.length).fill(1),
    pages: Uint32Array.from(rows, (_, i) => i),
  }
}

test('trees are read one behind the other, and what goes right skips what goes left', () => {
  // Trait 0 up to 3: 5, else trait 1 up to 7: -2, else 10; and a tree that is a leaf
  const nodes = Uint8Array.from([0, 3, 2, LEAF, 5, 1, 7, 2, LEAF, 0xfe, LEAF, 10, LEAF, 1])
  const score = (...row: number[]): number => scoreRow({ nodes, scale: 0.5 }, Uint8Array.from(row))
  expect(score(3, 9)).toBe(3)
  expect(score(4, 7)).toBe(-0.5)
  expect(score(4, 8)).toBe(5.5)
  expect(scoreRow({ nodes: new Uint8Array(), scale: 1 }, new Uint8Array(2))).toBe(0)
})

test('a forest learns what traits say together, survives its packing, and is the same each time', () => {
  const table = eitherOr()
  const forest = packTrees(boost(table, OPTIONS))
  const scores = Array.from(table.right, (_, i) =>
    scoreRow(
      forest,
      Uint8Array.from(table.columns, (column) => column[i] ?? 0),
    ),
  )
  expect(scores.map((score) => (score > 0 ? 1 : 0))).toEqual([...table.right])
  expect(packTrees(boost(table, OPTIONS))).toEqual(forest)
})

test('the forest of headlines asks for traits that there are', () => {
  const { nodes, scale } = headlineModel().forest
  expect(scale).toBeGreaterThan(0)
  expect(nodes.length).toBeGreaterThan(1000)
  expect(Number.isFinite(scoreRow({ nodes, scale }, new Uint8Array(200)))).toBe(true)
})

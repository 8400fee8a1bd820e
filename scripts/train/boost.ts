import { type Forest, LEAF } from '../../src/recognise/zones/forest.js'
import { generator } from './generator.js'

/** Rows to learn from, a column a feature; values below `BINS`. */
export interface Table {
  readonly columns: readonly Uint8Array[]
  /** 1 where the row is what is looked for. */
  readonly right: Uint8Array
  readonly weights: Float32Array
  /** Rows of one page are drawn together. */
  readonly pages: Uint32Array
}

export interface Options {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** Pull of the leaves towards zero. */
  readonly pull: number
  /** Least curvature on each side of a fork: fewer rows decide nothing. */
  readonly least: number
  /** Share of the features, and of the pages, that each tree sees. */
  readonly features: number
  readonly drawn: number
  readonly seed: number
}

/** Values a feature may have: 0 to `BINS - 1`. */
export const BINS = 32

interface Fork {
  readonly feature: number
  readonly most: number
  readonly left: Tree
  readonly right: Tree
}

export type Tree = Fork | number

/** A leaf that may still be forked. */
interface Open {
  readonly rows: Uint32Array
  readonly sums: Float64Array
  readonly value: number
  readonly gain: number
  readonly feature: number
  readonly most: number
  fork: { left: Open; right: Open } | null
}

/** Gradient boosting of the logistic loss with second-order leaves, grown best fork first. Deterministic. */
export function boost(table: Table, options: Options): Tree[] {
  const random = generator(options.seed)
  const size = table.right.length
  const scores = new Float32Array(size)
  const slopes = new Float32Array(size)
  const curves = new Float32Array(size)
  const trees: Tree[] = []
  for (let round = 0; round < options.trees; round++) {
    for (let i = 0; i < size; i++) {
      const chance = 1 / (1 + Math.exp(-scores[i]!))
      slopes[i] = (table.right[i]! - chance) * table.weights[i]!
      curves[i] = chance * (1 - chance) * table.weights[i]!
    }
    const features = [...table.columns.keys()].filter(() => random() < options.features)
    const tree = grow(table, features, drawn(table.pages, options.drawn, random), slopes, curves, options)
    for (let i = 0; i < size; i++) scores[i]! += leafOf(tree, table.columns, i)
    trees.push(tree)
  }
  return trees
}

/** The rows of some of the pages. */
function drawn(pages: Uint32Array, share: number, random: () => number): Uint32Array {
  const keep = new Map<number, boolean>()
  const rows: number[] = []
  pages.forEach((page, row) => {
    if (!keep.has(page)) keep.set(page, random() < share)
    if (keep.get(page)) rows.push(row)
  })
  return Uint32Array.from(rows)
}

function leafOf(tree: Tree, columns: readonly Uint8Array[], row: number): number {
  let at = tree
  while (typeof at !== 'number') at = columns[at.feature]![row]! <= at.most ? at.left : at.right
  return at
}

function grow(
  { columns }: Table,
  features: readonly number[],
  rows: Uint32Array,
  slopes: Float32Array,
  curves: Float32Array,
  options: Options,
): Tree {
  const sumsOf = (some: Uint32Array): Float64Array => {
    const sums = new Float64Array(features.length * BINS * 2)
    features.forEach((feature, f) => {
      const column = columns[feature]!
      for (const row of some) {
        const at = (f * BINS + column[row]!) * 2
        sums[at]! += slopes[row]!
        sums[at + 1]! += curves[row]!
      }
    })
    return sums
  }
  const root = opened(rows, sumsOf(rows), features, options)
  const leaves = [root]
  while (leaves.length < options.leaves) {
    const best = leaves.reduce((a, b) => (b.gain > a.gain ? b : a))
    if (best.gain <= 0) break
    const [left, right] = parted(best, columns)
    // The sums of the larger side are what the smaller one leaves.
    const smaller = sumsOf(left.length < right.length ? left : right)
    const larger = best.sums.map((sum, i) => sum - smaller[i]!)
    const [leftSums, rightSums] = left.length < right.length ? [smaller, larger] : [larger, smaller]
    best.fork = { left: opened(left, leftSums, features, options), right: opened(right, rightSums, features, options) }
    leaves.splice(leaves.indexOf(best), 1, best.fork.left, best.fork.right)
  }
  return closed(root)
}

function parted({ rows, feature, most }: Open, columns: readonly Uint8Array[]): [Uint32Array, Uint32Array] {
  const column = columns[feature]!
  return [rows.filter((row) => column[row]! <= most), rows.filter((row) => column[row]! > most)]
}

/** A leaf with the best fork it could become. */
function opened(rows: Uint32Array, sums: Float64Array, features: readonly number[], options: Options): Open {
  let slope = 0
  let curve = 0
  for (let bin = 0; bin < BINS; bin++) {
    slope += sums[bin * 2]!
    curve += sums[bin * 2 + 1]!
  }
  const worth = (s: number, c: number): number => (s * s) / (c + options.pull)
  let best = { gain: 0, feature: -1, most: 0 }
  features.forEach((feature, f) => {
    let left = 0
    let below = 0
    for (let bin = 0; bin < BINS - 1; bin++) {
      left += sums[(f * BINS + bin) * 2]!
      below += sums[(f * BINS + bin) * 2 + 1]!
      if (below < options.least || curve - below < options.least) continue
      const gain = worth(left, below) + worth(slope - left, curve - below) - worth(slope, curve)
      if (gain > best.gain + 1e-6) best = { gain, feature, most: bin }
    }
  })
  return { rows, sums, value: (options.rate * slope) / (curve + options.pull), ...best, fork: null }
}

function closed({ fork, value, feature, most }: Open): Tree {
  return fork ? { feature, most, left: closed(fork.left), right: closed(fork.right) } : value
}

/** Trees as `forest.ts` reads them, and what one unit of their leaves is worth. */
export function packTrees(trees: readonly Tree[]): Forest {
  const largest = Math.max(...trees.flatMap(leavesOf).map(Math.abs))
  const scale = Number((largest / 127).toPrecision(6))
  return { scale, nodes: Uint8Array.from(trees.flatMap((tree) => bytesOf(tree, scale))) }
}

function leavesOf(tree: Tree): number[] {
  return typeof tree === 'number' ? [tree] : [...leavesOf(tree.left), ...leavesOf(tree.right)]
}

function bytesOf(tree: Tree, scale: number): number[] {
  if (typeof tree === 'number') return [LEAF, Math.round(tree / scale) & 0xff]
  const left = bytesOf(tree.left, scale)
  return [tree.feature, tree.most, left.length, ...left, ...bytesOf(tree.right, scale)]
}

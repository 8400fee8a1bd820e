import { type Forest, LEAF, nodeOf } from '../../src/recognise/zones/forest.js'
import { generator } from './generator.js'

/** Lines to learn from: their classes, `width` a line; what each is (1: body), and how much it weighs. */
export interface Lines {
  readonly classes: Uint8Array
  readonly width: number
  readonly right: Uint8Array
  readonly weights: Float64Array
}

/** What was found to work. */
const ROUNDS = 200
const LEAVES = 31
const RATE = 0.07
/** Lines that the end of a branch holds at least. */
const LEAST_LINES = 60
/** Strength of the pull towards zero. */
const PULL = 5
/** Shares of lines and of columns that a tree sees. */
const SEEN_LINES = 0.7
const SEEN_COLUMNS = 0.5
/** More than the largest class. */
const CLASSES = 32
const SEED = 5

interface Split {
  readonly gain: number
  readonly column: number
  readonly bound: number
}

/** A branch that grows: its lines, and the sums of slopes, of their slopes, and of lines for each class of each column. */
interface Branch {
  readonly lines: Int32Array
  readonly sums: Float64Array
  readonly best: Split | null
  node: Node
}

interface Node {
  split: Split | null
  small: Node | null
  large: Node | null
  value: number
}

/** A forest of trees, each of which mends what those before it got wrong (gradient boosting by histograms). Deterministic. */
export function learnTrees(lines: Lines): Forest {
  const { classes, width, right, weights } = lines
  const count = right.length
  const random = generator(SEED)
  const columns = Array.from({ length: width }, (_, column) =>
    Uint8Array.from({ length: count }, (_, line) => classes[line * width + column] as number),
  )
  const sums = new Float64Array(count)
  const slopes = new Float64Array(count)
  const bends = new Float64Array(count)
  const trees: Node[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (let line = 0; line < count; line++) {
      const chance = 1 / (1 + Math.exp(-(sums[line] as number)))
      slopes[line] = ((right[line] as number) - chance) * (weights[line] as number)
      bends[line] = chance * (1 - chance) * (weights[line] as number)
    }
    const seen = Int32Array.from({ length: count }, (_, line) => line).filter(() => random() < SEEN_LINES)
    const all = columns.map((_, column) => column)
    const asked = all.filter(() => random() < SEEN_COLUMNS)
    const tree = grow(columns, asked.length > 0 ? asked : all, seen, slopes, bends)
    trees.push(tree)
    for (let line = 0; line < count; line++) sums[line]! += endOf(tree, columns, line)
  }
  return forestOf(trees)
}

function endOf(tree: Node, columns: readonly Uint8Array[], line: number): number {
  let node = tree
  while (node.split) {
    const { column, bound } = node.split
    node = ((columns[column] as Uint8Array)[line] as number) <= bound ? (node.small as Node) : (node.large as Node)
  }
  return node.value
}

/** Parts the branch that gains most until there are enough of them. */
function grow(
  columns: readonly Uint8Array[],
  asked: readonly number[],
  seen: Int32Array,
  slopes: Float64Array,
  bends: Float64Array,
): Node {
  const tally = (lines: Int32Array): Float64Array => {
    const sums = new Float64Array(asked.length * CLASSES * 3)
    asked.forEach((column, at) => {
      const values = columns[column] as Uint8Array
      const first = at * CLASSES
      for (let i = 0; i < lines.length; i++) {
        const line = lines[i] as number
        const cell = (first + (values[line] as number)) * 3
        sums[cell]! += slopes[line] as number
        sums[cell + 1]! += bends[line] as number
        sums[cell + 2]! += 1
      }
    })
    return sums
  }
  const branch = (lines: Int32Array, sums: Float64Array, node: Node): Branch => {
    let [slope, bend] = [0, 0]
    for (let value = 0; value < CLASSES; value++) {
      slope += sums[value * 3] as number
      bend += sums[value * 3 + 1] as number
    }
    node.value = (RATE * slope) / (bend + PULL)
    return { lines, sums, node, best: bestSplit(sums, asked, lines.length, slope, bend) }
  }
  const root = leaf()
  const open = [branch(seen, tally(seen), root)]
  for (let leaves = 1; leaves < LEAVES; leaves++) {
    let most = -1
    open.forEach(({ best }, at) => {
      if (best && (most < 0 || best.gain > (open[most]?.best?.gain ?? 0))) most = at
    })
    const parted = open[most]
    if (!parted?.best) break
    const { column, bound } = parted.best
    const values = columns[column] as Uint8Array
    const small = parted.lines.filter((line) => (values[line] as number) <= bound)
    const large = parted.lines.filter((line) => (values[line] as number) > bound)
    const fewer = tally(small.length < large.length ? small : large)
    const more = parted.sums.map((sum, at) => sum - (fewer[at] as number))
    const { node } = parted
    node.split = parted.best
    node.small = leaf()
    node.large = leaf()
    const [ofSmall, ofLarge] = small.length < large.length ? [fewer, more] : [more, fewer]
    open.splice(most, 1, branch(small, ofSmall, node.small), branch(large, ofLarge, node.large))
  }
  return root
}

function leaf(): Node {
  return { split: null, small: null, large: null, value: 0 }
}

function bestSplit(
  sums: Float64Array,
  asked: readonly number[],
  count: number,
  slope: number,
  bend: number,
): Split | null {
  if (count < 2 * LEAST_LINES) return null
  const whole = slope ** 2 / (bend + PULL)
  let best: Split | null = null
  asked.forEach((column, at) => {
    let [ownSlope, ownBend, own] = [0, 0, 0]
    for (let bound = 0; bound < CLASSES - 1; bound++) {
      const cell = (at * CLASSES + bound) * 3
      ownSlope += sums[cell] as number
      ownBend += sums[cell + 1] as number
      own += sums[cell + 2] as number
      if (own < LEAST_LINES) continue
      if (count - own < LEAST_LINES) break
      const gain = ownSlope ** 2 / (ownBend + PULL) + (slope - ownSlope) ** 2 / (bend - ownBend + PULL) - whole
      if (gain > (best?.gain ?? 1e-6)) best = { gain, column, bound }
    }
  })
  return best
}

/** The trees as they are asked: nodes in the order in which they are stored. */
function forestOf(trees: readonly Node[]): Forest {
  const nodes: number[] = []
  const values: number[] = []
  const roots: number[] = []
  const add = ({ split, small, large, value }: Node): void => {
    const at = nodes.push(nodeOf(LEAF, 0, 0)) - 1
    values.push(split ? 0 : value)
    if (!split || !small || !large) return
    add(small)
    nodes[at] = nodeOf(split.column, split.bound, nodes.length - at)
    add(large)
  }
  for (const tree of trees) {
    roots.push(nodes.length)
    add(tree)
  }
  return { roots: Uint32Array.from(roots), nodes: Uint32Array.from(nodes), values: Float32Array.from(values) }
}

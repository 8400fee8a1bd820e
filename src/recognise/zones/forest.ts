/** Trees of decisions over classes: each line walks down every tree, and what it finds at the ends is summed up. */
export interface Forest {
  /** Where each tree starts among the nodes. */
  readonly roots: Uint32Array
  /** What each node asks, as `nodeOf` packs it: a walk looks at one number a node. */
  readonly nodes: Uint32Array
  /** What the end of a branch says: the logarithm of odds that it adds. Elsewhere nothing. */
  readonly values: Float32Array
}

/** A forest as it is stored: four bytes a node (column, bound, steps to the other branch, value), in base64. */
export interface PackedForest {
  /** What one unit of a value is worth. */
  readonly scale: number
  readonly nodes: string
}

/** The forests as they are stored: one a look. */
export interface PackedForests {
  readonly first: PackedForest
  readonly second: PackedForest
}

/** The column of a node that asks for nothing more. */
export const LEAF = 255
/** Bytes of a stored node. */
export const NODE = 4
const BYTE = 255

/**
 * A node that asks for the class in a column, or for nothing where that is `LEAF`: a class up to the bound goes on at the next
 * node, a larger one so many steps further.
 */
export function nodeOf(column: number, bound: number, steps: number): number {
  return column | (bound << 8) | (steps << 16)
}

/** The trees in the order in which their nodes stand: a node, its branch of small classes, its other branch. */
export function unpackForest({ scale, nodes: packed }: PackedForest): Forest {
  const bytes = atob(packed)
  const count = bytes.length / NODE
  const nodes = new Uint32Array(count)
  const values = new Float32Array(count)
  const roots: number[] = []
  // Branches that are not closed yet: a tree ends where none is left
  let open = 0
  for (let at = 0, byte = 0; at < count; at++, byte += NODE) {
    if (open === 0) roots.push(at)
    const column = bytes.charCodeAt(byte)
    open += column === LEAF ? (open === 0 ? 0 : -1) : open === 0 ? 2 : 1
    nodes[at] = nodeOf(column, bytes.charCodeAt(byte + 1), bytes.charCodeAt(byte + 2))
    values[at] = ((bytes.charCodeAt(byte + 3) << 24) >> 24) * scale
  }
  return { roots: Uint32Array.from(roots), nodes, values }
}

/** The sum of the trees for each line of `classes`, `width` columns a line. */
export function forestSums({ roots, nodes, values }: Forest, classes: Uint8Array, width: number): Float64Array {
  const sums = new Float64Array(classes.length / width)
  for (let line = 0; line < sums.length; line++) {
    const first = line * width
    let sum = 0
    for (let tree = 0; tree < roots.length; tree++) {
      let at = roots[tree] as number
      for (let node = nodes[at] as number; (node & BYTE) !== LEAF; node = nodes[at] as number)
        at += (classes[first + (node & BYTE)] as number) <= ((node >> 8) & BYTE) ? 1 : node >> 16
      sum += values[at] as number
    }
    sums[line] = sum
  }
  return sums
}

/** Trees of decisions over classes: each line walks down every tree, and what it finds at the ends is summed up. */
export interface Forest {
  /** Where each tree starts among the nodes. */
  readonly roots: Uint32Array
  /** The column whose class a node asks for; `LEAF` at the end of a branch. */
  readonly columns: Uint8Array
  /** Classes up to this one go on at the next node, larger ones at `others`. At a leaf nothing. */
  readonly bounds: Uint8Array
  readonly others: Uint32Array
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

/** The trees in the order in which their nodes stand: a node, its branch of small classes, its other branch. */
export function unpackForest({ scale, nodes }: PackedForest): Forest {
  const bytes = atob(nodes)
  const count = bytes.length / NODE
  const forest = {
    columns: new Uint8Array(count),
    bounds: new Uint8Array(count),
    others: new Uint32Array(count),
    values: new Float32Array(count),
  }
  const roots: number[] = []
  // Branches that are not closed yet: a tree ends where none is left
  let open = 0
  for (let at = 0; at < count; at++) {
    if (open === 0) roots.push(at)
    const column = bytes.charCodeAt(at * NODE)
    open += column === LEAF ? (open === 0 ? 0 : -1) : open === 0 ? 2 : 1
    forest.columns[at] = column
    forest.bounds[at] = bytes.charCodeAt(at * NODE + 1)
    forest.others[at] = at + bytes.charCodeAt(at * NODE + 2)
    forest.values[at] = ((bytes.charCodeAt(at * NODE + 3) << 24) >> 24) * scale
  }
  return { ...forest, roots: Uint32Array.from(roots) }
}

/** The sum of the trees for each line of `classes`, `width` columns a line. */
export function forestSums(forest: Forest, classes: Uint8Array, width: number): Float64Array {
  const { roots, columns, bounds, others, values } = forest
  const sums = new Float64Array(classes.length / width)
  for (let line = 0; line < sums.length; line++) {
    const first = line * width
    let sum = 0
    for (let tree = 0; tree < roots.length; tree++) {
      let at = roots[tree] as number
      let column = columns[at] as number
      while (column !== LEAF) {
        at = (classes[first + column] as number) <= (bounds[at] as number) ? at + 1 : (others[at] as number)
        column = columns[at] as number
      }
      sum += values[at] as number
    }
    sums[line] = sum
  }
  return sums
}

/** Decision trees, one behind the other in `nodes`; a row of features goes down each of them and what it reaches is summed. */
export interface Forest {
  /**
   * A leaf is the byte `LEAF` and a signed byte; a fork is a feature, the largest value that goes left, and the bytes to
   * skip to the right. What goes left stands right behind its fork.
   */
  readonly nodes: Uint8Array
  /** What one unit of a leaf is worth. */
  readonly scale: number
}

export const LEAF = 255

/** The sum of the leaves that `row` reaches. */
export function scoreRow({ nodes, scale }: Forest, row: Uint8Array): number {
  let sum = 0
  for (let tree = 0; tree < nodes.length; tree = treeEnd(nodes, tree)) sum += leafOf(nodes, tree, row)
  return sum * scale
}

function leafOf(nodes: Uint8Array, tree: number, row: Uint8Array): number {
  let at = tree
  while (nodes[at] !== LEAF) {
    const goesLeft = (row[nodes[at] as number] as number) <= (nodes[at + 1] as number)
    at += goesLeft ? 3 : 3 + (nodes[at + 2] as number)
  }
  return ((nodes[at + 1] as number) << 24) >> 24
}

/** A tree ends behind the leaf that going right all the way leads to. */
function treeEnd(nodes: Uint8Array, tree: number): number {
  let at = tree
  while (nodes[at] !== LEAF) at += 3 + (nodes[at + 2] as number)
  return at + 2
}

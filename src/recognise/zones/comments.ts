import type { LineFacts } from './facts.js'
import { reasonNumber } from './furniture-words.js'

const COMMENTS = reasonNumber('comments')

/** True for a line that opens comments or their form. */
export function isComment(line: LineFacts): boolean {
  return line.whole === COMMENTS || (line.opening === COMMENTS && line.count <= 12)
}

/** Prose since the first sign of comments below prose, in lines; 0 above it. */
export function commentDepth(lines: readonly LineFacts[]): Uint32Array {
  const depth = new Uint32Array(lines.length)
  let above = 0
  let below = 0
  lines.forEach((line, at) => {
    depth[at] = below
    if (line.prose) above += line.count
    if (isComment(line) && above >= 80) below = Math.max(below, 1)
    else if (below > 0 && line.prose) below += 1
  })
  return depth
}

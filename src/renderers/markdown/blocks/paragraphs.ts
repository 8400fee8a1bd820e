import type { Paragraph } from 'mdast'
import type { Mark } from '../../../model/article.js'
import { inline } from '../inline.js'

/** The paragraphs of a text in which blank lines part them, each with the marks that start in it. */
export function paragraphs(text: string, marks: readonly Mark[] = []): Paragraph[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start)
  const nodes: Paragraph[] = []
  let from = 0
  let next = 0
  for (const { 0: gap, index } of [...text.matchAll(/\n{2,}/gu), { 0: '', index: text.length }]) {
    const own: Mark[] = []
    for (let mark = ordered[next]; mark && mark.start < index; mark = ordered[++next])
      own.push({ ...mark, start: Math.max(0, mark.start - from), end: Math.min(mark.end, index) - from })
    const children = inline(text.slice(from, index), own)
    if (children.length > 0) nodes.push({ type: 'paragraph', children })
    from = index + gap.length
  }
  return nodes
}

import type { Paragraph } from 'mdast'
import type { Turn } from '../../../model/article.js'
import { words } from '../inline.js'
import { paragraphs } from './paragraphs.js'

/** A turn of an interview, its label in bold. */
export function turn({ label, text, marks }: Turn): Paragraph[] {
  const at = text.startsWith(label) ? label.length : 0
  const blanks = /^\s*/u.exec(text.slice(at))?.[0].length ?? 0
  const said = text.slice(at + blanks)
  const shift = (offset: number): number => Math.max(0, offset - at - blanks)
  const moved = marks?.map((mark) => ({ ...mark, start: shift(mark.start), end: shift(mark.end) }))
  const [first, ...rest] = paragraphs(said, moved)
  const children = first ? [...words(' '), ...first.children] : []
  return [{ type: 'paragraph', children: [{ type: 'strong', children: words(label) }, ...children] }, ...rest]
}

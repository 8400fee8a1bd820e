import type { Paragraph } from 'mdast'
import type { Turn } from '../../../model/article.js'
import { words } from '../inline.js'
import { paragraphs } from './paragraphs.js'

/** A turn of an interview, its label in bold. */
export function turn({ label, text, marks }: Turn): Paragraph[] {
  // A sign that no reader sees may stand before the label
  if (!text.startsWith(label)) return paragraphs(text, marks)
  const at = label.length
  const blanks = /^\s*/u.exec(text.slice(at))?.[0].length ?? 0
  const said = text.slice(at + blanks)
  const shift = (offset: number): number => Math.max(0, offset - at - blanks)
  const moved = marks?.map((mark) => ({ ...mark, start: shift(mark.start), end: shift(mark.end) }))
  const all = paragraphs(said, moved)
  const bold = { type: 'strong', children: words(label) } as const
  if (/\n{2}/u.test(text.slice(at, at + blanks))) return [{ type: 'paragraph', children: [bold] }, ...all]
  const [first, ...rest] = all
  const children = first ? [...words(' '), ...first.children] : []
  return [{ type: 'paragraph', children: [bold, ...children] }, ...rest]
}

import type { Mark } from '../model/article.js'
import type { Span } from '../model/span.js'
import { firstWhere } from '../text/search.js'

/** What a page was written with, where its text is shown to the rules without it. */
export interface Markup {
  /** Emphasis and links in order of their start; they count in the page's text. */
  readonly marks: readonly Mark[]
  /** Where a stretch of the page's text stands in the source, the signs around it included. */
  place(span: Span): Span
  /** The text is a whole page, menus and all; else it is written for the article alone. */
  readonly page?: boolean
}

/** The marks that start within `span`, in offsets of its squashed text. */
export function marksIn(text: string, span: Span, { marks }: Pick<Markup, 'marks'>): Mark[] {
  const found: Mark[] = []
  const first = firstWhere(marks.length, (at) => (marks[at] as Mark).start >= span[0])
  for (let at = first; at < marks.length && (marks[at] as Mark).start < span[1]; at++) found.push(marks[at] as Mark)
  if (found.length === 0) return []
  const offsets = squashedOffsets(text.slice(...span))
  const offset = (at: number): number => offsets[Math.min(at, span[1]) - span[0]] ?? 0
  return found
    .map((mark) => ({ ...mark, start: offset(mark.start), end: offset(mark.end) }))
    .filter(({ start, end }) => start < end)
}

/** What squashing takes away or makes one space of. */
const BLANK = /[\s\u0085\u00ad\u180e\u200b\u2060\ufeff]/u

/** Where each character of `text`, and its end, stands once white space is squashed. */
function squashedOffsets(text: string): number[] {
  const offsets: number[] = []
  let length = 0
  let gap = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    const blank = BLANK.test(char)
    if (!blank && gap) length += 1
    gap = blank && (gap || (length > 0 && char !== '\u00ad'))
    offsets.push(length)
    if (!blank) length += 1
  }
  return [...offsets, length]
}

import type { Article, Mark } from '../../model/article.js'
import { asciiEdits, type Held, toAscii } from '../../text/ascii.js'
import { type Edit, neutralisations, neutralise } from '../../text/controls.js'
import type { RenderOptions } from '../renderer.js'

/** What the output can show beyond ASCII; null where that is everything. */
export type Shown = Held | null

/** What an output of these options can show. */
export function shownIn({ ascii, held = '' }: Pick<RenderOptions, 'ascii' | 'held'>): Shown {
  if (!ascii) return null
  return held === null ? 'others' : new Set(held)
}

/**
 * The article with every string made harmless, and in ASCII but for what can be `shown`: what comes after works on text
 * that may go to a terminal as it is; provenance, which is never shown, stays. Offsets into texts (marks) are kept right,
 * spans stay the source's.
 */
export function harmless(article: Article, shown: Shown): Article {
  return mapped(article, shown) as Article
}

function mapped(value: unknown, shown: Shown): unknown {
  if (typeof value === 'string') return harmlessText(value, shown)
  if (Array.isArray(value)) return typeof value[0] === 'number' ? value : value.map((each) => mapped(each, shown))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [key, mappedField(key, each, shown)])
  const copy = Object.fromEntries(entries)
  return 'marks' in value && 'text' in value ? { ...copy, marks: moveMarks(value as Marked, copy.marks, shown) } : copy
}

function mappedField(key: string, value: unknown, shown: Shown): unknown {
  if (key === 'provenance') return value
  return key === 'href' && typeof value === 'string' ? neutralise(value) : mapped(value, shown)
}

/** A text as those of the article are. */
export function harmlessText(text: string, shown: Shown): string {
  const clean = neutralise(text)
  return shown === null ? clean : toAscii(clean, shown)
}

interface Marked {
  readonly text: string
  readonly marks: readonly Mark[]
}

function moveMarks({ text }: Marked, marks: readonly Mark[], shown: Shown): Mark[] {
  const clean = neutralise(text)
  const passes = [neutralisations(text), shown === null ? [] : asciiEdits(clean, shown)]
  const move = (offset: number): number => passes.reduce((at, edits) => moved(at, edits), offset)
  return marks.map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
}

/** Where an offset of the text before the edits is after them. */
function moved(offset: number, edits: readonly Edit[]): number {
  let by = 0
  for (const { start, end, text } of edits) {
    if (start >= offset) break
    by += text.length - (Math.min(end, offset) - start)
  }
  return offset + by
}

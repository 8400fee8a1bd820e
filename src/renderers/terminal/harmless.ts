import type { Article, Mark } from '../../model/article.js'
import { asciiEdits, toAscii } from '../../text/ascii.js'
import { type Edit, neutralisations, neutralise } from '../../text/controls.js'
import type { RenderOptions } from '../renderer.js'

/**
 * The article with every string made harmless, and in ASCII, with what is held beside it, if asked: what comes after works on text
 * that may go to a terminal as it is; provenance, which is never shown, stays. Offsets into texts (marks) are kept right, spans stay the source's.
 */
export function harmless(article: Article, { ascii, held = '' }: Pick<RenderOptions, 'ascii' | 'held'>): Article {
  return mapped(article, ascii ? held : null) as Article
}

/** What stands beyond ASCII; null where everything may. */
type Held = string | null

function mapped(value: unknown, held: Held): unknown {
  if (typeof value === 'string') return safe(value, held)
  if (Array.isArray(value)) return typeof value[0] === 'number' ? value : value.map((each) => mapped(each, held))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [key, mappedField(key, each, held)])
  const copy = Object.fromEntries(entries)
  return 'marks' in value && 'text' in value ? { ...copy, marks: moveMarks(value as Marked, copy.marks, held) } : copy
}

function mappedField(key: string, value: unknown, held: Held): unknown {
  if (key === 'provenance') return value
  return key === 'href' && typeof value === 'string' ? neutralise(value) : mapped(value, held)
}

function safe(text: string, held: Held): string {
  const clean = neutralise(text)
  return held === null ? clean : toAscii(clean, held)
}

interface Marked {
  readonly text: string
  readonly marks: readonly Mark[]
}

function moveMarks({ text }: Marked, marks: readonly Mark[], held: Held): Mark[] {
  const clean = neutralise(text)
  const passes = [neutralisations(text), held === null ? [] : asciiEdits(clean, held)]
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

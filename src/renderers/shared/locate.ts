import type { QuotePart } from '../../model/article.js'
import type { Span } from '../../model/span.js'

const MARK =
  /["'\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\u301d\u301e\u301f\uff02]/u

/** True for a mark that quotations stand in. */
export function isQuotationMark(char: string | undefined): boolean {
  return char !== undefined && MARK.test(char)
}

/** A text without what the reflow may have changed, and where each character of it stands. */
interface Bones {
  readonly text: string
  readonly at: readonly number[]
}

/**
 * Where quotations stand in the readable text of a block: `parts` are in order and lie within `span`, the
 * block's stretch of the source. Marks around a part belong to it. Null for a part that isn't there.
 */
export function locate(parts: readonly QuotePart[], text: string, span: Span): (Span | null)[] {
  if (parts.length === 0) return []
  const bones = strip(text)
  const ratio = bones.text.length / Math.max(1, span[1] - span[0])
  let from = 0
  let source = span[0]
  return parts.map((part) => {
    const needle = strip(part.text).text
    const ahead = Math.max(0, part.span[0] - source)
    const hay = bones.text.slice(from, from + ahead + needle.length + 8)
    const found = nearestMatch(hay, needle, ahead * ratio)
    source = part.span[1]
    if (found === null) {
      from += Math.round((ahead + part.span[1] - part.span[0]) * ratio)
      return null
    }
    const start = from + found
    from = start + needle.length
    return withMarks(text, bones.at[start] ?? 0, (bones.at[from - 1] ?? 0) + 1)
  })
}

/** The match behind a mark that is nearest to where it should be; without a mark only if there is no other. */
function nearestMatch(hay: string, needle: string, expected: number): number | null {
  if (needle === '') return null
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const away = Math.abs(at - expected) + (at === 0 || MARK.test(hay[at - 1] ?? '') ? 0 : hay.length)
    if (away < least) {
      best = at
      least = away
    }
  }
  return best
}

function withMarks(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from > 0 && text[from - 1] === ' ' && MARK.test(text[from - 2] ?? '')) from -= 1
  if (MARK.test(text[from - 1] ?? '')) from -= 1
  else from = start
  // A comma of the reporter's sentence stands before the mark in American copy
  if (text[to] === ',' && MARK.test(text[to + 1] ?? '')) to += 1
  if (MARK.test(text[to] ?? '')) to += 1
  return [from, to]
}

function strip(text: string): Bones {
  const at: number[] = []
  const kept: string[] = []
  for (let i = 0; i < text.length; i++) {
    if (isUnsteady(text.charCodeAt(i))) continue
    kept.push(text[i] as string)
    at.push(i)
  }
  return { text: kept.join(''), at }
}

/** Blanks and hyphens: the reflow of hard-wrapped lines takes them away, so that they can't tell where a text stands. */
function isUnsteady(code: number): boolean {
  return code <= 0x20 || code === 0x2d || code === 0xa0 || code === 0xad || code === 0x2010
}

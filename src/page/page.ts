import type { Span } from '../model/span.js'
import type { Claim } from '../recognise/kind.js'
import { indentOf, lineSpans, trimSpan } from '../text/lines.js'
import { joinLines } from '../text/reflow.js'
import { squash } from '../text/whitespace.js'
import { type Tokens, tokenFrom, tokenize } from '../words/tokens.js'
import { detectLayout, isFull, type LaidLine, type Layout } from './layout.js'
import { LIST_MARKER } from './marker.js'
import type { Markup } from './markup.js'

/** A line that shows something: what the rules look at where layout matters. */
export interface Line extends LaidLine {
  readonly index: number
  /** Without the white space at its ends. */
  readonly span: Span
}

/** Lines that belong together: a paragraph, or anything else that stands alone (a headline, a byline, a menu word). */
export interface Para {
  readonly index: number
  /** On one line, white space squashed, hyphenation undone. */
  readonly text: string
  readonly span: Span
  /** First line and the one after the last, in `Page.lines`. */
  readonly lines: readonly [first: number, end: number]
  /** First token and the one after the last, in `Page.tokens`. */
  readonly tokens: readonly [first: number, end: number]
  readonly indent: number
  /** Blank lines before and after it. */
  readonly gap: number
  readonly gapAfter: number
  readonly words: number
  /** Running text: a sentence, or long enough to be one. */
  readonly prose: boolean
}

/** The text of one article with whatever surrounds it, and what is cheap to know of every line. */
export interface Page {
  /** The whole decoded text: spans count from its start. Where there was markup, the text without it. */
  readonly text: string
  readonly span: Span
  /** Words, numbers and marks of the article's own stretch. */
  readonly tokens: Tokens
  readonly lines: readonly Line[]
  readonly paras: readonly Para[]
  readonly layout: Layout
  /** Index of the first paragraph of running text; `paras.length` where there is none. What stands before it is the head. */
  readonly lede: number
  /** What the container says itself (front matter, labelled fields): claims that no rule outbids. */
  readonly given: readonly Claim[]
  /** Of a text that was written in a markup, and is shown to the rules without it. */
  readonly markup?: Markup
}

/** Those of `items`, which are in page order, that share a character with `span`. */
export function within<T extends { readonly span: Span }>(items: readonly T[], span: Span): readonly T[] {
  const first = firstEndingAfter(items, span[0])
  let end = first
  while (end < items.length && (items[end] as T).span[0] < span[1]) end += 1
  return items.slice(first, end)
}

function firstEndingAfter(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.span[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Sentence ends, closing marks behind them allowed. */
export const SENTENCE_END: RegExp = /[.!?…。！？:][\p{Pe}\p{Pf}"'’”»\])]*$/u

/** Reads `span` of `text` into lines and paragraphs. */
export function readPage(text: string, span: Span = [0, text.length], given: readonly Claim[] = []): Page {
  const lines = readLines(text, span)
  const layout = detectLayout(lines)
  const tokens = tokenize(text, span)
  const paras = readParas(text, tokens, lines, layout)
  const lede = paras.findIndex((para) => para.prose)
  return { text, span, tokens, lines, paras, layout, lede: lede < 0 ? paras.length : lede, given }
}

function readLines(text: string, span: Span): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const whole of lineSpans(text, span)) {
    const inner = trimSpan(text, whole)
    if (inner[0] === inner[1]) {
      gap += 1
      continue
    }
    for (const part of collapsedParts(text, inner)) {
      const indent = indentOf(text.slice(whole[0], part[0]))
      lines.push({ index: lines.length, text: squash(text.slice(...part)), span: part, indent, gap })
      gap = 0
    }
  }
  return lines
}

/** A line of more characters than that may be a whole body. */
const COLLAPSED = 600

/** A whole body on one line is parted where a sentence ends and three or more spaces follow. */
function collapsedParts(text: string, line: Span): Span[] {
  if (line[1] - line[0] < COLLAPSED) return [line]
  const parts: Span[] = []
  let start = line[0]
  for (const gap of text.slice(...line).matchAll(/(?<=[.!?:]["'’”»)\]]{0,2})[ \u00a0]{3,}(?=\S)/gu)) {
    parts.push([start, line[0] + gap.index])
    start = line[0] + gap.index + gap[0].length
  }
  return [...parts, [start, line[1]]]
}

function readParas(text: string, tokens: Tokens, lines: readonly Line[], layout: Layout): Para[] {
  const paras: Para[] = []
  let first = 0
  for (let end = 1; end <= lines.length; end++) {
    const line = lines[end - 1]
    const next = lines[end]
    if (line && next && continues(lines[first] as Line, line, next, layout)) continue
    paras.push(makePara(text, tokens, lines, [first, end], paras.length, layout))
    first = end
  }
  return paras
}

function continues(first: Line, line: Line, next: Line, { wrap, indent }: Layout): boolean {
  if (next.gap > 0 || LIST_MARKER.test(next.text)) return false
  if (wrap === null) return isSetIn(line, next)
  const marker = LIST_MARKER.exec(first.text)?.[0].length ?? 0
  if (marker > 0 && next.indent === first.indent + marker) return true
  if (indent !== null && next.indent >= indent) return false
  if (next.indent > line.indent + 1) return false
  return isFull(line, next, wrap, Math.max(8, wrap / 6))
}

/** A quotation set in and wrapped by hand, in copy that is not wrapped otherwise. */
function isSetIn(line: Line, next: Line): boolean {
  return (
    line.indent >= 3 &&
    next.indent === line.indent &&
    line.text.length >= 30 &&
    line.text.length <= 100 &&
    !SENTENCE_END.test(line.text)
  )
}

function makePara(
  text: string,
  tokens: Tokens,
  lines: readonly Line[],
  range: readonly [number, number],
  index: number,
  layout: Layout,
): Para {
  const own = lines.slice(...range)
  const first = own[0] as Line
  const last = own.at(-1) as Line
  const joined = joinLines(
    own.map((line) => text.slice(...line.span)),
    layout.hyphens,
  )
  const words = joined.split(' ').length
  return {
    index,
    text: joined,
    span: [first.span[0], last.span[1]],
    lines: range,
    tokens: [tokenFrom(tokens, first.span[0]), tokenFrom(tokens, last.span[1] - 1) + 1],
    indent: first.indent,
    gap: first.gap,
    gapAfter: lines[range[1]]?.gap ?? 0,
    words,
    prose: isProse(joined, words),
  }
}

/** Where the scripts without blanks are: most texts have none of their characters, and their own ranges are many. */
const WITHOUT_BLANKS = /[\u0e00-\u0e7f\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\ud800-\udfff]/

/** A sentence of a dozen words or more, or a text so long that it can be nothing else. */
function isProse(text: string, words: number): boolean {
  if (WITHOUT_BLANKS.test(text) && /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(text))
    return text.length >= 40
  if (words >= 40) return true
  return words >= 12 && SENTENCE_END.test(text)
}

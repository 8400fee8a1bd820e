import type { Span } from '../model/span.js'

/** Line ends of every platform; form feed and the Unicode separators part lines as well. */
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu

/** The lines of `text` within `span`, as spans without their line ends. Blank ones are kept. */
export function lineSpans(text: string, span: Span): Span[] {
  const lines: Span[] = []
  let start = span[0]
  LINE_END.lastIndex = start
  for (let end = LINE_END.exec(text); end && end.index < span[1]; end = LINE_END.exec(text)) {
    lines.push([start, end.index])
    start = end.index + end[0].length
  }
  if (start < span[1]) lines.push([start, span[1]])
  return lines
}

/** Columns of the white space of `text` from `start` to `end`; a tab reaches the next multiple of eight. */
export function indentOf(text: string, start: number, end: number): number {
  let columns = 0
  for (let at = start; at < end; at++) columns += text[at] === '\t' ? TAB - (columns % TAB) : 1
  return columns
}

const TAB = 8

/** The same stretch without the white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let from = span[0]
  let to = span[1]
  while (from < to && isSpace(text, from)) from += 1
  while (to > from && isSpace(text, to - 1)) to -= 1
  return [from, to]
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > 0x20 && code < 0x7f) return false
  return /[\s\u0085\u180e\u200b\u2060\ufeff\u00ad]/u.test(text[at] ?? '')
}

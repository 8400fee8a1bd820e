import type { Span } from '../model/span.js'
import type { Draft, Reader } from './reader.js'
import { claimLabelled, collect } from './records.js'
import { headLines, labelClass, labelIn, type SourceLine, sourceLines } from './source-lines.js'

/** As many labels show a header: feed readers write the title, whose it is, its address and its date. */
const LEAST = 3
/** Lines of the longest header. */
const MOST = 14

/** Text below lines "Title: …", "Author: …", "Link: …", "Date: …", as feed readers save it. */
export const headerBlock: Reader = {
  detect: (head) => (headerOf(headLines(head)).length > 0 ? 0.85 : 0),
  *read(text) {
    const lines = sourceLines(text, [0, text.length])
    const starts = startsOf(lines)
    for (const [at, start] of starts.entries()) yield draftOf(text, lines.slice(start, starts[at + 1]))
  },
}

/** Lines that articles start with: those of a file may follow one another, each below a header. */
function startsOf(lines: readonly SourceLine[]): readonly number[] {
  const isStart = (line: SourceLine, at: number): boolean =>
    at > 0 && lines[at - 1]?.text === '' && classOf(line) !== null && headerOf(lines.slice(at, at + MOST)).length > 0
  const [first = 0, ...rest] = lines.flatMap((line, at) => (isStart(line, at) ? [at] : []))
  // The first one is the file's own, whatever stands above it
  return headerOf(lines.slice(0, first)).length > 0 ? [0, first, ...rest] : [0, ...rest]
}

/** The lines of the header; none where the labels at the top name no title. */
function headerOf(lines: readonly SourceLine[]): readonly SourceLine[] {
  const first = lines.findIndex((line) => line.text !== '')
  const rest = lines.slice(Math.max(first, 0), Math.max(first, 0) + MOST)
  const end = rest.findIndex(({ text }) => labelIn(text) === null)
  const header = rest.slice(0, end < 0 ? rest.length : end)
  const classes = header.map(classOf)
  const known = classes.filter((each) => each !== null)
  return known.length >= LEAST && classes.includes('headline') && new Set(known).size === known.length ? header : []
}

function classOf({ text }: SourceLine): string | null {
  return labelClass(labelIn(text) ?? '')
}

function draftOf(text: string, lines: readonly SourceLine[]): Draft {
  const to = collect(text, 'header-block')
  const header = headerOf(lines.slice(0, 2 * MOST))
  for (const { span } of header) claimLabelled(text, span, to)
  const own: Span = [header.at(-1)?.span[1] ?? 0, lines.at(-1)?.span[1] ?? text.length]
  return { text, span: own, given: to.claims, markup: null }
}

import type { Span } from '../model/span.js'
import type { Draft, Reader } from './reader.js'
import { claimLabelled, collect, headLines, labelClass, labelIn, type SourceLine, sourceLines } from './records.js'

/** As many labels show a header: feed readers write the title, whose it is, its address and its date. */
const LEAST = 3
/** Lines of the longest header. */
const MOST = 14

/** Text below lines "Title: …", "Author: …", "Link: …", "Date: …", as feed readers save it. */
export const headerBlock: Reader = {
  detect: (head) => (headerOf(headLines(head)).length > 0 ? 0.85 : 0),
  read: (text) => [draftOf(text)],
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

function draftOf(text: string): Draft {
  const to = collect(text, 'header-block')
  const header = headerOf(sourceLines(text, [0, text.length]).slice(0, 2 * MOST))
  for (const { span } of header) claimLabelled(text, span, to)
  const own: Span = [header.at(-1)?.span[1] ?? 0, text.length]
  return { text, span: own, given: to.claims, markup: null }
}

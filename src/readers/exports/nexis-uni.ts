import { tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { parseDate } from '../../values/date.js'
import type { Collected, Draft, Reader } from '../reader.js'
import { claimLabelled, collect } from '../records.js'
import { headClasses, headLines, labelClass, labelIn, type SourceLine, sourceLines, spanOf } from '../source-lines.js'

/** The text that Nexis Uni gives: a head of plain lines and labels down to "Body", and an "End of Document". */
export const nexisUni: Reader = {
  detect: (head) => (isNexis(head) ? 0.9 : 0),
  *read(text) {
    let start = 0
    for (const end of endsOf(text)) {
      yield readDocument(text, [start, end])
      start = end
    }
    if (text.slice(start).trim() || start === 0) yield readDocument(text, [start, text.length])
  },
}

/** A line that is only "Body" below one that says how long the article is. */
function isNexis(head: string): boolean {
  const lines = headLines(head)
  const classes = headClasses(head)
  const length = classes.indexOf('length')
  return length >= 0 && lines.slice(length).some(isBodyLine)
}

function isBodyLine({ text }: SourceLine): boolean {
  return labelClass(text) === 'body'
}

/** Where documents end: behind the lines that say so. */
function* endsOf(text: string): Generator<number> {
  const ends = tableOf('notes.record-end')
  for (const { 0: line, index } of text.matchAll(/^[^\r\n]{5,30}$/gmu))
    if (ends.has(line.trim().toLowerCase())) yield index + line.length
}

function readDocument(text: string, span: Span): Draft {
  const to = collect(text, 'nexis-uni')
  const lines = sourceLines(text, span).filter((line) => line.text !== '')
  const body = lines.findIndex(isBodyLine)
  if (body >= 0) readHead(text, lines.slice(0, body), to)
  if (body >= 0) to.frame((lines[body] as SourceLine).span)
  const below = lines.slice(body + 1)
  const tail = below.findIndex((line) => isTail(line.text))
  if (tail >= 0) readTail(text, below.slice(tail), to)
  const own: Span = [lines[body]?.span[1] ?? span[0], below[tail]?.span[0] ?? span[1]]
  return { text, span: body < 0 ? span : own, given: to.claims, markup: null }
}

/** Lines from a headline to its date: the publication stands between them. */
const TO_DATE = 2

/** Lines of the cover that lists the documents of a delivery, with labels of its own; 0 where there is none. */
function coverOf(lines: readonly SourceLine[]): number {
  const length = lines.findIndex((line) => labelClass(labelIn(line.text) ?? '') === 'length')
  const isDate = ({ text }: SourceLine): boolean => labelIn(text) === null && parseDate(text) !== null
  const end = lines.slice(0, Math.max(0, length)).findLastIndex(isDate) - TO_DATE
  return lines.slice(0, Math.max(0, end)).some((line) => labelOf(line) !== null) ? end : 0
}

/** Headline, publication, date and copyright in a row, then labels. */
function readHead(text: string, all: readonly SourceLine[], to: Collected): void {
  const cover = coverOf(all)
  if (cover > 0) to.frame(spanOf(all.slice(0, cover)))
  const lines = all.slice(cover)
  const labels = lines.findIndex((line) => labelOf(line) !== null)
  const plain = labels < 0 ? lines : lines.slice(0, labels)
  const date = plain.findIndex(({ text: line }, at) => at > 0 && parseDate(line) !== null)
  plain.forEach((line, at) => {
    if (at === date) to.field('published', line.span)
    else if (date > 0 && at === date - 1 && at > 0) to.field('publication', line.span)
    else if (date > 0 && at > date) to.field('copyright', line.span)
    else if (at === 0) to.field('headline', line.span)
    else to.frame(line.span)
  })
  if (labels >= 0) readLabels(text, lines.slice(labels), to)
}

function labelOf({ text }: SourceLine): string | null {
  const label = labelIn(text)
  return label !== null && labelClass(label) !== null ? label : null
}

/** Labels, each with the lines below it that have none. */
function readLabels(text: string, lines: readonly SourceLine[], to: Collected): void {
  for (let at = 0; at < lines.length; ) {
    let end = at + 1
    while (end < lines.length && labelOf(lines[end] as SourceLine) === null) end += 1
    claimLabelled(text, spanOf(lines.slice(at, end)), to)
    at = end
  }
}

function isTail(line: string): boolean {
  const label = labelIn(line) ?? line
  return tableOf('notes.record-tail').has(label.toLowerCase())
}

/** Labels and their headings down to the end of the document. */
function readTail(text: string, lines: readonly SourceLine[], to: Collected): void {
  const labelled: SourceLine[] = []
  const isHeading = ({ text: line }: SourceLine): boolean =>
    !line.includes(':') && (isTail(line) || tableOf('notes.record-end').has(line.toLowerCase()))
  for (const line of lines) {
    if (isHeading(line)) to.frame(line.span)
    else labelled.push(line)
  }
  if (labelled.length > 0) readLabels(text, labelled, to)
}

import { tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { classAt, isLetter } from '../../text/characters.js'
import { parseDate } from '../../values/date.js'
import type { Draft, Reader } from '../reader.js'
import {
  type Collected,
  claimLabelled,
  collect,
  groupsOf,
  headClasses,
  headLines,
  labelClass,
  labelIn,
  type SourceLine,
  sourceLines,
  spanOf,
} from '../records.js'

/** "3 of 10 DOCUMENTS", "Dokument 3 von 10" between the documents. */
const COUNTER = /^[ \t]*(?:[^\d\s]+ )?\d{1,6} [^\d\s]{1,3} \d{1,6}(?: [^\d\s]+)?[ \t]*$/u
/** What stands in the middle: publication, date, copyright. */
const CENTRED = 10
/** A line in the middle with a year, or a counter; "Larne 3 v 2 Ellery" at a line's start is the result of a match. */
const DATED_OR_COUNTED = new RegExp(`^[ \\t]{10,}(?:.*\\b(?:1[6-9]|20)\\d\\d\\b.*$|${COUNTER.source.slice(1)})`, 'gmu')

/** The classic text export of Lexis: several documents, each with its publication and date in the middle above it. */
export const lexis: Reader = {
  detect: (head) => (isLexis(head) ? 0.9 : 0),
  *read(text) {
    const starts = [...startsOf(text)]
    for (let at = 0; at < starts.length; at++) {
      const span: Span = [at === 0 ? 0 : (starts[at] as number), starts[at + 1] ?? text.length]
      yield readDocument(text, span)
    }
    if (starts.length === 0) yield { text, span: [0, text.length], given: [], markup: null }
  },
}

/** A counter or a date in the middle, and a line that says how long the article is. */
function isLexis(head: string): boolean {
  const lines = headLines(head)
  // The cheaper question first: most texts have no such label
  if (!headClasses(head).includes('length')) return false
  return lines.some((line) => isDateLine(line) || (line.indent >= CENTRED && COUNTER.test(line.text)))
}

function isDateLine({ text, indent }: SourceLine): boolean {
  return indent >= CENTRED && /\b(?:1[6-9]|20)\d\d\b/u.test(text) && labelClass(text) === null && isDated(text)
}

function isDated(text: string): boolean {
  // A copyright has a year, a date has a day
  return parseDate(text) !== null
}

/** Where documents start: at a counter, or where a second date stands in the middle without one. */
function* startsOf(text: string): Generator<number> {
  let dated = true
  for (const { 0: line, index } of text.matchAll(DATED_OR_COUNTED)) {
    if (COUNTER.test(line)) {
      yield index
      dated = false
    } else if (isDated(line)) {
      if (dated) yield publicationStart(text, index)
      dated = true
    }
  }
}

/** The start of the centred lines right above a date. */
function publicationStart(text: string, date: number): number {
  const above = /(?:^|[\r\n])((?:[ \t]{10,}\S[^\r\n]*\r?\n)+)(?:[ \t]*\r?\n)*$/u.exec(
    text.slice(Math.max(0, date - 600), date),
  )
  return above ? date - above[0].length + above[0].indexOf(above[1] ?? '') : date
}

function readDocument(text: string, span: Span): Draft {
  const to = collect(text, 'lexis')
  const groups = groupsOf(sourceLines(text, span))
  const dateAt = groups.findIndex((group) => group.some(isDateLine))
  const first = readTop(text, groups, dateAt, to)
  const body = readLabels(text, groups, first, to)
  const tail = groups.findIndex((group, at) => at >= body && isTail(group))
  if (tail >= 0) for (const group of groups.slice(tail)) readTail(text, group, to)
  const own = groups.slice(body, tail < 0 ? groups.length : tail)
  return {
    text,
    span: own.length > 0 ? spanOf(own.flat()) : [span[1], span[1]],
    wrapped: true,
    given: to.claims.sort((a, b) => a.span[0] - b.span[0]),
    markup: null,
  }
}

/** Cover, counter, publication, date and edition; the group below them. */
function readTop(text: string, groups: readonly (readonly SourceLine[])[], dateAt: number, to: Collected): number {
  if (dateAt < 0) return 0
  const group = groups[dateAt] as readonly SourceLine[]
  const at = group.findIndex(isDateLine)
  const above = at > 0 ? group.slice(0, at) : (groups[dateAt - 1] ?? [])
  const cover = groups.slice(0, at > 0 ? dateAt : Math.max(0, dateAt - 1))
  for (const each of cover) to.frame(spanOf(each))
  if (above.some(({ text: line }) => COUNTER.test(line))) to.frame(spanOf(above))
  else if (above.length > 0) to.field('publication', spanOf(above))
  readDate(group[at] as SourceLine, to)
  const edition = group.slice(at + 1)
  if (edition.length > 0) to.field('edition', spanOf(edition), [text.slice(...spanOf(edition)).replaceAll(';', '')])
  return dateAt + 1
}

/** "January 11, 2010 Monday, Late Edition": the date, and the edition behind its last comma. */
function readDate({ text, span }: SourceLine, to: Collected): void {
  const comma = text.lastIndexOf(', ')
  const behind = text.slice(comma + 2)
  const cut = comma > 0 && !/\d/u.test(behind) && behind.includes(' ') ? behind.length : 0
  to.field('published', [span[0], span[1] - cut])
  if (cut > 0) to.field('edition', [span[1] - cut, span[1]])
}

/** Groups between the date and the labels: a headline, a kicker, a deck. */
const MOST_ABOVE = 3

/** The headline and the labels below it; the group that the body starts with. */
function readLabels(text: string, groups: readonly (readonly SourceLine[])[], first: number, to: Collected): number {
  const isLabel = (group: readonly SourceLine[] | undefined): boolean =>
    group !== undefined && labelOf(group[0]) !== null
  const labels = groups.findIndex((group, index) => index >= first && isLabel(group))
  if (labels < 0 || labels > first + MOST_ABOVE) return first
  if (labels > first) to.field('headline', spanOf(groups[first] as readonly SourceLine[]))
  let at = labels
  for (; isLabel(groups[at]); at++) claimLabelled(text, spanOf(groups[at] as readonly SourceLine[]), to)
  return at
}

/** The label a line starts with: a known one, or one in capitals. */
function labelOf(line: SourceLine | undefined): string | null {
  const label = labelIn(line?.text ?? '')
  if (label === null || (label !== label.toUpperCase() && labelClass(label) === null)) return null
  return isLetter(classAt(label, 0)) ? label : null
}

/** A group that opens what stands below the body. */
function isTail(group: readonly SourceLine[]): boolean {
  const label = labelOf(group[0])
  return label !== null && tableOf('notes.record-tail').has(label.toLowerCase())
}

function readTail(text: string, group: readonly SourceLine[], to: Collected): void {
  if (labelOf(group[0]) !== null) claimLabelled(text, spanOf(group), to)
  else if ((group[0]?.indent ?? 0) >= CENTRED) to.field('copyright', spanOf(group))
  else to.frame(spanOf(group))
}

import { tableOf } from '../../../language/index.js'
import type { Span } from '../../../model/span.js'
import { parseDate } from '../../../values/date.js'
import type { Collected, Draft, Reader } from '../../reader.js'
import { claimLabelled, collect } from '../../records.js'
import {
  groupsOf,
  headClasses,
  headLines,
  labelClass,
  type SourceLine,
  sourceLines,
  spanOf,
} from '../../source-lines.js'
import { COUNTER, isCentred, isCopyright, isCounter, isDateLine, labelOf, YEAR } from './lines.js'
import { readTop } from './top.js'

/** A line in the middle with a year, or a counter; "Larne 3 v 2 Ellery" at a line's start is the result of a match. */
const DATED_OR_COUNTED = new RegExp(`^(?: {10}|\\t\\t)[ \\t]*(?:.*${YEAR.source}.*$|${COUNTER.source.slice(1)})`, 'gmu')

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

/** A counter in the middle above a label, or a date there and a line that says how long the article is. */
function isLexis(head: string): boolean {
  const lines = headLines(head)
  const classes = headClasses(head)
  // The cheaper question first: most texts have no such label
  if (classes.includes('length')) return lines.some((line) => isCounter(line) || isDateLine(line))
  return classes.some((each) => each !== null) && lines.some(isCounter)
}

/** Where documents start: at a counter, or where a second date stands in the middle without one. */
function* startsOf(text: string): Generator<number> {
  let dated = true
  for (const { 0: line, index } of text.matchAll(DATED_OR_COUNTED)) {
    if (COUNTER.test(line)) {
      yield index
      dated = false
    } else if (parseDate(line) !== null) {
      if (dated) yield publicationStart(text, index)
      dated = true
    }
  }
}

/** The start of the centred lines right above a date. */
function publicationStart(text: string, date: number): number {
  const above = /(?:^|[\r\n])((?:(?: {10}|\t\t)[ \t]*\S[^\r\n]*\r?\n)+)(?:[ \t]*\r?\n)*$/u.exec(
    text.slice(Math.max(0, date - 600), date),
  )
  return above ? date - above[0].length + above[0].indexOf(above[1] ?? '') : date
}

type Group = readonly SourceLine[]

/** Groups between the date and the labels: a headline, a kicker, a deck. */
const MOST_ABOVE = 3

/** One document: what stands in the middle, the headline, labels, the body, labels, the copyright. */
function readDocument(text: string, span: Span): Draft {
  const to = collect(text, 'lexis')
  const groups = groupsOf(sourceLines(text, span))
  const first = readTop(text, groups, to)
  const { at, start } = readLabels(text, groups, first, to)
  const tail = groups.findIndex((group, index) => index >= at && isTail(group))
  if (tail >= 0) for (const group of groups.slice(tail)) readTail(text, group, to)
  const end = groups[tail < 0 ? groups.length - 1 : tail - 1]?.at(-1)?.span[1] ?? span[1]
  return {
    text,
    span: [Math.min(start, Math.max(end, start)), Math.max(end, start)],
    wrapped: true,
    given: to.claims.sort((a, b) => a.span[0] - b.span[0]),
    markup: null,
  }
}

interface Body {
  /** Its first group, and where it starts. */
  readonly at: number
  readonly start: number
}

/** The headline and the labels below it; what is left is the body. */
function readLabels(text: string, groups: readonly Group[], first: number, to: Collected): Body {
  const bodyAt = (at: number): Body => ({ at, start: groups[at]?.[0]?.span[0] ?? groups.at(-1)?.at(-1)?.span[1] ?? 0 })
  const titled = to.claims.some(({ kind }) => kind === 'headline')
  const labels = groups.findIndex((group, index) => {
    const label = index < first ? null : labelOf(group[0])
    // "ROWING: RAIN STOPS THE FINAL" is a headline
    return label !== null && (index > first || titled || labelClass(label) !== null)
  })
  if (labels < 0 || labels > first + MOST_ABOVE) return bodyAt(first)
  if (labels > first) readTitle(groups.slice(first, labels), to)
  for (let at = labels; at < groups.length; at++) {
    for (const part of partsOf(groups[at] as Group)) {
      const label = labelOf(part[0])
      if (label === null || (labelClass(label) === null && isSentence(part))) return bodyAt(at)
      const span = spanOf(part)
      if (labelClass(label) === 'body') {
        const start = text.indexOf(':', span[0]) + 1
        to.frame([span[0], start])
        return { at: start < spanOf(groups[at] as Group)[1] ? at : at + 1, start }
      }
      claimLabelled(text, span, to)
    }
  }
  return bodyAt(groups.length)
}

/** "Q: When did it start?" opens a body. */
function isSentence(group: Group): boolean {
  return /[.?!]["\u201d]?$/u.test(group.at(-1)?.text ?? '')
}

/** Labels of known names right under each other, each with the lines that go on. */
function partsOf(group: Group): Group[] {
  const parts: SourceLine[][] = []
  for (const line of group) {
    const label = labelOf(line)
    if (parts.length === 0 || (label !== null && labelClass(label) !== null)) parts.push([line])
    else parts.at(-1)?.push(line)
  }
  return parts
}

/** "Headline;" above its deck: a semicolon ends a line of each; or a group of its own. */
function readTitle(groups: readonly Group[], to: Collected): void {
  const [title = [], ...rest] = groups
  const [start, end] = spanOf(title)
  const cut = title.findIndex((line, at) => at < title.length - 1 && line.text.endsWith(';'))
  const seam = cut < 0 ? end : (title[cut]?.span[1] ?? end) - 1
  const known = to.claims.some(({ kind }) => kind === 'headline')
  if (!known) to.field('headline', [start, seam])
  if (seam < end) to.frame([seam, seam + 1])
  const below: Span = [known ? start : Math.min(seam + 1, end), rest.at(-1)?.at(-1)?.span[1] ?? end]
  if (below[0] < below[1]) to.field('deck', below)
}

/** A group that opens what stands below the body. */
function isTail(group: Group): boolean {
  const [line] = group as [SourceLine]
  const label = labelOf(line)
  if (label === null) return isCentred(line) && isCopyright(line)
  // Section and length stand below the body where they do not stand above it
  const kind = labelClass(label)
  return tableOf('notes.record-tail').has(label.toLowerCase()) || kind === 'section' || kind === 'length'
}

function readTail(text: string, group: Group, to: Collected): void {
  const [line] = group as [SourceLine]
  if (labelOf(line) !== null) for (const part of partsOf(group)) claimLabelled(text, spanOf(part), to)
  else if (isCentred(line) || isCopyright(line)) to.field('copyright', spanOf(group))
  else to.frame(spanOf(group))
}

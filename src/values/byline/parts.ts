import { isTight, MARK, type Tokens, tokensWithin, UNCASED_WORD } from '../../words/tokens.js'
import { findDates } from '../date/find-dates.js'
import { isOneOf } from '../word.js'
import { asideEnd, countsStart } from './aside.js'
import { dateLabelBefore, labelAt } from './label.js'

/** A stretch of tokens, [first, end). */
export type Stretch = readonly [first: number, end: number]

/** Signs that part names from roles, papers and dates. A dash does with white space around it. */
const PARTING = '|•·;»›~'
const DASHES = '-–—'

/** What is left of tokens `from` to `to` without dates, contacts and counters, parted by those and by signs and line ends. */
export function partsOf(tokens: Tokens, from: number, to: number): Stretch[] {
  return linesOf(tokens, from, to).flatMap(([first, end]) => partsOfLine(tokens, first, end))
}

/** Words beside dates, contacts and counters. */
export function wordsBeside(tokens: Tokens, from: number, to: number): number {
  return partsOf(tokens, from, to).reduce((sum, part) => sum + wordsIn(tokens, part), 0)
}

/** Words of the longest stretch beside them. */
export function longestBeside(tokens: Tokens, from: number, to: number): number {
  return partsOf(tokens, from, to).reduce((most, part) => Math.max(most, wordsIn(tokens, part)), 0)
}

function wordsIn(tokens: Tokens, [first, end]: Stretch): number {
  let words = 0
  for (let token = first; token < end; token++) if (token === first || !isTight(tokens, token)) words += 1
  return words
}

function partsOfLine(tokens: Tokens, from: number, to: number): Stretch[] {
  const parts: Stretch[] = []
  let first = from
  const close = (end: number): void => {
    if (end > first) parts.push([first, end])
  }
  const dates = datesOf(tokens, from, to)
  const counts = countsStart(tokens, dates.at(-1)?.[1] ?? from + 1, to)
  let next = 0
  for (let at = from; at < to; ) {
    if (at > first && isLabelWithin(tokens, at, to)) {
      close(at)
      first = at
    }
    const end = at === dates[next]?.[0] ? (dates[next++]?.[1] ?? at) : otherEnd(tokens, at, from, counts, to)
    if (end > at) {
      close(at)
      first = end
      at = end
    } else at += 1
  }
  close(to)
  return parts
}

/** "来源：东湖新闻网 作者：黄晓东": behind a blank a label with its colon starts a part where no capital shows a name. */
function isLabelWithin(tokens: Tokens, at: number, to: number): boolean {
  if (tokens.cases[at] !== UNCASED_WORD || isTight(tokens, at)) return false
  const label = labelAt(tokens, at, to)
  return label !== null && label.first === at && label.end < to && isOneOf(tokens, label.end - 1, ':：')
}

/** Where a sign or an aside ends that starts at `at`; `at` where none does. */
function otherEnd(tokens: Tokens, at: number, from: number, counts: number, to: number): number {
  if (at === counts) return to
  if (tokens.kinds[at] === MARK) {
    if (isOneOf(tokens, at, PARTING)) return at + 1
    if (isOneOf(tokens, at, DASHES)) return dashEnd(tokens, at, from, to)
  }
  return asideEnd(tokens, at, from, to)
}

function dashEnd(tokens: Tokens, at: number, from: number, to: number): number {
  if (at > from && isTight(tokens, at)) return at
  let end = at + 1
  while (end < to && isOneOf(tokens, end, DASHES) && isTight(tokens, end)) end += 1
  return at === from || end === to || !isTight(tokens, end) ? end : at
}

/** The dates of a line with their labels. */
function datesOf(tokens: Tokens, from: number, to: number): Stretch[] {
  const dates: Stretch[] = []
  let before = from
  for (const { span } of findDates(tokens, from, to)) {
    const [first, end] = tokensWithin(tokens, span)
    dates.push([dateLabelBefore(tokens, before, first)?.first ?? first, end])
    before = end
  }
  return dates
}

function linesOf(tokens: Tokens, from: number, to: number): Stretch[] {
  const lines: Stretch[] = []
  let first = from
  for (let token = from + 1; token <= to; token++) {
    if (token < to && !startsLine(tokens, token)) continue
    lines.push([first, token])
    first = token
  }
  return first < to || from < to ? lines : []
}

/** A line ends between a token and the one before it. */
function startsLine({ text, starts, ends }: Tokens, token: number): boolean {
  for (let at = ends[token - 1] as number; at < (starts[token] as number); at++)
    if ('\n\r\f\v\u0085\u2028\u2029'.includes(text.charAt(at))) return true
  return false
}

import type { Span } from '../../model/span.js'
import { NUMBER, type Tokens, tokenize } from '../../words/tokens.js'
import type { Day } from './calendar.js'
import { type DayOrder, MOST_BETWEEN, type ReadDay, readDay } from './day.js'
import { digitsAt, isOneOf, isTightAt, markAt, type Stretch, stretchOf, wordAt } from './stretch.js'
import { readTime, type Time } from './time.js'
import { isBeforeTime, weekdayNamed } from './words.js'

/** A date where it stands in a text: weekday and time belong to its span. */
export interface FoundDate {
  readonly span: Span
  /** ISO 8601; null for a date without a year ("March 18 at 3:57 PM"). */
  readonly iso: string | null
  readonly hasTime: boolean
  /** Its month is a word. */
  readonly named: boolean
  /** The order in which it puts day and month, where that is beyond doubt; for the evidence of a whole page. */
  readonly order: DayOrder | null
  /** Which number is the day was not in the text. */
  readonly ambiguous: boolean
}

/** Every date of `text`; for a text whose tokens nobody has. */
export function findDatesIn(text: string, order: DayOrder = 'month-first'): FoundDate[] {
  return findDates(tokenize(text), undefined, undefined, order)
}

/**
 * Every date among tokens [from, to), in order, in linear time; spans count in the tokens' text. `order` settles
 * "11/3/2031" where the text itself does not.
 */
export function findDates(
  tokens: Tokens,
  from: number = 0,
  to: number = tokens.count,
  order: DayOrder = 'month-first',
): FoundDate[] {
  if (numberFrom(tokens, from, to) === to) return []
  const stretch = stretchOf(tokens, from, to)
  const found: FoundDate[] = []
  let start = stretch.from
  let number = start
  for (let at = start; at < stretch.to; at++) {
    // A date starts with a number, or a month and little else stand before its number
    if (number < at) number = numberFrom(stretch.tokens, at, stretch.to)
    if (number === stretch.to) break
    at = Math.max(at, number - 1 - MOST_BETWEEN)
    const read = isInside(stretch, at) ? null : readDay(stretch, at, order, weekdayBefore(stretch, at, start))
    if (!read) continue
    const { date, end } = complete(stretch, at, read, start)
    found.push(date)
    start = end
    at = end - 1
  }
  return found
}

/** True where a date stands among tokens [from, to). */
export function hasDate(tokens: Tokens, [from, to]: readonly [from: number, to: number]): boolean {
  return findDates(tokens, from, to).length > 0
}

function numberFrom({ kinds }: Tokens, from: number, to: number): number {
  let at = from
  while (at < to && kinds[at] !== NUMBER) at += 1
  return at
}

/** "1.2.2031" is no date within "v1.1.2.2031", nor is a part of a longer number. */
function isInside(stretch: Stretch, at: number): boolean {
  if (digitsAt(stretch, at) === '' || !isTightAt(stretch, at) || !isTightAt(stretch, at - 1)) return false
  if (!isOneOf(stretch, at - 1, './-')) return false
  const before = digitsAt(stretch, at - 2).length
  return before > 0 && before !== 4
}

function complete(stretch: Stretch, at: number, read: ReadDay, from: number): { date: FoundDate; end: number } {
  const known: Day = { ...read, year: read.year ?? 2000 }
  const start = weekdayAt(stretch, at, from) ?? at
  const after = timeAfter(stretch, read.end, known)
  const before = after ? null : timeBefore(stretch, start, known, from)
  const time = after ?? before?.time ?? null
  const end = after?.end ?? read.end
  // A twelve-hour clock or an American zone speaks for the month in front, whatever the page says.
  const day = time?.american && read.ambiguous ? (readDay(stretch, at, 'month-first', -1) ?? read) : read
  const { starts, ends } = stretch.tokens
  const span: Span = [starts[before?.at ?? start] as number, ends[end - 1] as number]
  const iso = day.year === null ? null : `${formatDay(day.year, day)}${time ? `T${time.text}` : ''}`
  const { named, order, ambiguous } = read
  return { date: { span, iso, hasTime: time !== null, named, order, ambiguous }, end }
}

/** Tokens that may stand between a date and its time: a comma, an abbreviation, another one. */
const MOST_BEFORE_TIME = 5
/** Tokens of the shortest time in front of a date, and of the longest with what parts it from the date. */
const SHORTEST_TIME = 3
const LONGEST_TIME = 10

function timeAfter(stretch: Stretch, at: number, day: Day): Time | null {
  for (let next = at; next <= at + MOST_BEFORE_TIME; next++) {
    const time = readTime(stretch, next, day)
    if (time) return time
    if (!isBetween(stretch, next)) return null
  }
  return null
}

/** "21:17 18.11.2031", "3:05 pm, Nov 3, 2031": a time that ends where the date (or its weekday) starts. */
function timeBefore(stretch: Stretch, start: number, day: Day, from: number): { time: Time; at: number } | null {
  for (let at = start - SHORTEST_TIME; at >= Math.max(from, start - LONGEST_TIME); at--) {
    if (digitsAt(stretch, at) === '' || isWithinClock(stretch, at, from)) continue
    const time = readTime(stretch, at, day)
    if (time && isGap(stretch, time.end, start)) return { time, at }
  }
  return null
}

/** ":42" of "16:42"; the colon of a label stands apart. */
function isWithinClock(stretch: Stretch, at: number, from: number): boolean {
  return at > from && markAt(stretch, at - 1) === ':' && isTightAt(stretch, at)
}

function isGap(stretch: Stretch, from: number, to: number): boolean {
  if (from > to || to - from > 2) return false
  for (let at = from; at < to; at++) if (!isBetween(stretch, at)) return false
  return true
}

/** A sign or word that may stand between a date and its time: ",", "kl." */
function isBetween(stretch: Stretch, at: number): boolean {
  if (markAt(stretch, at) === '.') return isTightAt(stretch, at) && isBeforeTime(wordAt(stretch, at - 1))
  return isOneOf(stretch, at, ',@|/·•-–—:&»') || isBeforeTime(wordAt(stretch, at))
}

/** Tokens from a weekday to its date, at most. */
const WEEKDAY_REACH = 3

/** Index of the weekday in front of the date at `at`, if one stands there. */
function weekdayAt(stretch: Stretch, at: number, from: number): number | null {
  for (let before = at - 1; before >= Math.max(from, at - WEEKDAY_REACH); before--) {
    const word = wordAt(stretch, before)
    if (weekdayNamed(word) >= 0) return before
    // "segunda-feira"
    const compound = `${wordAt(stretch, before - 2)}${markAt(stretch, before - 1)}${word}`
    if (word !== '') return before - 2 >= from && weekdayNamed(compound) >= 0 ? before - 2 : null
    if (!isOneOf(stretch, before, ',.-–')) return null
  }
  return null
}

function weekdayBefore(stretch: Stretch, at: number, from: number): number {
  const index = weekdayAt(stretch, at, from)
  if (index === null) return -1
  return weekdayNamed(wordAt(stretch, index))
}

function formatDay(year: number, { month, day }: ReadDay): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

import type { Span } from '../../model/span.js'
import type { Day } from './calendar.js'
import { type DayOrder, type ReadDay, readDay } from './day.js'
import { readTime, type Time } from './time.js'
import { type Token, tokensOf } from './tokens.js'
import { weekdayNamed } from './words.js'

/** A date where it stands in a text: weekday and time belong to its span. */
export interface FoundDate {
  readonly span: Span
  /** ISO 8601; null for a date without a year ("March 18 at 3:57 PM"). */
  readonly iso: string | null
  readonly hasTime: boolean
  /** The order in which it puts day and month, where that is beyond doubt; for the evidence of a whole page. */
  readonly order: DayOrder | null
  /** Which number is the day was not in the text. */
  readonly ambiguous: boolean
}

/** Signs and words that may stand between a date and its time. */
const BETWEEN_SIGNS = ',@|/·•-–—:&»'
const BETWEEN_WORDS = new Set(['at', 'um', 'à', 'a', 'las', 'às', 't', 'on', 'alle', 'ore', 'om', 'i', 'la', 'den'])

/** Every date of `text`, in order, in linear time. `order` settles "11/3/2031" where the text itself does not. */
export function findDates(text: string, order: DayOrder = 'month-first'): FoundDate[] {
  if (!/\d/u.test(text)) return []
  const tokens = tokensOf(text)
  const found: FoundDate[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    if (isInside(tokens, at)) continue
    const read = readDay(tokens, at, order, weekdayBefore(tokens, at, from))
    if (!read) continue
    const { date, end } = complete(tokens, at, read, from)
    found.push(date)
    from = end
    at = end - 1
  }
  return found
}

/** "1.2.2031" is no date within "v1.1.2.2031", nor is a part of a longer number or a word. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  if (!token.tight || token.kind !== 'number' || !before) return false
  return (
    (before.text === '.' || before.text === '/' || before.text === '-') &&
    tokens[at - 2]?.kind === 'number' &&
    before.tight &&
    tokens[at - 2]?.text.length !== 4
  )
}

function complete(tokens: readonly Token[], at: number, read: ReadDay, from: number): { date: FoundDate; end: number } {
  const known: Day = read.day ?? { year: 2000, month: 1, day: 1 }
  const after = timeAfter(tokens, read.end, known)
  const before = after ? null : timeBefore(tokens, at, known, from)
  const time = after ?? before?.time ?? null
  const end = after?.end ?? read.end
  // A twelve-hour clock or an American zone speaks for the month in front, whatever the page says.
  const day = time?.american && read.ambiguous ? (readDay(tokens, at, 'month-first', -1)?.day ?? null) : read.day
  const first = before?.at ?? weekdayAt(tokens, at, from) ?? at
  const span: Span = [(tokens[first] as Token).start, (tokens[end - 1] as Token).end]
  const iso = day && `${formatDay(day)}${time ? `T${time.text}` : ''}`
  return { date: { span, iso, hasTime: time !== null, order: read.order, ambiguous: read.ambiguous }, end }
}

function timeAfter(tokens: readonly Token[], at: number, day: Day): Time | null {
  let next = at
  for (let steps = 0; steps <= 3; steps++) {
    const time = readTime(tokens, next, day)
    if (time) return time
    const token = tokens[next]
    const between = token?.kind === 'sign' ? BETWEEN_SIGNS.includes(token.text) : BETWEEN_WORDS.has(token?.small ?? '')
    if (!between) return null
    next += 1
  }
  return null
}

/** "21:17 18.11.2031", "3:05 pm, Nov 3, 2031": a time that ends where the date (or its weekday) starts. */
function timeBefore(tokens: readonly Token[], at: number, day: Day, from: number): { time: Time; at: number } | null {
  const start = weekdayAt(tokens, at, from) ?? at
  for (let first = start - 3; first >= Math.max(from, start - 10); first--) {
    if (tokens[first]?.kind !== 'number' || tokens[first - 1]?.text === ':') continue
    const time = readTime(tokens, first, day)
    if (time && isBetween(tokens, time.end, start)) return { time, at: first }
  }
  return null
}

function isBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (from > to || to - from > 2) return false
  return tokens
    .slice(from, to)
    .every((token) => (token.kind === 'sign' ? BETWEEN_SIGNS.includes(token.text) : BETWEEN_WORDS.has(token.small)))
}

/** Index of the weekday in front of the date at `at`, if one stands there. */
function weekdayAt(tokens: readonly Token[], at: number, from: number): number | null {
  for (let back = 1; back <= 3 && at - back >= from; back++) {
    const token = tokens[at - back] as Token
    if (token.kind === 'word') return weekdayNamed(token.small) >= 0 ? at - back : null
    if (token.text !== ',' && token.text !== '.' && token.text !== '-' && token.text !== '–') return null
  }
  return null
}

function weekdayBefore(tokens: readonly Token[], at: number, from: number): number {
  const index = weekdayAt(tokens, at, from)
  return index === null ? -1 : weekdayNamed((tokens[index] as Token).small)
}

function formatDay({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

import { type Day, fullYear, isDay, weekdayOf } from './calendar.js'
import type { Token } from './tokens.js'
import { monthOf } from './words.js'

/** Which of two numbers is the day where the line itself does not tell. */
export type DayOrder = 'day-first' | 'month-first'

/** A day read from tokens. `day` is null where the year is missing; `end` is the index of the token behind it. */
export interface ReadDay {
  readonly day: Day | null
  readonly end: number
  /** Both numbers could be the month: the order was the caller's word. */
  readonly ambiguous: boolean
  /** The order in which day and month stand, where it is beyond doubt. */
  readonly order: DayOrder | null
}

/** Behind numbers and between the parts of a date: "3rd", "3er", "of", "de". */
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', 'ter', 'te', 'ten', 'de', 'of', 'del', 'le', 'day'])

/** Reads a date at token `at`; `weekday` (0 to 6, -1 for none) settles which number is the day. */
export function readDay(tokens: readonly Token[], at: number, order: DayOrder, weekday: number): ReadDay | null {
  const first = tokens[at]
  if (first?.kind === 'number') return numeric(tokens, at, order, weekday) ?? dayThenMonth(tokens, at)
  if (first?.kind === 'word' && monthOf(first.small) > 0) return monthThenDay(tokens, at)
  return null
}

/** "2031-11-03", "2031/11/3", "3.11.2031", "11/3/31", "2031年11月3日". */
function numeric(tokens: readonly Token[], at: number, order: DayOrder, weekday: number): ReadDay | null {
  const [a, sep, b, sep2, c] = tokens.slice(at, at + 5)
  if (!a || !sep || b?.kind !== 'number' || !sep2 || c?.kind !== 'number') return null
  if (b.text.length > 2 || !sep.tight) return null
  if (sep.text === '年' && sep2.text === '月')
    return whole(yearFirst(a, b, c), at + (tokens[at + 5]?.text === '日' ? 6 : 5))
  if (sep.text !== sep2.text || !'-/.‑'.includes(sep.text)) return null
  if (sep.text !== '.' && !(b.tight && c.tight)) return null
  if (a.text.length === 4) return c.text.length <= 2 ? whole(yearFirst(a, b, c), at + 5) : null
  if (a.text.length > 2 || (c.text.length !== 4 && c.text.length !== 2)) return null
  if (
    tokens[at + 5]?.text === sep.text &&
    tokens[at + 5]?.tight &&
    tokens[at + 6]?.kind === 'number' &&
    tokens[at + 6]?.tight
  )
    return null
  return settleOrder(a.text, b.text, fullYear(c.text), sep.text === '.' ? 'day-first' : order, weekday, at + 5)
}

function yearFirst(year: Token, month: Token, day: Token): Day {
  return { year: Number(year.text), month: Number(month.text), day: Number(day.text) }
}

function whole(day: Day, end: number): ReadDay | null {
  return isDay(day) ? { day, end, ambiguous: false, order: null } : null
}

function settleOrder(
  a: string,
  b: string,
  year: number,
  order: DayOrder,
  weekday: number,
  end: number,
): ReadDay | null {
  const dayFirst: Day = { year, month: Number(b), day: Number(a) }
  const monthFirst: Day = { year, month: Number(a), day: Number(b) }
  const [one, other] = [isDay(dayFirst), isDay(monthFirst)]
  if (!one && !other) return null
  if (!one || !other)
    return { day: one ? dayFirst : monthFirst, end, ambiguous: false, order: one ? 'day-first' : 'month-first' }
  if (weekday >= 0 && weekdayOf(dayFirst) !== weekdayOf(monthFirst)) {
    if (weekdayOf(dayFirst) === weekday) return { day: dayFirst, end, ambiguous: false, order: 'day-first' }
    if (weekdayOf(monthFirst) === weekday) return { day: monthFirst, end, ambiguous: false, order: 'month-first' }
  }
  return { day: order === 'day-first' ? dayFirst : monthFirst, end, ambiguous: a !== b, order: null }
}

/** "3 November 2031", "3rd of Nov., 2031", "3 de noviembre de 2031", "03-Nov-31". */
function dayThenMonth(tokens: readonly Token[], at: number): ReadDay | null {
  const number = tokens[at] as Token
  if (number.text.length === 4) return yearMonthDay(tokens, at)
  if (number.text.length > 2) return null
  let next = skip(tokens, at + 1)
  const month = monthOf(tokens[next]?.small ?? '')
  if (month === 0) return null
  next += 1
  const year = readYear(tokens, next)
  const day = Number(number.text)
  if (day < 1 || day > 31) return null
  if (!year) return { day: null, end: next, ambiguous: false, order: 'day-first' }
  const found = { year: year.year, month, day }
  return isDay(found) ? { day: found, end: year.end, ambiguous: false, order: 'day-first' } : null
}

/** "2031 Nov 3". */
function yearMonthDay(tokens: readonly Token[], at: number): ReadDay | null {
  const next = skip(tokens, at + 1)
  const month = monthOf(tokens[next]?.small ?? '')
  const number = tokens[skip(tokens, next + 1)]
  if (month === 0 || number?.kind !== 'number' || number.text.length > 2) return null
  return whole({ year: Number(tokens[at]?.text), month, day: Number(number.text) }, skip(tokens, next + 1) + 1)
}

/** "Nov. 3, 2031", "November 3rd 2031", "JAN. 3, '31". */
function monthThenDay(tokens: readonly Token[], at: number): ReadDay | null {
  const month = monthOf(tokens[at]?.small ?? '')
  const next = skip(tokens, at + 1)
  const number = tokens[next]
  if (number?.kind !== 'number' || number.text.length > 2) return null
  const day = Number(number.text)
  if (day < 1 || day > 31) return null
  const year = readYear(tokens, next + 1)
  if (!year) return { day: null, end: behindOrdinal(tokens, next + 1), ambiguous: false, order: 'month-first' }
  const found = { year: year.year, month, day }
  return isDay(found) ? { day: found, end: year.end, ambiguous: false, order: 'month-first' } : null
}

/** The year behind a day and a month: four digits, or two behind an apostrophe, a hyphen or nothing but a full stop. */
function readYear(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  const next = skip(tokens, at)
  const token = tokens[next]
  if (token?.kind !== 'number') return null
  if (token.text.length === 4) return { year: Number(token.text), end: next + 1 }
  if (token.text.length !== 2 || isClock(tokens, next + 1)) return null
  const before = tokens[next - 1]?.text
  const marked = before === "'" || before === '’' || before === '-' || before === '/'
  return marked ? { year: fullYear(token.text), end: next + 1 } : null
}

function isClock(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at]
  return (sign?.text === ':' || sign?.text === '.' || sign?.small === 'h') && tokens[at + 1]?.kind === 'number'
}

function behindOrdinal(tokens: readonly Token[], at: number): number {
  return ORDINALS.has(tokens[at]?.small ?? '') && tokens[at]?.tight ? at + 1 : at
}

/** Past what may stand between the parts of a date: one ordinal, a sign or two, "de". */
function skip(tokens: readonly Token[], at: number): number {
  let next = at
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[next]
    const sign = token?.kind === 'sign' && ".,-/'’‑–".includes(token.text)
    if (!token || !(sign || ORDINALS.has(token.small))) break
    next += 1
  }
  return next
}

import { classesOf, tableOf } from '../../language/index.js'
import { phraseAt } from '../../words/phrases.js'
import { type Day, fullYear, isDay, weekdayOf } from './calendar.js'
import { digitsAt, isOneOf, isTightAt, markAt, type Stretch, wordAt } from './stretch.js'
import { DAY_SIGN, isInDate, isInTime, MONTH_SIGN, monthOf, signOf, YEAR_SIGN, yearBeforeEra } from './words.js'

/** Which of two numbers is the day where the line itself does not tell. */
export type DayOrder = 'day-first' | 'month-first'

/** A day read from tokens. */
export interface ReadDay {
  /** Null where the text leaves it out. */
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** Index of the token behind it. */
  readonly end: number
  /** Its month is a word. */
  readonly named: boolean
  /** Both numbers could be the month: the order was the caller's word. */
  readonly ambiguous: boolean
  /** The order in which day and month stand, where it is beyond doubt and other dates may be read by it. */
  readonly order: DayOrder | null
}

/** Reads a date at token `at`; `weekday` (0 to 6, -1 for none) settles which number is the day. */
export function readDay(stretch: Stretch, at: number, order: DayOrder, weekday: number): ReadDay | null {
  if (digitsAt(stretch, at) !== '') return numeric(stretch, at, order, weekday) ?? dayThenMonth(stretch, at)
  return monthThenDay(stretch, at)
}

/** "2031-11-03", "2031/11/3", "3.11.2031", "11/3/31", "2031年11月3日". */
function numeric(stretch: Stretch, at: number, order: DayOrder, weekday: number): ReadDay | null {
  const a = digitsAt(stretch, at)
  const b = digitsAt(stretch, at + 2)
  const c = digitsAt(stretch, at + 4)
  if (b === '' || c === '' || b.length > 2 || !isTightAt(stretch, at + 1)) return null
  const yearFirst: Day = { year: Number(a), month: Number(b), day: Number(c) }
  if (signOf(wordAt(stretch, at + 1)) === YEAR_SIGN && signOf(wordAt(stretch, at + 3)) === MONTH_SIGN)
    return whole(
      { ...yearFirst, year: yearFirst.year + eraAt(stretch, at - ERA) },
      signOf(wordAt(stretch, at + 5)) === DAY_SIGN ? at + 6 : at + 5,
    )
  const sign = markAt(stretch, at + 1)
  if (!isOneOf(stretch, at + 1, '-/.‑') || markAt(stretch, at + 3) !== sign) return null
  const dotted = sign === '.'
  if (!dotted && !(isTightAt(stretch, at + 2) && isTightAt(stretch, at + 4))) return null
  if (a.length === 4) return c.length <= 2 ? whole(yearFirst, dotted ? behindDot(stretch, at + 5) : at + 5) : null
  if (a.length > 2 || (c.length !== 4 && c.length !== 2) || goesOn(stretch, at + 5, sign)) return null
  const read = settleOrder(a, b, fullYear(c), dotted ? 'day-first' : order, weekday, at + 5)
  return dotted && read ? { ...read, order: null } : read
}

/** Tokens of an era's name. */
const ERA = 2

/** The year before an era whose name starts at a token; 0 where none does. */
function eraAt(stretch: Stretch, at: number): number {
  return yearBeforeEra(`${wordAt(stretch, at)}${wordAt(stretch, at + 1)}`)
}

/** "2031.11.3." */
function behindDot(stretch: Stretch, at: number): number {
  return markAt(stretch, at) === '.' && isTightAt(stretch, at) ? at + 1 : at
}

/** "1.2.2031.4" */
function goesOn(stretch: Stretch, at: number, sign: string): boolean {
  return (
    markAt(stretch, at) === sign &&
    isTightAt(stretch, at) &&
    digitsAt(stretch, at + 1) !== '' &&
    isTightAt(stretch, at + 1)
  )
}

function whole(day: Day, end: number): ReadDay | null {
  return isDay(day) ? { ...day, end, named: false, ambiguous: false, order: null } : null
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
  const sure = sureOrder(dayFirst, monthFirst, weekday)
  if (sure === null) return null
  const day = (sure === 'either' ? order : sure) === 'day-first' ? dayFirst : monthFirst
  if (sure !== 'either') return { ...day, end, named: false, ambiguous: false, order: sure }
  return { ...day, end, named: false, ambiguous: a !== b, order: null }
}

/** The order in which both numbers make a day, and the weekday where one is named; null where neither does. */
function sureOrder(dayFirst: Day, monthFirst: Day, weekday: number): DayOrder | 'either' | null {
  const one = isDay(dayFirst)
  const other = isDay(monthFirst)
  if (!one && !other) return null
  if (!one || !other) return one ? 'day-first' : 'month-first'
  if (weekday < 0 || weekdayOf(dayFirst) === weekdayOf(monthFirst)) return 'either'
  if (weekdayOf(dayFirst) === weekday) return 'day-first'
  return weekdayOf(monthFirst) === weekday ? 'month-first' : 'either'
}

/** "3 November 2031", "3rd of Nov., 2031", "3 de noviembre de 2031", "03-Nov-31". */
function dayThenMonth(stretch: Stretch, at: number): ReadDay | null {
  const number = digitsAt(stretch, at)
  if (number.length === 4) return yearMonthDay(stretch, at)
  if (number.length > 2) return null
  const next = skip(stretch, at + 1)
  const month = monthAt(stretch, next)
  return month && named(stretch, month.month, Number(number), month.end, month.end, 'day-first')
}

/** "2031 Nov 3". */
function yearMonthDay(stretch: Stretch, at: number): ReadDay | null {
  const next = skip(stretch, at + 1)
  const month = monthAt(stretch, next)
  if (!month) return null
  const last = skip(stretch, month.end)
  const number = digitsAt(stretch, last)
  if (number === '' || number.length > 2) return null
  const read = whole({ year: Number(digitsAt(stretch, at)), month: month.month, day: Number(number) }, last + 1)
  return read && { ...read, named: true }
}

/** "Nov. 3, 2031", "November 3rd 2031", "JAN. 3, '31". */
function monthThenDay(stretch: Stretch, at: number): ReadDay | null {
  const month = monthAt(stretch, at)
  if (!month) return null
  const next = skip(stretch, month.end)
  const number = digitsAt(stretch, next)
  if (number === '' || number.length > 2) return null
  const end = behindOrdinal(stretch, next + 1)
  return named(stretch, month.month, Number(number), next + 1, end, 'month-first')
}

/** A month that stands in a text: 1 to 12, and the index of the token behind it. */
interface Month {
  readonly month: number
  readonly end: number
}

/** The month at token `at`, with the other name that some calendars write beside it: "Mars (Adar)"; null where none is. */
function monthAt(stretch: Stretch, at: number): Month | null {
  const first = monthNamed(stretch, at)
  if (!first || !isOneOf(stretch, first.end, '/(')) return first
  const second = monthNamed(stretch, first.end + 1)
  if (second?.month !== first.month) return first
  return { ...second, end: markAt(stretch, second.end) === ')' ? second.end + 1 : second.end }
}

function monthNamed(stretch: Stretch, at: number): Month | null {
  const word = wordAt(stretch, at)
  const month = monthOf(word)
  if (month > 0) return { month, end: at + 1 }
  const pair = word === '' ? null : phraseAt(stretch.tokens, at, tableOf('dates.month-pair'), stretch.to)
  return pair && { month: Number(classesOf('dates.month-pair')[pair.number - 1]), end: pair.end }
}

/** A day whose month is a word; its year stands at `from`, and where none does it ends at `end`. */
function named(
  stretch: Stretch,
  month: number,
  day: number,
  from: number,
  end: number,
  order: DayOrder,
): ReadDay | null {
  if (day < 1 || day > 31) return null
  const year = readYear(stretch, from)
  if (!year) return { year: null, month, day, end, named: true, ambiguous: false, order }
  if (!isDay({ year: year.year, month, day })) return null
  return { year: year.year, month, day, end: year.end, named: true, ambiguous: false, order }
}

/** "November 21, 203117": a year of this century that a page's counter of comments has run into. */
const YEAR_AND_COUNT = /^20[0-4]\d{2,6}$/

/** The year behind a day and a month: four digits, or two behind an apostrophe, a hyphen or a slash. */
function readYear(stretch: Stretch, at: number): { year: number; end: number } | null {
  const next = skip(stretch, at)
  const number = digitsAt(stretch, next)
  if (number.length === 4) return { year: Number(number), end: next + 1 }
  if (number.length > 4 && YEAR_AND_COUNT.test(number)) return { year: Number(number.slice(0, 4)), end: next + 1 }
  if (number.length !== 2 || isClock(stretch, next + 1)) return null
  return isOneOf(stretch, next - 1, "'’-/") ? { year: fullYear(number), end: next + 1 } : null
}

function isClock(stretch: Stretch, at: number): boolean {
  return (isOneOf(stretch, at, ':.') || isInTime(wordAt(stretch, at))) && digitsAt(stretch, at + 1) !== ''
}

function behindOrdinal(stretch: Stretch, at: number): number {
  return isTightAt(stretch, at) && isInDate(wordAt(stretch, at)) ? at + 1 : at
}

/** Tokens that may stand between two parts of a date. */
export const MOST_BETWEEN = 3

/** Past what may stand between the parts of a date: one ordinal, a sign or two, "de". */
function skip(stretch: Stretch, at: number): number {
  let next = at
  while (next < at + MOST_BETWEEN && (isOneOf(stretch, next, ".,-/'’‑–") || isInDate(wordAt(stretch, next)))) next += 1
  return next
}

import { languageOf } from '../../../language/detect.js'
import { classesOf, tableOf } from '../../../language/index.js'
import type { Span } from '../../../model/span.js'
import type { Page, Para } from '../../../page/page.js'
import type { DayOrder } from '../../../values/date/day.js'
import { findDates } from '../../../values/date/find-dates.js'
import { sideOfZone } from '../../../values/date/words.js'
import { phraseAt } from '../../../words/phrases.js'
import { CAPITALS, NUMBER, type Tokens, tokensWithin, WORD } from '../../../words/tokens.js'

/** Lines that are looked at, and their longest. */
const MOST = 400
const LONGEST = 200
/** Paragraphs whose words and spelling are looked at, and the characters of each. */
const MOST_PROSE = 40
const SAMPLE = 600

/** Votes for the day in front, against it below zero. */
interface Votes {
  /** Of dates in numbers that leave no doubt: "23/11/2031". */
  readonly numbers: number
  /** Of dates in words: "3 November 2031". */
  readonly words: number
  /** Of clocks and zones. */
  readonly clocks: number
}

/** Which number of "11/3/2031" is the day: the page's other dates say, then its clocks, then its words and spelling. */
export function dayOrderOf({ tokens, paras }: Page): DayOrder {
  const lines = paras.filter(({ text, tokens: range }) => text.length <= LONGEST && hasNumber(tokens, range))
  const votes = lines.slice(0, MOST).map((para) => votesOf(tokens, para))
  const sum = (kind: keyof Votes): number => votes.reduce((total, vote) => total + vote[kind], 0)
  const order = sum('numbers') || orderOfLanguage(tokens, paras, sum('clocks'), sum('words'))
  return order > 0 ? 'day-first' : 'month-first'
}

function hasNumber({ kinds }: Tokens, [from, to]: Para['tokens']): boolean {
  return kinds.subarray(from, to).includes(NUMBER)
}

/** English alone writes the month in front, and not everywhere. */
function orderOfLanguage(tokens: Tokens, paras: readonly Para[], clocks: number, words: number): number {
  const prose = paras
    .filter((para) => para.prose)
    .slice(0, MOST_PROSE)
    .map(({ span: [start, end] }): Span => [start, Math.min(end, start + SAMPLE)])
  if ((languageOf(tokens, prose) ?? 'en') !== 'en') return 1
  return clocks || prose.reduce((sum, span) => sum + spellingOf(tokens, span), words)
}

/** Words in British spelling, those in American spelling deducted. */
function spellingOf(tokens: Tokens, span: Span): number {
  const table = tableOf('dates.spelling')
  const british = classesOf('dates.spelling').indexOf('british') + 1
  const [from, to] = tokensWithin(tokens, span)
  let votes = 0
  for (let token = from; token < to; token++) {
    const found = phraseAt(tokens, token, table, to)
    if (found) votes += found.number === british ? 1 : -1
  }
  return votes
}

function votesOf(tokens: Tokens, { tokens: [from, to] }: Para): Votes {
  const votes = { numbers: 0, words: 0, clocks: clocksOf(tokens, from, to) }
  for (const { order, named } of findDates(tokens, from, to)) {
    const sign = order === 'day-first' ? 1 : order === 'month-first' ? -1 : 0
    if (named) votes.words += sign
    else votes.numbers += sign
  }
  return votes
}

function isHalf(tokens: Tokens, token: number): boolean {
  return tableOf('dates.half').has(tokens.lower(token))
}

/** "GMT", "CET" against "ET", "9:05 PM": one vote a line for either side. */
function clocksOf(tokens: Tokens, from: number, to: number): number {
  let american = 0
  let other = 0
  for (let token = from; token < to; token++) {
    if (tokens.cases[token] !== CAPITALS) continue
    const side = sideOfZone(tokens.lower(token))
    if (side < 0 || (isHalf(tokens, token) && tokens.kinds[token - 1] === NUMBER)) american = 1
    else if (side > 0 && token > from && (tokens.kinds[token - 1] !== WORD || isHalf(tokens, token - 1))) other = 1
  }
  return other - american
}

import type { Page } from '../../page/page.js'
import type { DayOrder } from '../../values/date/day.js'
import { findDates } from '../../values/date/find-dates.js'
import { languageOf } from '../locales/index.js'

/** Lines that are looked at, and their longest. */
const MOST = 400
const LONGEST = 200

/** Zones and clocks of one side of the Atlantic. */
const AMERICAN = /\b[ECMP][SD]?T\b|\d ?[AP]M\b/u
const EUROPEAN = /\b(?:GMT|BST|CES?T|ME?S?Z|AEDT|IST)\b/u

/** Spellings and signs of English that puts the day in front, and of English that puts the month there. */
const BRITISH_SPELLING =
  /\b(?:(?:colour|flavour|favour|behaviour|neighbour|labour|honour|rumour|harbour)(?:s|ed|ing|ite|ites)?|centres?|(?:kilo|centi|milli)?metres?|(?:milli)?litres?|programmes?|whilst|(?:organ|real|recogn)is(?:e|es|ed|ing|ation)|travell(?:ed|ers?|ing)|grey|tyres?|defence)\b|£|\.(?:co|org|ac|gov)\.uk\b|\.com?\.(?:au|nz)\b/giu
const AMERICAN_SPELLING =
  /\b(?:(?:color|flavor|favor|behavior|neighbor|labor|honor|rumor|harbor)(?:s|ed|ing|ite|ites)?|centers?|(?:kilo|centi|milli)?meters?|(?:milli)?liters?|travel(?:ed|ers?|ing)|gray|tires|defense)\b/giu

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
export function dayOrderOf(page: Page): DayOrder {
  const lines = page.paras.filter(({ text }) => text.length <= LONGEST && /\d/u.test(text)).slice(0, MOST)
  const votes = lines.map(({ text }) => votesOf(text))
  const sum = (kind: keyof Votes): number => votes.reduce((total, vote) => total + vote[kind], 0)
  const order = sum('numbers') || orderOfLanguage(page, sum('clocks'), sum('words'))
  return order > 0 ? 'day-first' : 'month-first'
}

/** English alone writes the month in front, and not everywhere. */
function orderOfLanguage({ paras }: Page, clocks: number, words: number): number {
  const prose = paras.filter((para) => para.prose).slice(0, 40)
  const text = prose.map((para) => para.text.slice(0, 600)).join(' ')
  if ((languageOf(text) ?? 'en') !== 'en') return 1
  return clocks || words + (text.match(BRITISH_SPELLING)?.length ?? 0) - (text.match(AMERICAN_SPELLING)?.length ?? 0)
}

function votesOf(text: string): Votes {
  const votes = { numbers: 0, words: 0, clocks: (EUROPEAN.test(text) ? 1 : 0) - (AMERICAN.test(text) ? 1 : 0) }
  for (const { order, span } of findDates(text)) {
    const sign = order === 'day-first' ? 1 : order === 'month-first' ? -1 : 0
    const shown = text.slice(...span)
    if (/\d[/-]\d/u.test(shown)) votes.numbers += sign
    else if (!/\d\.\d/u.test(shown)) votes.words += sign
  }
  return votes
}

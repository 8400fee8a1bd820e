import { languageOf } from '../locales/index.js'
import type { Page } from '../page.js'
import type { DayOrder } from '../parse/date/day.js'
import { findDates } from '../parse/date/find-dates.js'

/** Lines that are looked at, and their longest. */
const MOST = 400
const LONGEST = 200

/** Zones and spellings of one side of the Atlantic. */
const AMERICAN = /\b(?:[ECMP][SD]?T|[AP]M)\b/u
const EUROPEAN = /\b(?:GMT|BST|CES?T|ME?S?Z|AEDT|IST)\b/u

/** Which number of "11/3/2031" is the day: the page's other dates say, then its clocks, then its language. */
export function dayOrderOf(page: Page): DayOrder {
  let dayFirst = 0
  let spelled = 0
  let clocks = 0
  let seen = 0
  for (const { text } of page.paras) {
    if (text.length > LONGEST || !/\d/u.test(text)) continue
    if (++seen > MOST) break
    for (const date of findDates(text)) {
      const sign = date.order === 'day-first' ? 1 : date.order === 'month-first' ? -1 : 0
      if (/\d[/-]\d/u.test(text.slice(...date.span))) dayFirst += sign
      else if (!/\d\.\d/u.test(text.slice(...date.span))) spelled += sign
    }
    clocks += (EUROPEAN.test(text) ? 1 : 0) - (AMERICAN.test(text) ? 1 : 0)
  }
  if (dayFirst !== 0) return dayFirst > 0 ? 'day-first' : 'month-first'
  const vote = isEnglish(page) ? clocks || spelled : 1
  return vote > 0 ? 'day-first' : 'month-first'
}

function isEnglish(page: Page): boolean {
  const prose = page.paras.filter((para) => para.prose).slice(0, 40)
  return (languageOf(prose.map(({ text }) => text.slice(0, 600)).join(' ')) ?? 'en') === 'en'
}

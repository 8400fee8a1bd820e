import type { DayOrder } from './date/day.js'
import { findDatesIn } from './date/find-dates.js'

/**
 * The first date of `text` as ISO 8601, with the time where the text gives one and the offset from UTC
 * where it names a zone; null where there is none, or only one that is relative or lacks its year.
 * `order` says which number of "11/3/2031" is the day where nothing in the text does.
 */
export function parseDate(text: string, order: DayOrder = 'month-first'): string | null {
  return findDatesIn(text, order).find((date) => date.iso !== null)?.iso ?? null
}

import { once } from '../../../page/once.js'
import type { Page, Para } from '../../../page/page.js'
import { isTimestamp } from '../../../values/timestamp.js'
import { anchorOf } from '../anchor.js'
import { surest } from '../evidence.js'
import { dateWeights, noDate } from '../weights.js'
import { type DateCandidate, type Dates, dateCandidates } from './candidates.js'
import { dayOrderOf } from './day-order.js'

/** Lines between the date of publication and that of the last change, at most. */
const NEAR = 4

/**
 * The surest day is the article's. Its date of publication and that of the last change stand close together; a page may
 * give the latter alone.
 */
export const datesOf: (page: Page) => Dates = once((page) => {
  const candidates = candidatesOf(page)
  const best = surest(candidates, dateWeights, noDate)
  if (!best) return { published: null, updated: null }
  const { candidate, chance } = best
  const near = candidates.filter((each) => Math.abs(each.para.index - candidate.para.index) <= NEAR)
  const first = candidate.label === 'updated' ? publicationAt(candidate, near) : candidate
  if (!first) {
    const isFirst = candidate.either && !isTicker(page)
    return isFirst ? { published: best, updated: null } : { published: null, updated: best }
  }
  const last = near.find((each) => each.label === 'updated' && each !== first)
  return { published: { candidate: first, chance }, updated: last ? { candidate: last, chance } : null }
})

/** Its entries bear times: what is dated as a whole is their last one. */
function isTicker(page: Page): boolean {
  const [from, to] = anchorOf(page).body
  return page.paras.slice(from, to).filter((para) => isTimestamp(page.tokens, ...para.tokens)).length > 1
}

/** Which number is the day has to be known where a date leaves it open, and is much to read. */
function candidatesOf(page: Page): DateCandidate[] {
  const anchor = anchorOf(page)
  const candidates = dateCandidates(page, 'month-first', anchor)
  if (!candidates.some(({ date }) => date.ambiguous)) return candidates
  const order = dayOrderOf(page)
  return order === 'month-first' ? candidates : dateCandidates(page, order, anchor)
}

/** The date of publication beside that of a change. */
function publicationAt({ key, para }: DateCandidate, near: readonly DateCandidate[]): DateCandidate | undefined {
  const others = near.filter((each) => each.label !== 'updated' && (each.key === key || isBeside(each, para)))
  return surest(others, dateWeights, noDate)?.candidate
}

/** Labelled as the date of publication, or on the line of the other date or next to it. */
function isBeside({ para, label }: DateCandidate, other: Para): boolean {
  return label === 'published' || Math.abs(para.index - other.index) <= 1
}

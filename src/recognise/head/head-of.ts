import type { Span } from '../../model/span.js'
import type { Page, Para } from '../page.js'
import { type BylineCandidate, bylineCandidates } from './byline-candidates.js'
import { type DateCandidate, dateCandidates } from './date-candidates.js'
import { dayOrderOf } from './day-order.js'
import { surest, type Weighed } from './evidence.js'
import { bylineWeights, dateWeights, noByline, noDate } from './weights.js'

/** What the head of an article says beside its headline: who wrote it, and when. */
export interface Head {
  readonly byline: Weighed<BylineCandidate> | null
  readonly published: Weighed<DateCandidate> | null
  readonly updated: Weighed<DateCandidate> | null
}

/** Lines between the date of publication and that of the last change, at most. */
const NEAR = 4

const heads = new WeakMap<Page, Head>()

/** The head of `page`, computed once for all rules that ask. */
export function headOf(page: Page): Head {
  let head = heads.get(page)
  if (!head) {
    head = { byline: surest(bylineCandidates(page), bylineWeights, noByline), ...datesOf(page) }
    heads.set(page, head)
  }
  return head
}

/** The surest date is that of publication, unless its label says otherwise; the other one stands near it. */
function datesOf(page: Page): Pick<Head, 'published' | 'updated'> {
  const candidates = dateCandidates(page, dayOrderOf(page))
  const best = surest(candidates, dateWeights, noDate)
  if (!best) return { published: null, updated: null }
  const { para, updated } = best.candidate
  const other = candidates
    .filter((each) => each.updated !== updated && Math.abs(each.para.index - para.index) <= NEAR)
    .filter((each) => each.updated || each.evidence.includes('published'))
    .at(0)
  const second = other ? { candidate: other, chance: best.chance } : null
  return updated ? { published: second, updated: best } : { published: best, updated: second }
}

/** Offsets of a candidate's date (its label with it) in the page's text. */
export function dateSpan({ para, start, date }: DateCandidate): Span {
  return [para.span[0] + start, para.span[0] + date.span[1]]
}

/** True where the line holds a date that is the head's own. */
export function holdsDate(para: Para, { published, updated }: Head): boolean {
  return published?.candidate.para === para || updated?.candidate.para === para
}

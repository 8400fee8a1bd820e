import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { anchorOf } from './anchor.js'
import { type BylineCandidate, bylineCandidates, startsWithLabel } from './byline-candidates.js'
import { type DateCandidate, dateCandidates } from './date-candidates.js'
import { dayOrderOf } from './day-order.js'
import { surest, type Weighed } from './evidence.js'
import { inReach } from './reach.js'
import { lineReader, type ReadLine } from './read-line.js'
import { bylineWeights, dateWeights, noByline, noDate } from './weights.js'

/** What the head of an article says beside its headline: who wrote it, and when. */
export interface Head {
  readonly byline: Weighed<BylineCandidate> | null
  readonly published: Weighed<DateCandidate> | null
  readonly updated: Weighed<DateCandidate> | null
  /** Its lines read as bylines. */
  readonly read: ReadLine
}

/** Lines between the date of publication and that of the last change, at most. */
const NEAR = 4

const heads = new WeakMap<Page, Head>()

/** The head of `page`, computed once for all rules that ask. */
export function headOf(page: Page): Head {
  let head = heads.get(page)
  if (!head) {
    const read = lineReader(page)
    head = { byline: bylineOf(page, read), ...datesOf(page, read), read }
    heads.set(page, head)
  }
  return head
}

/** The likeliest line; in an article with no page around it a line above the text that says "By" and a name is sure. */
function bylineOf(page: Page, read: ReadLine): Weighed<BylineCandidate> | null {
  const candidates = bylineCandidates(page, read)
  const { around, body } = anchorOf(page)
  const labelled = candidates.find(({ para, read }) => {
    return para.index < body[0] && read.persons > 0 && startsWithLabel(para.text, read.label)
  })
  if (!around && labelled) return { candidate: labelled, chance: 1 }
  return surest(candidates, bylineWeights, noByline)
}

/**
 * The surest day is the article's. Its date of publication and that of the last change stand close together; where a
 * page gives the latter alone, the text as it stands was published then.
 */
function datesOf(page: Page, read: ReadLine): Pick<Head, 'published' | 'updated'> {
  // Only dates in numbers need to know which one is the day.
  const inNumbers = inReach(page).some(({ text }) => /\d[./-] ?\d{1,2}[./-] ?\d/.test(text))
  const candidates = dateCandidates(page, read, inNumbers ? dayOrderOf(page) : 'month-first')
  const best = surest(candidates, dateWeights, noDate)
  if (!best) return { published: null, updated: null }
  const { para, key } = best.candidate
  const near = candidates.filter((each) => Math.abs(each.para.index - para.index) <= NEAR)
  const first = best.candidate.updated
    ? surest(
        near.filter((each) => !each.updated && (each.key === key || isBeside(each, para))),
        dateWeights,
        noDate,
      )?.candidate
    : best.candidate
  const last = near.find((each) => each.updated && each !== first)
  const withChance = (candidate: DateCandidate): Weighed<DateCandidate> => ({ candidate, chance: best.chance })
  if (!first) return { published: best, updated: null }
  return { published: withChance(first), updated: last ? withChance(last) : null }
}

/** Labelled as the date of publication, or on the line of the other date or next to it. */
function isBeside({ para, evidence }: DateCandidate, other: Para): boolean {
  return evidence.includes('published') || Math.abs(para.index - other.index) <= 1
}

/** Offsets of a candidate's date (its label with it) in the page's text. */
export function dateSpan({ para, start, date }: DateCandidate): Span {
  return [para.span[0] + start, para.span[0] + date.span[1]]
}

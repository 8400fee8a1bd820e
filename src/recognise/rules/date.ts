import type { Claim, Rule } from '../claim.js'
import { cutLine } from '../head/cut-line.js'
import type { DateCandidate } from '../head/date-candidates.js'
import type { Weighed } from '../head/evidence.js'
import { headOf } from '../head/head-of.js'
import type { Page } from '../page.js'

/** Less sure dates stay where they are. */
const LEAST = 0.5
/** A line with more words beside its date is running text: the date alone is taken, and the line kept. */
const LONGEST = 160

/** The article's own date of publication, and that of the last change, among all the dates of its page. */
export const date: Rule = {
  name: 'date',
  find(page) {
    const { published, updated } = headOf(page)
    return [...claimOf(page, published, 'published'), ...claimOf(page, updated, 'updated')]
  },
}

function claimOf(page: Page, found: Weighed<DateCandidate> | null, kind: 'published' | 'updated'): Claim[] {
  if (!found || found.chance < LEAST) return []
  const { para, date: day } = found.candidate
  if (para.prose || para.text.length > LONGEST) return []
  const head = headOf(page)
  const span = cutLine(page, para, head, head.byline?.candidate.para === para && head.byline.chance >= LEAST)[kind]
  if (!span) return []
  return [{ kind, span, rule: 'date', reason: kind, score: Math.min(0.97, 0.6 + found.chance * 0.37), value: day.iso }]
}

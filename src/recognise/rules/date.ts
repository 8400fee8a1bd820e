import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { labelAt } from '../../values/byline/label.js'
import { wordsBeside } from '../../values/byline/parts.js'
import { tokenFrom } from '../../words/tokens.js'
import { cutLine } from '../choices/cut-line.js'
import type { DateCandidate } from '../choices/date-candidates.js'
import { priorityOf, rounded, type Weighed } from '../choices/evidence.js'
import { dateSpan, headOf } from '../choices/head-of.js'
import type { Claim, Rule } from '../claim.js'

/** Less sure dates stay where they are. */
const LEAST = 0.5
/** A line with more words beside its dates is running text. */
const MOST_WORDS = 10

/** The article's own date of publication, and that of the last change, among all the dates of its page. */
export const date: Rule = {
  name: 'date',
  find(page) {
    const { published, updated } = headOf(page)
    return [...claimOf(page, published, 'published'), ...claimOf(page, updated, 'updated')]
  },
}

function claimOf(page: Page, found: Weighed<DateCandidate> | null, kind: 'published' | 'updated'): Claim[] {
  if (!found || found.chance < LEAST || isLead(page, found.candidate.para)) return []
  const { para, date: day, updated } = found.candidate
  const span = isRunning(page, found.candidate) ? leadingSpan(page, found.candidate) : lineSpan(page, para, kind)
  return span
    ? [
        {
          kind,
          span,
          rule: 'date',
          reason: updated ? 'last-change' : 'publication',
          value: { iso: day.iso },
          confidence: rounded(found.chance),
          priority: priorityOf(found.chance),
        },
      ]
    : []
}

/** "On July 6, 2031, the mayor wrote:": a sentence that leads to what follows. */
function isLead(page: Page, para: Para): boolean {
  return (
    para.words > 6 &&
    page.text
      .slice(...para.span)
      .trimEnd()
      .endsWith(':')
  )
}

/** The date's share of a line that holds nothing but head matter. */
function lineSpan(page: Page, para: Para, kind: 'published' | 'updated'): Span | null {
  const head = headOf(page)
  return cutLine(page, para, head, head.byline?.candidate.para === para && head.byline.chance >= LEAST)[kind]
}

function isRunning(page: Page, { para }: DateCandidate): boolean {
  if (!para.prose && para.words <= MOST_WORDS) return false
  return wordsBeside(page.tokens, ...para.tokens) > MOST_WORDS
}

/** "3 Nov. 2031 – The harbour …": the date in front of running text, with the sign that parts them; a byline may stand before it. */
function leadingSpan(page: Page, candidate: DateCandidate): Span | null {
  const [start, end] = dateSpan(candidate)
  const before = page.text.slice(candidate.para.span[0], start)
  const leads = before.trim() === ''
  const { tokens } = page
  if (!leads && !labelAt(tokens, candidate.para.tokens[0], tokenFrom(tokens, start))) return null
  const sign = /^[ \u00a0]*[-–—|:.·•]+/u.exec(page.text.slice(end, end + 8))
  return sign ? [leads ? candidate.para.span[0] : start, end + sign[0].length] : null
}

import type { Span } from '../../model/span.js'
import type { Page } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { labelAt } from '../../values/byline/label.js'
import { isOneOf } from '../../values/word.js'
import { MARK, tokensWithin } from '../../words/tokens.js'
import { bylineOf } from '../choices/byline/byline-of.js'
import type { DateCandidate } from '../choices/dates/candidates.js'
import { datesOf } from '../choices/dates/dates-of.js'
import { LEAST, priorityOf, rounded, type Weighed } from '../choices/evidence.js'
import { headLine, leadsOn } from '../choices/head-line.js'
import { isRunning } from '../choices/is-running.js'
import type { Claim, Rule } from '../claim.js'

/** The article's own date of publication, and that of the last change, among all the dates of its page. */
export const date: Rule = {
  name: 'date',
  find(page) {
    const { published, updated } = datesOf(page)
    return [...claimOf(page, published, 'published'), ...claimOf(page, updated, 'updated')]
  },
}

function claimOf(page: Page, found: Weighed<DateCandidate> | null, kind: 'published' | 'updated'): Claim[] {
  if (!found || found.chance < LEAST) return []
  const { para, date, label, span: own } = found.candidate
  if (leadsOn(para)) return []
  const span = isRunning(page, para)
    ? leadingSpan(page, found.candidate)
    : headLine(page, para, bylineOf(page)?.candidate, datesOf(page))[kind]
  if (!span) return []
  const reason = label === 'updated' ? 'last-change' : 'publication'
  const sure = { confidence: rounded(found.chance), priority: priorityOf(found.chance) }
  return [{ kind, span, value: { iso: date.iso, text: lineText(page, own) }, rule: 'date', reason, ...sure }]
}

/** Signs that part a date from what follows. */
const PARTING = '-–—|:.·•/'

/** "3 Nov. 2031 – The harbour …": the date in front of running text, with the sign that parts them; a byline may stand before it. */
function leadingSpan({ tokens }: Page, { para, span }: DateCandidate): Span | null {
  const [first, end] = tokensWithin(tokens, span)
  const start = para.tokens[0]
  // "(May 2, 2031) The harbour …"
  const bracket = first === start + 1 && isOneOf(tokens, start, '([') && isOneOf(tokens, end, ')]')
  if (bracket) return [para.span[0], tokens.ends[end] as number]
  if (first !== start && !labelAt(tokens, start, first)) return null
  let last = end
  while (last < para.tokens[1] && tokens.kinds[last] === MARK && PARTING.includes(tokens.of(last))) last += 1
  return last > end ? [span[0], tokens.ends[last - 1] as number] : null
}

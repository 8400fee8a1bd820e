import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { squash } from '../../text/whitespace.js'
import { readByline } from '../../values/byline.js'
import { tokensWithin } from '../../words/tokens.js'
import { bylineLines } from '../choices/byline-lines.js'
import { cutLine } from '../choices/cut-line.js'
import { priorityOf, rounded } from '../choices/evidence.js'
import { type Head, headOf } from '../choices/head-of.js'
import type { Claim, Reason, Rule } from '../claim.js'

/** Less sure lines stay what they are. */
const LEAST = 0.5

/** "By Ana Ruiz", "Von Ana Ruiz und Bo Lee", a name above the date; with the role on the line below. */
export const byline: Rule = {
  name: 'byline',
  find(page) {
    const head = headOf(page)
    const best = head.byline
    if (!best || best.chance < LEAST) return []
    const { para, read } = best.candidate
    const span = spanOf(page, para, head)
    return span ? [claimOf(page, span, read.label === null ? 'name' : 'labelled', best.chance)] : []
  },
}

function spanOf(page: Page, para: Para, head: Head): Span | null {
  const own = cutLine(page, para, head, true).byline
  if (!own) return null
  const { first, last } = bylineLines(page, para, head.read)
  // A date on the byline's own line ends the claim there: what follows stands apart from it.
  return [first === para ? own[0] : first.span[0], last === para || own[1] < para.span[1] ? own[1] : last.span[1]]
}

function claimOf({ text, tokens }: Page, span: Span, reason: Reason<'byline'>, chance: number): Claim {
  const { authors } = readByline(tokens, ...tokensWithin(tokens, span))
  const value = { text: squash(text.slice(...span)), authors }
  const sure = { confidence: rounded(chance), priority: priorityOf(chance) }
  return { kind: 'byline', span, value, rule: 'byline', reason, ...sure }
}

import type { Page, Para } from '../../page/page.js'
import { readCredit } from '../../values/credit.js'
import type { Claim, Rule } from '../claim.js'

/** Credits stand behind the story: in the last tenth of it, or in its last few paragraphs. */
const LAST = 8
const LAST_SHARE = 0.9
/** Characters: a longer text is none, however few its blanks. */
const LONGEST = 1000
const MOST_WORDS = 70

/** Who else reported, edited, where it first ran: by form and by place. */
export const credit: Rule = {
  name: 'credit',
  find: (page) => tail(page).flatMap((para) => claimOf(page, para)),
}

function claimOf({ tokens }: Page, { words, text, span, tokens: own }: Para): Claim[] {
  const value = words <= MOST_WORDS && text.length <= LONGEST ? readCredit(tokens, ...own) : null
  return value
    ? [{ kind: 'credit', span, value, rule: 'credit', reason: value.kind, confidence: 0.85, priority: 0.85 }]
    : []
}

function tail(page: Page): readonly Para[] {
  const last = lastProse(page)
  const from = Math.max(page.lede + 1, Math.min(last - LAST, Math.floor(last * LAST_SHARE)))
  return page.paras.slice(from, last + LAST)
}

/** What follows the last running text is furniture, however long. */
function lastProse(page: Page): number {
  for (let i = page.paras.length - 1; i >= 0; i--) if (page.paras[i]?.prose) return i
  return page.paras.length - 1
}

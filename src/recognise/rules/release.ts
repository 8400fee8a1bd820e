import type { CreditKind } from '../../model/article.js'
import type { Page, Para } from '../../page/page.js'
import { creditOf } from '../../values/credit.js'
import { isReleaseContact, isReleaseLine } from '../../values/release.js'
import type { Claim, Rule } from '../claim.js'

/** Paragraphs of the head at least, and words of such a line at most. */
const HEAD = 6
const MOST_WORDS = 20

/** The top of a press release: when it may be printed, and whom to ask. */
export const release: Rule = {
  name: 'release',
  find(page) {
    const head = page.paras.slice(0, Math.max(HEAD, page.lede)).filter(({ words }) => words <= MOST_WORDS)
    const lines = head.filter(({ tokens }) => isReleaseLine(page.tokens, ...tokens))
    const contacts = lines.length > 0 ? head.filter(({ tokens }) => isReleaseContact(page.tokens, ...tokens)) : []
    return [
      ...lines.map((para) => claimOf(page, para, 'release')),
      ...contacts.map((para) => claimOf(page, para, 'contact')),
    ]
  },
}

function claimOf({ tokens }: Page, { span, tokens: own }: Para, reason: CreditKind): Claim {
  const value = creditOf(tokens, ...own, reason)
  return { kind: 'credit', span, value, rule: 'release', reason, confidence: 0.92, priority: 0.92 }
}

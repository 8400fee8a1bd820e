import type { CreditKind } from '../../model/article.js'
import type { Page, Para } from '../../page/page.js'
import { creditOf } from '../../values/credit.js'
import { releaseOf } from '../choices/release.js'
import type { Claim, Rule } from '../claim.js'

/** The top of a press release: when it may be printed, and whom to ask; the latter may stand at the end as well. */
export const release: Rule = {
  name: 'release',
  find(page) {
    const { lines, contacts } = releaseOf(page)
    return [
      ...lines.map((para) => claimOf(page, para, para, 'release')),
      ...contacts.map(({ first, last }) => claimOf(page, first, last, 'contact')),
    ]
  },
}

function claimOf({ tokens }: Page, first: Para, last: Para, reason: CreditKind): Claim {
  const value = creditOf(tokens, first.tokens[0], last.tokens[1], reason)
  const span = [first.span[0], last.span[1]] as const
  return { kind: 'credit', span, value, rule: 'release', reason, confidence: 0.92, priority: 0.92 }
}

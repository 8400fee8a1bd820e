import type { CreditKind } from '../../model/article.js'
import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { parseCredit } from '../assemble/notes.js'
import type { Claim, Rule } from '../claim.js'

const RELEASE =
  /^(?:FOR (?:IMMEDIATE|GENERAL) RELEASE|For (?:immediate|Immediate) (?:release|Release)|(?:EMBARGOED|Embargoed)(?: (?:UNTIL|until|FOR|for) .{4,60})?|STRICTLY EMBARGOED.{0,60}|NEWS RELEASE|PRESS RELEASE)\.?$/u
/** The first letters of them, cheap to look for. */
const FIRST = 'FESNP'

const CONTACT = /^(?:(?:Media|Press) )?[Cc]ontacts?(?: information)?:/u

/** The top of a press release: when it may be printed, and whom to ask. */
export const release: Rule = {
  name: 'release',
  find(page) {
    const head = page.paras.slice(0, Math.max(6, page.lede)).filter(({ words }) => words <= 20)
    const lines = head.filter(({ text }) => FIRST.includes(text.charAt(0)) && RELEASE.test(text))
    const contacts = lines.length > 0 ? head.filter(({ text }) => CONTACT.test(text)) : []
    return [
      ...lines.map((para) => claimOf(page, para, 'release')),
      ...contacts.map((para) => claimOf(page, para, 'contact')),
    ]
  },
}

function claimOf(page: Page, { span }: Para, reason: CreditKind): Claim {
  const value = parseCredit(lineText(page, span), reason)
  return { kind: 'credit', span, value, rule: 'release', reason, confidence: 0.92, priority: 0.92 }
}

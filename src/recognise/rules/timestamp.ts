import type { Span } from '../../model/span.js'
import type { Page } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import type { Claim, Rule } from '../claim.js'

/** "9.42am GMT", "14:05", "4 hours ago" alone on a line. */
const TIME =
  /^(?:\d{1,2}[.:h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|Uhr))?|\d{1,2} ?[ap]\.?m\.?(?: [A-Z]{2,4})?|\d{1,2} (?:minutes?|hours?|mins?|hrs?)(?: ago)?)$/i

/** The times of a live blog: one alone may be anything, three are a clock that runs through the text. */
export const timestamp: Rule = {
  name: 'timestamp',
  find(page) {
    const times = page.paras.filter(
      ({ text, index }) => index >= 1 && text.length <= 20 && /^\d/.test(text) && TIME.test(text),
    )
    if (times.length < 3) return []
    return times.map(({ span }) => claimOf(page, span))
  },
}

function claimOf(page: Page, span: Span): Claim {
  const value = { type: 'timestamp', text: lineText(page, span), span } as const
  return { kind: 'timestamp', span, value, rule: 'timestamp', reason: 'live-blog-time', confidence: 0.7, priority: 0.7 }
}

import type { Span } from '../../model/span.js'
import type { Page } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { isTimestamp } from '../../values/timestamp.js'
import type { Claim, Rule } from '../claim.js'

/** Characters of the longest one. */
const LONGEST = 20
/** One alone may be anything, three are a clock that runs through the text. */
const LEAST = 3

/** The times of a live blog. */
export const timestamp: Rule = {
  name: 'timestamp',
  find(page) {
    const times = page.paras.filter(
      ({ text, index, tokens }) => index >= 1 && text.length <= LONGEST && isTimestamp(page.tokens, ...tokens),
    )
    return times.length < LEAST ? [] : times.map(({ span }) => claimOf(page, span))
  },
}

function claimOf(page: Page, span: Span): Claim {
  const value = { type: 'timestamp', text: lineText(page, span), span } as const
  return { kind: 'timestamp', span, value, rule: 'timestamp', reason: 'live-blog-time', confidence: 0.7, priority: 0.7 }
}

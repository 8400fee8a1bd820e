import type { Span } from '../../model/span.js'
import type { Page } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import type { Claim, Rule } from '../claim.js'
import { liveTimes } from '../live-times.js'

/** The times of a live blog. */
export const timestamp: Rule = {
  name: 'timestamp',
  find: (page) => [...liveTimes(page)].map(({ span }) => claimOf(page, span)),
}

function claimOf(page: Page, span: Span): Claim {
  const value = { type: 'timestamp', text: lineText(page, span), span } as const
  return { kind: 'timestamp', span, value, rule: 'timestamp', reason: 'live-blog-time', confidence: 0.7, priority: 0.7 }
}

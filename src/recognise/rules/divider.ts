import type { Line } from '../../page/page.js'
import type { Claim, Rule } from '../claim.js'

/** "* * *", "___", "• • •", "-----": signs alone on a line. */
const DIVIDER = /^(?:(?:[*\u2022\u00b7~=_\u2013\u2014-] ?){3,}|[\u2042\u2766])$/u

/** A line of signs between paragraphs; at the very end it is an end mark, at the very top decoration. */
export const divider: Rule = {
  name: 'divider',
  find: (page) =>
    page.lines
      .filter(({ text, index }) => index > 0 && index < page.lines.length - 1 && DIVIDER.test(text))
      .map(claimOf),
}

function claimOf({ text, span }: Line): Claim {
  const value = { type: 'divider', text, span } as const
  return { kind: 'divider', span, value, rule: 'divider', reason: 'line-of-signs', confidence: 0.8, priority: 0.8 }
}

import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { isTimestamp } from '../../values/timestamp.js'
import type { Claim, Rule } from '../claim.js'
import { liveTimes } from '../live-times.js'

/** The times of a live blog; where there is none, a time between paragraphs is how long a video runs, or when another story was written. */
export const timestamp: Rule = {
  name: 'timestamp',
  find(page) {
    const times = liveTimes(page)
    const lone = times.size > 0 ? [] : loneTimes(page)
    const players = page.paras.filter(({ text }) => PLAYER.test(text))
    return [...[...times].map(({ span }) => claimOf(page, span)), ...[...lone, ...players].map(furnitureOf)]
  },
}

/** "0:00 / 4:31": how much of a recording has been heard. */
const PLAYER = /^\d{1,2}(?::\d\d){1,2} ?[/|] ?\d{1,2}(?::\d\d){1,2}$/u

/** Characters of the longest one. */
const LONGEST = 24

/** "1h30", "1.27 MB": how long something takes, how large it is. */
const DURATION = /\d[.h]\d/i

function loneTimes({ paras, lede, tokens }: Page): Para[] {
  const last = paras.findLastIndex(({ prose }) => prose)
  return paras
    .slice(lede + 1, Math.max(last, 0))
    .filter(({ text, tokens: own }) => text.length <= LONGEST && !DURATION.test(text) && isTimestamp(tokens, ...own))
}

function furnitureOf({ span }: Para): Claim {
  const sure = { rule: 'timestamp', confidence: 0.7, priority: 0.7 } as const
  return { kind: 'furniture', span, value: null, reason: 'media-player', ...sure }
}

function claimOf(page: Page, span: Span): Claim {
  const value = { type: 'timestamp', text: lineText(page, span), span } as const
  return { kind: 'timestamp', span, value, rule: 'timestamp', reason: 'live-blog-time', confidence: 0.7, priority: 0.7 }
}

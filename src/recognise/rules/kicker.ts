import type { Span } from '../../model/span.js'
import type { Page } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { endsSentence } from '../../page/shape.js'
import type { Claim, Rule } from '../claim.js'

/** Paragraphs of the head that may hold it; a refiner keeps the one that stands at the headline. */
const HEAD = 16
const LONGEST = 40
const MOST_WORDS = 6

/** "World News", "EXCLUSIVE", "Opinion | Energy": short, no date, no sentence. */
export const kicker: Rule = {
  name: 'kicker',
  find: (page) =>
    page.paras
      .slice(0, Math.min(page.lede, HEAD))
      .filter(
        ({ text, words }) =>
          words <= MOST_WORDS && text.length <= LONGEST && !endsSentence(text) && !CREDIT.test(text) && isName(text),
      )
      .map(({ span }) => claimOf(page, span)),
}

function claimOf(page: Page, span: Span): Claim {
  const sure = { confidence: 0.6, priority: 0.6 }
  return {
    kind: 'kicker',
    span,
    value: lineText(page, span),
    rule: 'kicker',
    reason: 'short-line-at-headline',
    ...sure,
  }
}

/** A line that names a writer is no kicker, whether or not a rule can read it as a byline. */
const CREDIT = /^by\b|\bby \p{Lu}|^(?:von|par|por) \p{Lu}/iu

/** Words and the bars between them; digits would be a date, a counter, a time. */
function isName(text: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(text) && /^[\p{L}\p{M} |/&:,'’.-]+$/u.test(text)
}

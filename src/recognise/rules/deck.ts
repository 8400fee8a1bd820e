import type { Span } from '../../model/span.js'
import type { Page } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { sentences } from '../../page/shape.js'
import type { Claim, Rule } from '../claim.js'

const HEAD = 24
const MOST_WORDS = 60
const FEWEST_WORDS = 5

/** A sentence or two that may stand between headline and byline; a refiner keeps it only there. */
export const deck: Rule = {
  name: 'deck',
  find: (page) =>
    page.paras
      .slice(1, HEAD)
      .filter(({ text, words }) => words >= FEWEST_WORDS && words <= MOST_WORDS && sentences(text) <= 3)
      .filter(({ text }) => !/^(?:["\u201c\u00ab\u201e\u00a9]|https?:)/u.test(text))
      .map(({ span }) => claimOf(page, span)),
}

function claimOf(page: Page, span: Span): Claim {
  const sure = { confidence: 0.5, priority: 0.5 }
  return { kind: 'deck', span, value: lineText(page, span), rule: 'deck', reason: 'sentence-above-byline', ...sure }
}

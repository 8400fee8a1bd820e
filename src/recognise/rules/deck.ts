import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { sentences } from '../../page/shape.js'
import { readCaption } from '../../values/caption.js'
import { zonesOf } from '../choices/anchor.js'
import { isDateLine } from '../choices/headline/no-title.js'
import type { Claim, Rule } from '../claim.js'
import { HEAD as IN_HEAD } from '../zones/labels.js'

const HEAD = 24
const MOST_WORDS = 60
const FEWEST_WORDS = 5

/** A sentence or two that may stand between headline and byline; a refiner keeps it only there. */
export const deck: Rule = {
  name: 'deck',
  find(page) {
    const below = belowHeadline(page)
    const near = page.paras
      .slice(1, HEAD)
      .filter(({ text, words }) => words >= FEWEST_WORDS && words <= MOST_WORDS && sentences(text) <= 3)
      .filter(({ text }) => !/^(?:["\u201c\u00ab\u201e\u00a9]|https?:)/u.test(text))
    return [
      ...(below ? [claimOf(page, below.span, BELOW_HEADLINE)] : []),
      ...near.filter((para) => para !== below).map(({ span }) => claimOf(page, span, ABOVE_BYLINE)),
    ]
  },
}

/** How sure a deck is by its place alone, and right below the headline of a whole page. */
const ABOVE_BYLINE = { confidence: 0.5, priority: 0.5 }
const BELOW_HEADLINE = { confidence: 0.7, priority: 0.55 }
/** Words of the shortest one there, and the share of its rarer words that the story says. */
const LINE_WORDS = 8
const SAID = 0.25

/** On a whole page a line of some words right below the headline is its deck, whoever wrote the story and wherever that stands. */
function belowHeadline(page: Page): Para | null {
  const { around, headline, labels, facts, page: all } = zonesOf(page)
  const para = page.paras[headline + 1]
  if (!around || headline < 0 || !para || para.prose || labels[para.index] !== IN_HEAD) return null
  if (para.words < LINE_WORDS || para.words > MOST_WORDS || facts[para.index]?.whole || facts[para.index]?.opening)
    return null
  if (readCaption(page.tokens, ...para.tokens) || isDateLine(page.tokens, para)) return null
  return (all?.sharedWords[para.index] ?? 0) >= SAID ? para : null
}

function claimOf(page: Page, span: Span, sure: Pick<Claim, 'confidence' | 'priority'>): Claim {
  return { kind: 'deck', span, value: lineText(page, span), rule: 'deck', reason: 'sentence-above-byline', ...sure }
}

import { sentences } from '../../page/shape.js'
import type { Rule } from '../claim.js'

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
      .filter(({ text }) => !/^["“«„]|^https?:|^©/u.test(text))
      .map(({ span }) => ({ kind: 'deck', span, rule: 'deck', reason: 'sentence-above-byline', score: 0.5 })),
}

import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { endsSentence } from '../../page/shape.js'
import { isCorrection } from '../../values/correction.js'
import type { Claim, Rule } from '../claim.js'

/** Characters: a longer text is none, however few its blanks. */
const LONGEST = 1000
const MOST_WORDS = 150

/** Corrections and clarifications: by their opening words, wherever they stand. */
export const correction: Rule = {
  name: 'correction',
  find: (page) =>
    page.paras
      .filter(
        ({ text, words, index }) => (index > 0 || endsSentence(text)) && words <= MOST_WORDS && text.length <= LONGEST,
      )
      .filter(({ tokens }) => isCorrection(page.tokens, tokens[0], tokens[1]))
      .map((para) => claimOf(page, para)),
}

function claimOf(page: Page, { span }: Para): Claim {
  const sure = { confidence: 0.9, priority: 0.9 }
  return { kind: 'correction', span, value: lineText(page, span), rule: 'correction', reason: 'opening-words', ...sure }
}

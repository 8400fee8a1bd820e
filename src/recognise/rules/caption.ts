import type { Page, Para } from '../../page/page.js'
import { readCaption } from '../../values/caption.js'
import type { Claim, Rule } from '../claim.js'

/** Characters: a longer text is none, however few its blanks. */
const LONGEST = 1000
const MOST_WORDS = 90

/** Caption and credit of a picture, known by the credit's form. */
export const caption: Rule = {
  name: 'caption',
  find: (page) => page.paras.flatMap((para) => claimOf(page, para)),
}

function claimOf({ tokens }: Page, { index, words, text, span, tokens: own }: Para): Claim[] {
  if (index === 0 || words > MOST_WORDS || text.length > LONGEST) return []
  const value = readCaption(tokens, ...own)
  if (!value) return []
  return [{ kind: 'caption', span, value, rule: 'caption', reason: 'credit-form', confidence: 0.86, priority: 0.86 }]
}

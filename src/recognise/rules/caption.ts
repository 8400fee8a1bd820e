import type { Page, Para } from '../../page/page.js'
import { captionLabelEnd, captionOf, readCaption } from '../../values/caption.js'
import type { Claim, Rule } from '../claim.js'

/** Characters: a longer text is none, however few its blanks. */
const LONGEST = 1000
const MOST_WORDS = 90

/** Caption and credit of a picture, known by the credit's form. */
export const caption: Rule = {
  name: 'caption',
  find: (page) => page.paras.flatMap((para) => claimOf(page, para)),
}

function claimOf({ tokens }: Page, { index, words, text, span, tokens: [from, to] }: Para): Claim[] {
  if (index === 0 || words > MOST_WORDS || text.length > LONGEST) return []
  const label = captionLabelEnd(tokens, from, to)
  const value = label > from && label < to ? captionOf(tokens, label, to) : readCaption(tokens, from, to)
  if (!value) return []
  const sure = { rule: 'caption', confidence: 0.86, priority: 0.86 } as const
  if (label === from) return [{ kind: 'caption', span, value, reason: 'credit-form', ...sure }]
  const ends = tokens.ends[label - 1] as number
  return [
    { kind: 'furniture', span: [span[0], ends], value: null, reason: 'page-furniture', ...sure },
    { kind: 'caption', span: [tokens.starts[label] as number, span[1]], value, reason: 'credit-form', ...sure },
  ]
}

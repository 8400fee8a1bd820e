import type { Para } from '../../page/page.js'
import { isOneOf } from '../../values/word.js'
import type { Tokens } from '../../words/tokens.js'

/** "— Ana Ruiz (@ana) May 2, 2031": the signature of a post that the article shows, no byline and no date of its own. */
export function signsPost(tokens: Tokens, { tokens: [from, to] }: Para): boolean {
  if (!isOneOf(tokens, from, '-\u2013\u2014')) return false
  for (let token = from + 1; token + 1 < to; token++)
    if (isOneOf(tokens, token, '(') && isOneOf(tokens, token + 1, '@')) return true
  return false
}

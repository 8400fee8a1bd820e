import type { Para } from '../../../page/page.js'
import { MARK, type Tokens } from '../../../words/tokens.js'

/** How the words of `other` start: 'same' as those of `para` from end to end, 'longer' where more follow, else null. */
export function startsAlike(tokens: Tokens, para: Para, other: Para): 'same' | 'longer' | null {
  let at = wordFrom(tokens, other.tokens[0], other.tokens[1])
  for (let token = para.tokens[0]; token < para.tokens[1]; token++) {
    if (tokens.kinds[token] === MARK) continue
    if (at >= other.tokens[1] || tokens.lower(at) !== tokens.lower(token)) return null
    at = wordFrom(tokens, at + 1, other.tokens[1])
  }
  return at < other.tokens[1] ? 'longer' : 'same'
}

/** The first token from `from` on that is no mark; `to` where there is none. */
function wordFrom({ kinds }: Tokens, from: number, to: number): number {
  let token = from
  while (token < to && kinds[token] === MARK) token += 1
  return token
}

import { tableOf } from '../language/index.js'
import { isTight, type Tokens } from '../words/tokens.js'

/** Tokens of the longest name of an agency, the signs in it counted. */
const MOST_TOKENS = 16
/** They belong to no name: "(AP)", "A.P.", "l’AFP". */
const SIGNS = "()*.,:'’"

/**
 * True where tokens `from` to `to` are the name of a news agency, whatever its capitals and article: "The Associated
 * Press", "REUTERS", "(dpa)". Agencies write stories but are no persons.
 */
export function isAgency(tokens: Tokens, from: number = 0, to: number = tokens.count): boolean {
  if (to - from > MOST_TOKENS) return false
  let key = ''
  for (let token = from; token < to; token++) {
    const small = tokens.lower(token)
    if (small.length === 1 && SIGNS.includes(small)) continue
    if (key === '' && token === from && tableOf('agencies.article').has(small)) continue
    key += key !== '' && !isTight(tokens, token) ? ` ${small}` : small
    // Single letters may be what a full stop parts of "A.P."
    if (small.length > 1 && tableOf('agencies.agency').number(key) < 0) return false
  }
  return tableOf('agencies.agency').has(key)
}

import { classesOf, tableOf } from '../language/index.js'
import { isTight, SMALL, type Tokens } from '../words/tokens.js'

/** Tokens of the longest name of an agency, the signs in it counted. */
const MOST_TOKENS = 16
/** They belong to no name: "(AP)", "A.P.", "l’AFP". */
const SIGNS = "()*.,:'’"
/** Agencies of pictures alone; all others write. */
export const PICTURES = 'pictures'

/**
 * True where tokens `from` to `to` are the name of a news agency, whatever its capitals and article: "The Associated
 * Press", "REUTERS", "(dpa)". Agencies write stories but are no persons.
 */
export function isAgency(tokens: Tokens, from: number = 0, to: number = tokens.count): boolean {
  if (to - from > MOST_TOKENS) return false
  const agencies = tableOf('agencies.agency')
  let key = ''
  for (let token = from; token < to; token++) {
    const small = tokens.lower(token)
    if (small.length === 1 && SIGNS.includes(small)) continue
    if (key === '' && token === from && tableOf('agencies.article').has(small)) continue
    if (small === '/' && agencies.number(key) > 0)
      return isService(tokens, token + 1, to) || isAgency(tokens, token + 1, to)
    key += key !== '' && !isTight(tokens, token) ? ` ${small}` : small
    // Single letters may be what a full stop parts of "A.P."
    if (small.length > 1 && agencies.number(key) < 0) return false
  }
  const kind = classesOf('agencies.agency')[agencies.number(key) - 1]
  return kind !== undefined && kind !== PICTURES
}

/** "dpa/lno": the part of an agency that wrote it, in small letters. */
function isService(tokens: Tokens, at: number, to: number): boolean {
  const end = at + 1 < to && SIGNS.includes(tokens.of(at + 1)) ? at + 2 : at + 1
  const letters = at < to ? (tokens.ends[at] as number) - (tokens.starts[at] as number) : 0
  return end === to && tokens.cases[at] === SMALL && letters <= ABBREVIATION
}

/** Letters of an abbreviation at most: those are written in capitals. */
export const ABBREVIATION = 4

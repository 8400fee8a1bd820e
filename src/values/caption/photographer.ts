import { isGivenName } from '../../language/given-names.js'
import { tableOf } from '../../language/index.js'
import { phraseEnd } from '../../words/phrases.js'
import { CAPITALS, type Tokens } from '../../words/tokens.js'
import { nameAt } from '../names.js'
import { isCapital, isOneOf, signAt } from '../word.js'

/** Tokens of a photographer with a paper, and words of the name. */
const LONGEST = 18
const MOST_NAME_WORDS = 4

/**
 * Where a photographer stands at a line's end with whom the picture is for: "(Bo Lee / The Courier)", "Bo Lee for The
 * Courier", behind a caption's full stop or by itself; `to` where none does.
 */
export function photographerStart(tokens: Tokens, from: number, to: number): number {
  if (signAt(tokens, to - 1) === '.') return to
  for (let at = Math.max(from, to - LONGEST); at < to; at++) {
    if (at > from && !isOneOf(tokens, at - 1, '.|')) continue
    const bracketed = signAt(tokens, at) === '('
    if (bracketed && signAt(tokens, to - 1) !== ')') continue
    const [first, end] = bracketed ? [at + 1, to - 1] : [at, to]
    // "The ferry at the quay. BO LEE/COURIER STAFF": without brackets capitals behind a sentence show it
    const slashed = bracketed || (at > from && tokens.cases[at] === CAPITALS)
    if (isPhotographer(tokens, first, end, slashed)) return at
  }
  return to
}

function isPhotographer(tokens: Tokens, from: number, to: number, slashed: boolean): boolean {
  const { end, words } = nameAt(tokens, from, to)
  if (words < 2 || words > MOST_NAME_WORDS) return false
  const slash = slashed && signAt(tokens, end) === '/' ? end + 1 : end
  const paper = phraseEnd(tokens, slash, 'bylines.for', to)
  if (!isPaper(tokens, paper, to)) return false
  // A heading may read "New Hope for Port Hale", a remark "(See Page for Details)", a game "Ana Ruiz for Windows"
  return slash > end || (paper > slash && to - paper > 1 && isGivenName(tokens.lower(from)))
}

/** Words with capitals, small ones between them. */
function isPaper(tokens: Tokens, from: number, to: number): boolean {
  if (from >= to || !isCapital(tokens, from)) return false
  for (let token = from + 1; token < to; token++)
    if (
      !isCapital(tokens, token) &&
      !isOneOf(tokens, token, "-'’&") &&
      !tableOf('marks.small').has(tokens.lower(token))
    )
      return false
  return true
}

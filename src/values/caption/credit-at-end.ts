import { isGivenName } from '../../language/given-names.js'
import { tableOf } from '../../language/index.js'
import { classOf, UPPER } from '../../text/characters.js'
import { phraseEnd } from '../../words/phrases.js'
import { CAPITALS, isTight, MIXED, SMALL, type Tokens, WORD } from '../../words/tokens.js'
import { isAgency } from '../agencies.js'
import { nameAt } from '../names.js'
import { isCapital, isOneOf, signAt } from '../word.js'
import { pictureAgencyEnd } from './picture-agency.js'

/** Tokens of the longest credit, and those of a caption at least that it stands behind. */
const MOST_TOKENS = 16
const FEWEST_SHOWN = 5
/** Words of a photographer's name. */
const MOST_NAME_WORDS = 4
/** Signs that a sentence ends with. */
const ENDS = '.!?)”"»'

/**
 * Where the credit starts that a picture's line ends in: "(Picture: AP)", "© dpa | Bo Lee", "EFE/ B. Lee", "the
 * ferryCredit: AP", "… the ferry / Maria Lee"; `to` where none does.
 */
export function creditAtEnd(tokens: Tokens, from: number, to: number): number {
  if (endsAsSentence(tokens, to)) return to
  for (let at = Math.max(from, to - MOST_TOKENS); at < to; at++)
    if (isBracketed(tokens, at, to) || (at - from >= FEWEST_SHOWN && isCreditFrom(tokens, from, at, to))) return at
  return to
}

/**
 * The same of what may as well be the signature below a story: "… the ferry. AP", "… the ferry. Maria Lee". A picture's
 * line has it where the story goes on.
 */
export function signatureAtEnd(tokens: Tokens, from: number, to: number): number {
  if (endsAsSentence(tokens, to)) return to
  for (let at = Math.max(from + FEWEST_SHOWN, to - MOST_TOKENS); at < to; at++)
    if (isOneOf(tokens, at - 1, ENDS) && isOwner(tokens, at, to)) return at
  return to
}

/** A person, "PHOTO ANA RUIZ", or an agency; one that writes by its whole name alone: "The Associated Press". */
function isOwner(tokens: Tokens, at: number, to: number): boolean {
  const word = tokens.cases[at] === CAPITALS ? phraseEnd(tokens, at, 'notes.picture', to) : at
  if (word > at && word < to && isPerson(tokens, word, to)) return true
  return isAgencyAlone(tokens, at, to) || isPerson(tokens, at, to) || (to - at > 1 && isAgency(tokens, at, to))
}

/** Running text ends in a full stop, but for one behind a bracket; a credit does not. */
function endsAsSentence(tokens: Tokens, to: number): boolean {
  return isOneOf(tokens, to - 1, '.!?') && !isOneOf(tokens, to - 2, ')）')
}

/** True where tokens `from` to `to` say whose a picture is, and nothing else: "Getty Images", "EPA", "Bo Lee/AP Photo". */
export function isCreditAlone(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > MOST_TOKENS) return false
  if (isAgencyAlone(tokens, from, to)) return true
  const slash = agencyAndSlash(tokens, from, to)
  if (slash > from && (isNameTo(tokens, slash, to) || isSiteTo(tokens, slash, to))) return true
  for (let at = from + 1; at < to - 1; at++)
    if (signAt(tokens, at) === '/') return isNameTo(tokens, from, at) && isAgencyAlone(tokens, at + 1, to)
  return false
}

function isCreditFrom(tokens: Tokens, from: number, at: number, to: number): boolean {
  const sign = signAt(tokens, at)
  if (sign === '©') return at + 1 < to && tokens.kinds[at + 1] === WORD
  if (sign === '/') return !isTight(tokens, at) && isPerson(tokens, at + 1, to) && isSentence(tokens, from, at)
  const agency = agencyAndSlash(tokens, at, to)
  if (agency > at && isNameTo(tokens, agency, to)) return true
  return gluedSeam(tokens, at) > 0 && at + 2 < to && isCapital(tokens, at + 2)
}

/** Tokens of which one is in small letters where no row of names stands. */
const NEAR = 4

function isSentence(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (signAt(tokens, at) === '/') return false
  return tokens.cases.subarray(Math.max(from, to - NEAR), to).includes(SMALL)
}

/** True for "… the ferry at her quay. (Picture: Bo Lee)": not even the first line of a text is a headline then. */
export function endsInCredit(tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(from + FEWEST_SHOWN, to - MOST_TOKENS); at < to; at++)
    if (isBracketed(tokens, at, to)) return isOneOf(tokens, at - 1, ENDS)
  return false
}

/** "(Picture: AP)", "(© Bo Lee)" up to the end. */
function isBracketed(tokens: Tokens, open: number, to: number): boolean {
  const end = signAt(tokens, to - 1) === '.' ? to - 2 : to - 1
  if (!isOneOf(tokens, open, '(（') || !isOneOf(tokens, end, ')）')) return false
  if (signAt(tokens, open + 1) === '©') return open + 2 < end && tokens.kinds[open + 2] === WORD
  const picture = phraseEnd(tokens, open + 1, 'notes.picture', end)
  const word = Math.max(picture, phraseEnd(tokens, open + 1, 'notes.picture-source', end))
  return word > open + 1 && isOneOf(tokens, word, ':：=＝') && word + 1 < end
}

/** Behind an agency; one that writes is in capitals. */
function agencyEnd(tokens: Tokens, at: number, to: number): number {
  const writes = tokens.cases[at] === CAPITALS ? phraseEnd(tokens, at, 'agencies.agency', to) : at
  return Math.max(writes, pictureAgencyEnd(tokens, at, to, true))
}

/** "EFE/ B. Lee": behind an agency and its slash; `at` where none stands there. */
function agencyAndSlash(tokens: Tokens, at: number, to: number): number {
  const end = agencyEnd(tokens, at, to)
  return end > at && end + 1 < to && signAt(tokens, end) === '/' ? end + 1 : at
}

/** How much of "ferryCredit:" is the caption's: where a credit lost the break before it; 0 for any other token. */
export function gluedSeam(tokens: Tokens, at: number): number {
  if (tokens.cases[at] !== MIXED || signAt(tokens, at + 1) !== ':') return 0
  const word = tokens.of(at)
  let seam = word.length - 1
  while (seam > 0 && classOf(word.charCodeAt(seam)) !== UPPER) seam -= 1
  return tableOf('notes.credit-word').number(`${word.slice(seam).toLowerCase()}:`) > 0 ? seam : 0
}

/** "Getty Images", "AP Photo", "EPA, via Shutterstock" as a whole. */
function isAgencyAlone(tokens: Tokens, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const end = agencyEnd(tokens, at, to)
    if (end === at) return false
    at = phraseEnd(tokens, end, 'notes.picture', to)
    if (at === to) return true
    while (isOneOf(tokens, at, ',/|-–') || tableOf('notes.via').has(tokens.lower(at))) at += 1
  }
  return false
}

/** "Harbour-News.example" behind an agency's slash: no blank up to the end. */
function isSiteTo(tokens: Tokens, from: number, to: number): boolean {
  if (!isCapital(tokens, from) || tokens.kinds[to - 1] !== WORD) return false
  for (let at = from + 1; at < to; at++) if (!isTight(tokens, at)) return false
  return true
}

/** A name of words with capitals up to the end, small ones of names between them. */
function isNameTo(tokens: Tokens, from: number, to: number): boolean {
  const { end, words } = nameAt(tokens, from, to)
  if (words === 0 || words > MOST_NAME_WORDS) return false
  return end === to || (signAt(tokens, end) === '/' && end + 1 < to && isCapital(tokens, end + 1))
}

/** A given name and a family name up to the end. */
function isPerson(tokens: Tokens, from: number, to: number): boolean {
  const { end, words } = nameAt(tokens, from, to)
  return end === to && words > 1 && words <= MOST_NAME_WORDS && isGivenName(tokens.lower(from))
}

/** True for what ends in the word for its making: "… B. Lee撮影）", as some languages have it. */
export function isMadeBy(tokens: Tokens, from: number, to: number): boolean {
  const end = isOneOf(tokens, to - 1, ')）') ? to - 1 : to
  return end - 2 > from && phraseEnd(tokens, end - 2, 'notes.picture-made', end) === end
}

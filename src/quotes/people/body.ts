import { tableOf } from '../../language/index.js'
import { classAt, UPPER } from '../../text/characters.js'
import { isSubjectFirst } from '../syntax/finite.js'
import { THING_ENDING } from '../words/endings.js'
import { GIVEN_NAMES, NAMES_OF_MEN, PLACES } from '../words/known-names.js'
import { FIRST_WORDS_OF_PLACES, WORDS_OF_BODIES, WORDS_OF_BODIES_THAT_ARE_FAMILY_NAMES } from '../words/name-classes.js'
import { at, ends, names, type Token } from '../words/token.js'

/** True for a word in the names of bodies, firms and papers, in small letters. */
export function isBodyWord(token: Token): boolean {
  return names(token, WORDS_OF_BODIES)
}

/** "NATO", "AT&T", "U.N." */
export function isInCapitals(word: string): boolean {
  if (word.length < 2 || classAt(word, 0) !== UPPER) return false
  for (let i = 1; i < word.length; i++)
    if (classAt(word, i) !== UPPER && word.charAt(i) !== '.' && word.charAt(i) !== '&') return false
  return true
}

/** True for bodies, papers, firms and places: what speaks without being a person. */
export function isBody(words: readonly Token[]): boolean {
  const first = at(words, 0)
  const last = at(words, words.length - 1)
  if (words.length === 1) return names(first, PLACES) || isBodyWord(first) || isInCapitals(first.text)
  // "Tel Aviv"
  if (words.length === 2 && tableOf('places.place').has(`${first.lower} ${last.lower}`)) return true
  if (
    words.length < 4 &&
    names(first, GIVEN_NAMES) &&
    (!isBodyWord(last) || names(last, WORDS_OF_BODIES_THAT_ARE_FAMILY_NAMES))
  )
    return false
  // "Protección Civil"
  if (isSubjectFirst(first) && ends(first, THING_ENDING)) return true
  if (names(last, PLACES) || (words.length === 2 && names(first, FIRST_WORDS_OF_PLACES) && !names(first, NAMES_OF_MEN)))
    return true
  return words.some(isBodyWord)
}

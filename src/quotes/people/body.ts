import { classAt, UPPER } from '../../text/characters.js'
import type { Token } from '../words/token.js'
import { FIRST_WORDS_OF_PLACES, WORDS_OF_BODIES, WORDS_OF_BODIES_THAT_ARE_FAMILY_NAMES } from './name-classes.js'
import { isGiven, isMale, isNameWord, isPlace } from './names.js'

/** True for a word in the names of bodies, firms and papers, in small letters. */
export function isBodyWord(word: string): boolean {
  return isNameWord(word, WORDS_OF_BODIES)
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
  const first = words[0]?.lower ?? ''
  const last = words.at(-1)?.lower ?? ''
  if (words.length === 1) return isPlace(first) || isBodyWord(first) || isInCapitals(words[0]?.text ?? '')
  if (
    words.length < 4 &&
    isGiven(first) &&
    (!isBodyWord(last) || isNameWord(last, WORDS_OF_BODIES_THAT_ARE_FAMILY_NAMES))
  )
    return false
  if (isPlace(last) || (words.length === 2 && isNameWord(first, FIRST_WORDS_OF_PLACES) && !isMale(first))) return true
  return words.some((word) => isBodyWord(word.lower))
}

import { isGivenName, isMale } from '../../language/given-names.js'
import { setsOf, tableOf } from '../../language/index.js'
import { GIVEN_NAMES, NAMES_OF_MEN, PLACES } from './known-names.js'

const { width, bits } = setsOf('people')

/** What a word, in small letters, can be in a name: bits of words/name-classes, with a capital of words/known-names. */
export function nameClassesOf(word: string, cap: boolean): number {
  const set = tableOf('people').number(word)
  const classes = set > 0 ? (bits[set * width] as number) : 0
  if (!cap) return classes
  return (
    classes |
    (isGivenName(word) ? GIVEN_NAMES : 0) |
    (isMale(word) ? NAMES_OF_MEN : 0) |
    (tableOf('places.place').has(word) ? PLACES : 0)
  )
}

/** True where a word, in small letters, belongs to one of several classes of words/name-classes, given as bits. */
export function isNameWord(word: string, classes: number): boolean {
  return (nameClassesOf(word, false) & classes) !== 0
}

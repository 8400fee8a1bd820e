import { setsOf, tableOf } from '../../language/index.js'

const { width, bits } = setsOf('people')
/** The headings of names.txt, as numbers. */
const MEN = 1
const WOMEN = 2

/** The classes of a word in names, in small letters: bits of words/name-classes. */
export function nameClassesOf(word: string): number {
  const set = tableOf('people').number(word)
  return set > 0 ? (bits[set * width] as number) : 0
}

/** True where a word, in small letters, belongs to one of several classes of words in names, given as bits. */
export function isNameWord(word: string, classes: number): boolean {
  return (nameClassesOf(word) & classes) !== 0
}

/** True for a given name of men, in small letters. */
export function isMale(word: string): boolean {
  return tableOf('names.given').number(word) === MEN
}

/** True for a given name of women. */
export function isFemale(word: string): boolean {
  return tableOf('names.given').number(word) === WOMEN
}

/** True for a frequent given name. */
export function isGiven(word: string): boolean {
  return tableOf('names.given').has(word)
}

/** True for a country, a state or a city of the news. */
export function isPlace(word: string): boolean {
  return tableOf('places.place').has(word)
}

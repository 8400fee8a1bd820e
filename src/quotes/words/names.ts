import { setsOf, tableOf } from '../../language/index.js'
import { GIVEN_NAMES, NAMES_OF_MEN, PLACES } from './known-names.js'

const { width, bits } = setsOf('people')
/** The headings of names.txt, as numbers. */
const MEN = 1
const WOMEN = 2

/** What a word, in small letters, can be in a name: bits of words/name-classes, with a capital of words/known-names. */
export function nameClassesOf(word: string, cap: boolean): number {
  const set = tableOf('people').number(word)
  const classes = set > 0 ? (bits[set * width] as number) : 0
  if (!cap) return classes
  const given = tableOf('names.given').number(firstOf(word))
  return (
    classes |
    (given > 0 ? GIVEN_NAMES : 0) |
    (given === MEN ? NAMES_OF_MEN : 0) |
    (tableOf('places.place').has(word) ? PLACES : 0)
  )
}

/** "marie" of "marie-laure" */
function firstOf(word: string): string {
  const hyphen = word.indexOf('-')
  return hyphen > 0 && !tableOf('names.given').has(word) ? word.slice(0, hyphen) : word
}

/** True where a word, in small letters, belongs to one of several classes of words/name-classes, given as bits. */
export function isNameWord(word: string, classes: number): boolean {
  return (nameClassesOf(word, false) & classes) !== 0
}

/** True for a given name, in small letters. */
export function isGiven(word: string): boolean {
  return tableOf('names.given').has(firstOf(word))
}

/** True for a given name of men, in small letters. */
export function isMale(word: string): boolean {
  return tableOf('names.given').number(firstOf(word)) === MEN
}

/** True for a given name of women. */
export function isFemale(word: string): boolean {
  return tableOf('names.given').number(firstOf(word)) === WOMEN
}

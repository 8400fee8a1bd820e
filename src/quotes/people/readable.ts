import { PARTICLES, TITLES_OF_ADDRESS } from '../words/name-classes.js'
import { isNameWord } from '../words/names.js'

/** True for a title before a name. */
export function isHonorific(word: string): boolean {
  return isNameWord(word.toLowerCase(), TITLES_OF_ADDRESS)
}

/** "VAN DER BERG" as names are written; short words without a vowel stay as they are ("BBC"). */
export function readable(word: string): string {
  if (
    word !== word.toUpperCase() ||
    word.length === 1 ||
    !/[aeiouy\u00e4\u00f6\u00fc\u00e9\u00e8\u00e1\u00ed\u00f3\u00fa]/iu.test(word)
  )
    return word
  const lower = word.toLowerCase()
  return isNameWord(lower, PARTICLES)
    ? lower
    : lower.replace(/(^|[-'\u2019])(.)/gu, (_, sign: string, letter: string) => sign + letter.toUpperCase())
}

/** Letters of the longest word that a name may have in capitals: "JD Vance". */
const SHORT = 3

/** A name as names are written, though the text has it, or a word of it, in capitals: "ANA RUIZ", "ANA Ruiz". */
export function readableName(name: string): string {
  if (!/[A-Z]{2}/.test(name)) return name
  const words = name.split(' ')
  const all = words.length > 1 && name === name.toUpperCase()
  return words.map((word) => (all || word.length > SHORT ? readable(word) : word)).join(' ')
}

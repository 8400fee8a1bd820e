import { wordTable } from '../../text/word-table.js'
import { femaleNames, maleNames } from './given-names.js'

/** True for a given name of men, in small letters. */
export const isMale: (word: string) => boolean = wordTable(maleNames)
/** True for a given name of women. */
export const isFemale: (word: string) => boolean = wordTable(femaleNames)

/** True for a frequent given name, in small letters. */
export function isGiven(word: string): boolean {
  return isMale(word) || isFemale(word)
}

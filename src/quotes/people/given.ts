import { list } from '../words/lexicon.js'
import { femaleNames, maleNames } from './given-names.js'

export const male: ReadonlySet<string> = new Set(list(maleNames))
export const female: ReadonlySet<string> = new Set(list(femaleNames))

/** True for a frequent given name, in small letters. */
export function isGiven(word: string): boolean {
  return male.has(word) || female.has(word)
}

import { list } from '../words/list.js'
import { particles } from '../words/titles.js'

const small = new Set(list(particles))
const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|sen|rep|gov|president|mme|herr|frau|sra?)\.?$/iu

/** True for a title before a name. */
export function isHonorific(word: string): boolean {
  return TITLE.test(word)
}

/** "VAN DER BERG" as names are written; short words without a vowel stay as they are ("BBC"). */
export function readable(word: string): string {
  if (word !== word.toUpperCase() || word.length === 1 || !/[aeiouyäöüéèáíóú]/iu.test(word)) return word
  const lower = word.toLowerCase()
  return small.has(lower)
    ? lower
    : lower.replace(/(^|[-'’])(\p{L})/gu, (_, sign: string, letter: string) => sign + letter.toUpperCase())
}

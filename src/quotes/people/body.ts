import { wordTable } from '../../text/word-table.js'
import type { Token } from '../words/token.js'
import { isGiven, isMale } from './given.js'
import { isBodyWord } from './name-run.js'
import { placeHeads, places } from './places.js'

const isPlace = wordTable(places)
const isHead = wordTable(placeHeads)
const CAPITALS = /^\p{Lu}[\p{Lu}.&]+$/u

/** Words of bodies' names that are family names as well. */
const FAMILY = /^(?:church|guardian|house|post|star|week|white|works)$/u

/** True for bodies, papers, firms and places: what speaks without being a person. */
export function isBody(words: readonly Token[]): boolean {
  const first = words[0]?.lower ?? ''
  const last = words.at(-1)?.lower ?? ''
  if (words.length === 1) return isPlace(first) || isBodyWord(first) || CAPITALS.test(words[0]?.text ?? '')
  if (words.length < 4 && isGiven(first) && (!isBodyWord(last) || FAMILY.test(last))) return false
  if (isPlace(last) || (isHead(first) && words.length === 2 && !isMale(first))) return true
  return words.some((word) => isBodyWord(word.lower))
}

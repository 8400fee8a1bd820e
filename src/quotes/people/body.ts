import { list } from '../words/lexicon.js'
import type { Token } from '../words/token.js'
import { isGiven, male } from './given.js'
import { bodies } from './name-run.js'
import { placeHeads, places } from './places.js'

const placeWords = new Set(list(places))
const heads = new Set(list(placeHeads))
const CAPITALS = /^\p{Lu}[\p{Lu}.&]+$/u

/** True for bodies, papers, firms and places: what speaks without being a person. */
export function isBody(words: readonly Token[]): boolean {
  const first = words[0]?.lower ?? ''
  const last = words.at(-1)?.lower ?? ''
  if (words.length === 1) return placeWords.has(first) || bodies.has(first) || CAPITALS.test(words[0]?.text ?? '')
  if (words.length < 4 && isGiven(first) && !bodies.has(last)) return false
  if (placeWords.has(last) || (heads.has(first) && words.length === 2 && !male.has(first))) return true
  return words.some((word) => bodies.has(word.lower))
}

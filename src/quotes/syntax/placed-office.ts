import * as classes from '../words/classes.js'
import { at, is, type Token } from '../words/token.js'
import { isPerson } from './facts.js'
import type { Phrase } from './head.js'

/** Tokens of "North Norland", of "deputy police chief". */
const LONGEST = 5

/** "the Ashford, North Norland, police chief, Bo Lee": the name behind an office of a place and its state; null where none stands there. */
export function placedOffice(s: readonly Token[], from: number): Phrase | null {
  if (!is(at(s, from), classes.ARTICLES)) return null
  const place = segmentEnd(s, from + 1, true)
  const state = place > 0 ? segmentEnd(s, place + 1, true) : 0
  const office = state > 0 ? segmentEnd(s, state + 1, false) : 0
  const noun = at(s, office - 1)
  if (office === 0 || !isPerson(noun)) return null
  let to = office + 1
  while (at(s, to).cap && at(s, to).kind === 'word') to += 1
  return to > office + 2 && at(s, to).kind === 'mark' ? { from: office + 1, to } : null
}

/** The comma behind words that all have a capital, or have none; 0 where something else follows. */
function segmentEnd(s: readonly Token[], from: number, cap: boolean): number {
  let to = from
  while (to < from + LONGEST && at(s, to).kind === 'word' && at(s, to).cap === cap) to += 1
  return to > from && at(s, to).text === ',' ? to : 0
}

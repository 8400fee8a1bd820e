import * as grammar from '../words/grammar.js'
import { at, has, type Token } from '../words/token.js'
import { verbBetween } from './facts.js'

/** Words of "à la propreté" behind an office at most. */
const MOST_OF_OFFICE = 6

/** Where an office ends that a preposition goes on, up to its mark: "l’adjointe à la propreté,". */
export function officeEnd(s: readonly Token[], from: number): number {
  if (!has(at(s, from), grammar.PREPOSITIONS)) return from
  let end = from
  while (at(s, end).kind === 'word' && end - from <= MOST_OF_OFFICE) end += 1
  return at(s, end).kind === 'mark' && !verbBetween(s, from, end) ? end : from
}

import * as grammar from '../words/grammar.js'
import { at, has, type Token } from '../words/token.js'
import { isComma, verbBetween } from './facts.js'
import type { Phrase } from './head.js'

/** Words of "à la propreté" behind an office at most. */
const MOST_OF_OFFICE = 8

/** Where an office ends that a preposition goes on, up to its mark: "l’adjointe à la propreté,". */
export function officeEnd(s: readonly Token[], from: number): number {
  if (!has(at(s, from), grammar.PREPOSITIONS)) return from
  let end = from
  while (at(s, end).kind === 'word' && end - from <= MOST_OF_OFFICE) end += 1
  return at(s, end).kind === 'mark' && !verbBetween(s, from, end) ? end : from
}

/** The office with all that belongs to it, where the name stands behind its comma: "l’adjointe à la propreté, Ana Ruiz". */
export function wholeOffice(s: readonly Token[], phrase: Phrase): Phrase {
  const end = at(s, phrase.to - 1).cap ? phrase.to : officeEnd(s, phrase.to)
  const comma = at(s, end)
  const first = at(s, end + 1)
  const next = at(s, end + 2)
  const named = isComma(comma) && (first.cap || (has(first, grammar.DETERMINERS) && next.cap))
  return named ? { from: phrase.from, to: end } : phrase
}

import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'

/** A run of tokens of one sentence, `[from, to)`. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** "Ana Ruiz": several words, each with a capital. */
export function isFullName(s: readonly Token[], { from, to }: Phrase): boolean {
  return to > from + 1 && s.slice(from, to).every(({ cap }) => cap)
}

/** The head of a noun phrase: the word before its first preposition. */
export function headOf(s: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (
      (has(at(s, i), grammar.PREPOSITIONS) && !has(at(s, i), grammar.ADJECTIVES)) ||
      (has(at(s, i), grammar.PHRASE_OPENERS) && has(at(s, i), grammar.DETERMINERS)) ||
      is(at(s, i), classes.ADJECTIVES_THAT_END_A_HEAD)
    )
      return i - 1
  return to - 1
}

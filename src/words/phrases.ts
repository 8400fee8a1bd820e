import { classesOf, tableOf } from '../language/index.js'
import { NOT_ASCII, type Table } from '../language/table.js'
import { isTight, type Tokens } from './tokens.js'

/** A phrase of a table where it stands in a text. */
export interface Phrase {
  /** The table's number for it. */
  readonly number: number
  /** The token behind it. */
  readonly end: number
}

/** The number of a token's small letters in `table`: see `Table.number`. */
export function numberAt(tokens: Tokens, token: number, table: Table): number {
  const number = table.numberIn(tokens.text, tokens.starts[token] as number, tokens.ends[token] as number)
  return number === NOT_ASCII ? table.number(tokens.lower(token)) : number
}

/** The longest phrase of `table` that starts at token `from` and ends at `to` or before; null where none does. */
export function phraseAt(tokens: Tokens, from: number, table: Table, to: number = tokens.count): Phrase | null {
  if (from >= to) return null
  let number = numberAt(tokens, from, table)
  // Nearly all words start no phrase
  if (number < 0) return null
  let best = number > 0 ? { number, end: from + 1 } : null
  let key = tokens.lower(from)
  for (let token = from + 1; token < to; token++) {
    key += (isTight(tokens, token) ? '' : ' ') + tokens.lower(token)
    number = table.number(key)
    if (number < 0) break
    if (number > 0) best = { number, end: token + 1 }
  }
  return best
}

/** A phrase of a table of classes where it stands. */
export interface Classed {
  /** The class, as the heading in the language's file names it. */
  readonly kind: string
  /** The token behind the phrase. */
  readonly end: number
}

/** The longest phrase of the table `name` that starts at token `at` and ends at `to` or before; null where none does. */
export function classAt(tokens: Tokens, at: number, name: string, to: number): Classed | null {
  const phrase = phraseAt(tokens, at, tableOf(name), to)
  return phrase && { kind: classesOf(name)[phrase.number - 1] ?? '', end: phrase.end }
}

/** Where the longest phrase of the table `name` ends that starts at token `at`; `at` where none does. */
export function phraseEnd(tokens: Tokens, at: number, name: string, to: number): number {
  return phraseAt(tokens, at, tableOf(name), to)?.end ?? at
}

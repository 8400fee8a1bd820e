import type { Table } from '../language/table.js'
import { isTight, type Tokens } from './tokens.js'

/** A phrase of a table where it stands in a text. */
export interface Phrase {
  /** The table's number for it. */
  readonly number: number
  /** The token behind it. */
  readonly end: number
}

/** The longest phrase of `table` that starts at token `from` and ends at `to` or before; null where none does. */
export function phraseAt(tokens: Tokens, from: number, table: Table, to: number = tokens.count): Phrase | null {
  let key = ''
  let best: Phrase | null = null
  for (let token = from; token < to; token++) {
    key += (token > from && !isTight(tokens, token) ? ' ' : '') + tokens.lower(token)
    const number = table.number(key)
    if (number < 0) break
    if (number > 0) best = { number, end: token + 1 }
  }
  return best
}

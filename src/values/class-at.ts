import { classesOf, tableOf } from '../language/index.js'
import { phraseAt } from '../words/phrases.js'
import type { Tokens } from '../words/tokens.js'

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

import { isInSet } from './sets.js'

/** One word, mark or quotation of a passage. Offsets are UTF-16 and count in the source text. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** What it can be: bits of words/classes. */
  readonly grammar: number
  /** Number of the set of all its classes. */
  readonly set: number
  /** The same of the phrase that it starts; 0 where it starts none. */
  readonly phrase: number
  /** What its ending shows: bits of words/endings. */
  readonly endings: number
  /** Starts with a capital letter. */
  readonly cap: boolean
  readonly kind: 'word' | 'mark' | 'quote'
  /** Place of the quotation in the passage's list; -1 for words and marks. */
  readonly quote: number
  /** Last character inside a quotation's marks; empty for words and marks. */
  readonly tail: string
}

export const noToken: Token = {
  text: '',
  lower: '',
  start: -1,
  end: -1,
  grammar: 0,
  set: 0,
  phrase: 0,
  endings: 0,
  cap: false,
  kind: 'mark',
  quote: -1,
  tail: '',
}

/** The token at a place of a sentence, which may lie outside it. */
export function at(s: readonly Token[], i: number): Token {
  return s[i] ?? noToken
}

/** True where the token belongs to one of several classes, given as bits. */
export function has(token: Token, classes: number): boolean {
  return (token.grammar & classes) !== 0
}

/** True where the token belongs to a class. */
export function is(token: Token, each: number): boolean {
  return isInSet(token.set, each)
}

/** True where the token starts a phrase of a class. */
export function opens(token: Token, each: number): boolean {
  return isInSet(token.phrase, each)
}

/** True where the token ends in one of several ways. */
export function ends(token: Token, endings: number): boolean {
  return (token.endings & endings) !== 0
}

/** True for a single character that is one of `signs`. */
export function isOneOf(signs: string, sign: string): boolean {
  return sign.length === 1 && signs.includes(sign)
}

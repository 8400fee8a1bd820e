import { MARK, type Tokens } from '../words/tokens.js'

/** The sign at a token; '' for words and numbers. */
export function signAt(tokens: Tokens, token: number): string {
  return tokens.kinds[token] === MARK ? tokens.of(token) : ''
}

/** True for a token that is one of `signs`. */
export function isOneOf({ kinds, text, starts }: Tokens, token: number, signs: string): boolean {
  return kinds[token] === MARK && signs.includes(text.charAt(starts[token] as number))
}

/** Characters from the first of some tokens to the end of the last; 0 for none. */
export function lengthOf({ starts, ends }: Tokens, from: number, to: number): number {
  return to > from ? (ends[to - 1] as number) - (starts[from] as number) : 0
}

/** A stretch of a date line: a number, a word, or one other character. White space parts tokens and is none. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign'
  readonly text: string
  /** In small letters, for words. */
  readonly small: string
  readonly start: number
  readonly end: number
  /** Follows the token before it without white space. */
  readonly tight: boolean
}

/** Words end where a small letter meets a capital, too: pages glue names and months together ("RuizNovember"). */
const TOKEN = /\d+|\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{L}[\p{Ll}\p{M}]*|[^\s\d\p{L}\p{M}\u200b\ufeff]/gu

/** Reads `text` into tokens, in linear time. A year with a day glued behind it ("20319. Mai") is two numbers. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    const glued = /^(?:19|20)\d{3,4}$/u.test(found)
    for (const part of glued ? [found.slice(0, 4), found.slice(4)] : [found])
      push(tokens, part, index + (part === found.slice(4) && glued ? 4 : 0))
  }
  return tokens
}

function push(tokens: Token[], text: string, start: number): void {
  const kind = /^\d/u.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'sign'
  const tight = tokens.at(-1)?.end === start
  tokens.push({
    kind,
    text,
    small: kind === 'word' ? text.toLowerCase() : text,
    start,
    end: start + text.length,
    tight,
  })
}

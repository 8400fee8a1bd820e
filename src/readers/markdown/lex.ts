import { Lexer, type Token } from 'marked'

/** Signs that may open or close something within a paragraph. */
const SIGNS = /[*_~`[\]<@!]/gu
/** Work that a text may ask for, in signs times characters: it grows with the square of what nobody writes. */
const BUDGET = 50_000_000
/** Containers in containers: nobody goes deeper, and each level costs a walk over the rest. */
const TOO_DEEP = /^(?:[ \t]{0,8}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){100}/mu

/**
 * The blocks of `text`, whose line ends are "\n". What nobody writes by hand costs marked the square of its length:
 * a paragraph beyond the budget stays as it stands. Null where the text is no Markdown that anybody wrote.
 */
export function lex(text: string): Token[] | null {
  if (TOO_DEEP.test(text)) return null
  const lexer = new Lexer({ gfm: true })
  lexer.blockTokens(text, lexer.tokens)
  let left = BUDGET
  for (const { src, tokens } of lexer.inlineQueue) {
    left -= (src.match(SIGNS)?.length ?? 0) * src.length
    if (left > 0) lexer.inlineTokens(src, tokens)
    else tokens.push({ type: 'text', raw: src, text: src })
  }
  return lexer.tokens
}

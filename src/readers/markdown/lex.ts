import { Lexer, type Token, Tokenizer } from 'marked'

/** Signs that may open or close something within a paragraph. */
const SIGNS = /[*_~`[\]<@!]/gu
/** Work that a text may ask for, in signs times characters: it grows with the square of what nobody writes. */
const BUDGET = 50_000_000
/** Containers in containers: nobody goes deeper, and each level costs a walk over the rest. */
const TOO_DEEP = /^(?:[ \t]{0,8}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){100}/mu
/** Lines that go on with a list's item or a quotation under no sign of their own, times what stands above them: marked looks at it for each. */
const LAZY_BUDGET = 500_000_000
const OPENED = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])/u

/**
 * The blocks of `text`, whose line ends are "\n". What nobody writes by hand costs marked the square of its length:
 * a paragraph beyond the budget stays as it stands. Null where the text is no Markdown that anybody wrote.
 */
export function lex(text: string): Token[] | null {
  if (TOO_DEEP.test(text) || isTooLazy(text)) return null
  const lexer = new Lexer({ gfm: true, tokenizer: new Tokenizer() })
  findUnderlinesOnce(lexer)
  lexer.blockTokens(text, lexer.tokens)
  let left = BUDGET
  for (const { src, tokens } of lexer.inlineQueue) {
    left -= (src.match(SIGNS)?.length ?? 0) * src.length
    if (left > 0) lexer.inlineTokens(src, tokens)
    else tokens.push({ type: 'text', raw: src, text: src })
  }
  return lexer.tokens
}

function isTooLazy(text: string): boolean {
  let work = 0
  let above = 0
  let opened = false
  for (const line of text.split('\n')) {
    if (line === '') [above, opened] = [0, false]
    else if (OPENED.test(line)) opened = true
    else if (opened) work += above
    above += line.length
  }
  return work > LAZY_BUDGET
}

/** What makes a heading of the lines above it, and what ends those. */
const UNDERLINE = /\n {0,3}(?:=+|-+) *(?:\n|$)/u
const BLANK_LINE = /\n[ \t]*\n/u

/** In a list marked looks for an underline from each line to the end of its paragraph: here once for all of them. */
function findUnderlinesOnce(lexer: Lexer): void {
  const tokenizer = lexer.options.tokenizer as Tokenizer
  const read = lexer.blockTokens.bind(lexer)
  const heading = tokenizer.lheading.bind(tokenizer)
  let found = nothingFound()
  lexer.blockTokens = ((source: string, tokens: Token[], isClipped: boolean) => {
    const outer = found
    found = nothingFound()
    read(source, tokens, isClipped)
    found = outer
    return tokens
  }) as typeof read
  tokenizer.lheading = (source) => {
    if (source.length <= found.underline) found.underline = leftAt(source, UNDERLINE)
    if (source.length <= found.blank) found.blank = leftAt(source, BLANK_LINE)
    return found.underline > found.blank ? heading(source) : undefined
  }
}

/** How much of a text is left at its next underline and at its next blank line; of each text that is read anew all. */
function nothingFound(): { underline: number; blank: number } {
  return { underline: Number.POSITIVE_INFINITY, blank: Number.POSITIVE_INFINITY }
}

function leftAt(source: string, sign: RegExp): number {
  const at = source.search(sign)
  return at < 0 ? -1 : source.length - at
}

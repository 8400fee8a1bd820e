import type { Span } from '../../model/span.js'
import { eachWord } from '../../words/sentence-words.js'
import type { Tokens } from '../../words/tokens.js'
import { FIRST_WORDS_OF_PHRASES } from './classes.js'
import { isInSet } from './sets.js'
import { noToken, type Token } from './token.js'
import type { Wording } from './wording.js'

/** The words and marks of the article within `span`; each of `quotes` (in order, within the span) is one token. */
export function readWords(tokens: Tokens, span: Span, quotes: readonly Span[], wording: Wording): Token[] {
  const words: Token[] = []
  const take = (start: number, end: number): void => {
    const token = tokenOf(tokens.text, start, end, wording)
    if (words.length > 0) joinPhrase(words, token, wording)
    words.push(token)
  }
  let from = span[0]
  quotes.forEach((quote, index) => {
    eachWord(tokens, [from, quote[0]], wording, take)
    words.push(quoteOf(tokens.text, quote, index))
    from = quote[1]
  })
  eachWord(tokens, [from, span[1]], wording, take)
  return words
}

function tokenOf(source: string, start: number, end: number, wording: Wording): Token {
  const word = wording.word(source, start, end)
  const { text, lower, kind, cap, grammar } = word
  return { word, text, lower, kind, cap, grammar, start, end, phrase: 0, quote: -1, tail: '' }
}

/** Where the last word starts phrases: the set of the one that it makes with the word behind it. */
function joinPhrase(words: Token[], { lower }: Token, wording: Wording): void {
  const last = words[words.length - 1] as Token
  if (!isInSet(last.word.set, FIRST_WORDS_OF_PHRASES)) return
  const phrase = wording.setOf(`${last.lower} ${lower}`)
  if (phrase > 0) words[words.length - 1] = { ...last, phrase }
}

function quoteOf(text: string, [start, end]: Span, quote: number): Token {
  return { ...noToken, kind: 'quote', start, end, quote, tail: lastInner(text, start, end) }
}

/** What may stand behind the last character of a quotation. */
const CLOSING = '"“”\'’‘»«‹›」』)]'

/** The last character before the closing mark, inner marks looked through. */
function lastInner(text: string, start: number, end: number): string {
  let stop = end
  while (stop > start && isClosing(text.charAt(stop - 1))) stop -= 1
  return text[stop - 1] ?? ''
}

function isClosing(sign: string): boolean {
  return CLOSING.includes(sign) || sign.trim() === ''
}

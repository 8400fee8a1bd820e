import type { Span } from '../../model/span.js'
import { classAt, LOWER } from '../../text/characters.js'
import { eachWord } from '../../words/sentence-words.js'
import type { Tokens } from '../../words/tokens.js'
import { FIRST_WORDS_OF_PHRASES } from './classes.js'
import { classesOf } from './sets.js'
import { is, quoteOf, starting, Token } from './token.js'
import type { Wording } from './wording.js'

/** The words and marks of the article within `span`; each of `quotes` (in order, within the span) is one token. */
export function readWords(tokens: Tokens, span: Span, quotes: readonly Span[], wording: Wording): Token[] {
  const { text } = tokens
  const words: Token[] = []
  let last: Token | null = null
  const take = (start: number, end: number): void => {
    const token = new Token(isSecondLetter(last, start, end) ? last.word : wording.word(text, start, end), start, end)
    if (last && is(last, FIRST_WORDS_OF_PHRASES)) {
      const set = wording.setOf(`${last.lower} ${token.lower}`)
      if (set > 0) last.word = starting(last.word, classesOf(set))
    }
    words.push(token)
    last = token
  }
  let from = span[0]
  quotes.forEach((quote, index) => {
    eachWord(tokens, [from, quote[0]], wording, take)
    last = quoteOf(quote[0], quote[1], index, lastInner(text, quote[0], quote[1]), titleOf(text, quote[0], quote[1]))
    words.push(last)
    from = quote[1]
  })
  eachWord(tokens, [from, span[1]], wording, take)
  return words
}

/** Characters of a letter with its full stop. */
const LETTER = 2

/** "z. B.": behind a small letter that stands for a word another one is no initial: both are one adverb. */
function isSecondLetter(last: Token | null, start: number, end: number): last is Token {
  if (!last || end - start !== LETTER || last.text.length !== LETTER) return false
  return last.text.charAt(1) === '.' && classAt(last.text, 0) === LOWER
}

/** Characters of the longest name between marks. */
const LONGEST_TITLE = 80

function titleOf(text: string, start: number, end: number): string {
  return end - start > LONGEST_TITLE ? '' : text.slice(start, end)
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

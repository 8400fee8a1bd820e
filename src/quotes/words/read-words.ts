import type { Span } from '../../model/span.js'
import { classAt, DIGIT, isLetter, UPPER } from '../../text/characters.js'
import { eachWord } from '../../words/sentence-words.js'
import type { Tokens } from '../../words/tokens.js'
import { FIRST_WORDS_OF_PHRASES } from './classes.js'
import { grammarOf, isInSet } from './sets.js'
import type { Token } from './token.js'
import type { Wording } from './wording.js'

/** The words and marks of the article within `span`; each of `quotes` (in order, within the span) is one token. */
export function readWords(tokens: Tokens, span: Span, quotes: readonly Span[], wording: Wording): Token[] {
  const words: Token[] = []
  const take = (text: string, lower: string, start: number, end: number): void => {
    if (words.length > 0) joinPhrase(words, lower, wording)
    words.push(wordOf(text, lower, start, end, wording))
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

const SOFT_HYPHEN = '\u00ad'

function wordOf(text: string, lower: string, start: number, end: number, wording: Wording): Token {
  const code = text.charCodeAt(0)
  const first = classAt(text, 0)
  const signed = code === 0x40 || code === 0x23
  const isWord = isLetter(first) || first === DIGIT || signed || code === 0x24 || code === 0x27 || code === 0x2019
  const cap = first === UPPER || (signed && classAt(text, 1) === UPPER)
  const set = wording.setOf(lower)
  const endings = isWord ? wording.endingsOf(lower) : 0
  const known = grammarOf(set)
  const grammar = known === 0 && isWord ? wording.grammarByLook(lower, cap, endings) : known
  return {
    text: text.length === lower.length ? text : text.replaceAll(SOFT_HYPHEN, ''),
    lower,
    start,
    end,
    grammar,
    set,
    phrase: 0,
    endings,
    cap,
    kind: isWord ? 'word' : 'mark',
    quote: -1,
    tail: '',
  }
}

/** Where the last word starts phrases: the set of the one that it makes with the word behind it. */
function joinPhrase(words: Token[], behind: string, wording: Wording): void {
  const last = words[words.length - 1] as Token
  if (!isInSet(last.set, FIRST_WORDS_OF_PHRASES)) return
  const phrase = wording.setOf(`${last.lower} ${behind}`)
  if (phrase > 0) words[words.length - 1] = { ...last, phrase }
}

function quoteOf(text: string, [start, end]: Span, quote: number): Token {
  return {
    text: '',
    lower: '',
    start,
    end,
    grammar: 0,
    set: 0,
    phrase: 0,
    endings: 0,
    cap: false,
    kind: 'quote',
    quote,
    tail: lastInner(text, start, end),
  }
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

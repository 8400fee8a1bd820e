import type { Span } from '../../model/span.js'
import { abbreviations } from './abbreviations.js'
import type { Token } from './token.js'
import { english, type Wording } from './wording.js'

/** A run that belongs together: letters and digits with what may stand inside a word, or one other character. */
const RUN = /[\p{L}\p{N}\p{M}@#$_\u0080-\u009f¢-ª¬®-º]+(?:[’'.&/-][\p{L}\p{N}\p{M}]+)*|\.{2,}|-{2,}|\S/gu
const POSSESSIVE = /[’'](?:s|d|ll|re|ve|m)$/iu
const INITIAL = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|\p{Lu}-\p{Lu}\p{L}*)$/u

/** The tokens of `text` within `span`; each of `quotes` (in order, within the span) is one token. */
export function tokenize(text: string, span: Span, quotes: readonly Span[], wording: Wording = english): Token[] {
  const tokens: Token[] = []
  let from = span[0]
  quotes.forEach((quote, index) => {
    tokenizeRun(text, from, quote[0], tokens, wording)
    tokens.push(quoteToken(text, quote, index))
    from = quote[1]
  })
  tokenizeRun(text, from, span[1], tokens, wording)
  return tokens
}

function quoteToken(text: string, [start, end]: Span, quote: number): Token {
  return {
    text: '',
    lower: '',
    start,
    end,
    tags: 0,
    cap: false,
    kind: 'quote',
    quote,
    tail: lastInner(text, start, end),
  }
}

/** The last character before the closing mark, inner marks looked through. */
function lastInner(text: string, start: number, end: number): string {
  let stop = end
  while (stop > start && /[\s"“”'’‘»«‹›」』)\]]/u.test(text[stop - 1] as string)) stop -= 1
  return text[stop - 1] ?? ''
}

function tokenizeRun(text: string, from: number, to: number, tokens: Token[], wording: Wording): void {
  if (from >= to) return
  const part = text.slice(from, to)
  for (let i = skipSpaces(part, 0); i < part.length; i = skipSpaces(part, i)) {
    const end = plainEnd(part, i)
    RUN.lastIndex = i
    const match = end < 0 ? RUN.exec(part) : null
    if (end < 0 && !match) return
    const start = match?.index ?? i
    const run = match?.[0] ?? part.slice(i, end)
    i = start + run.length
    addRun(run, from + start, part[i], tokens, wording)
  }
}

/** The end of a word of plain letters and digits, most of all words; -1 where the expression has to look. */
function plainEnd(part: string, from: number): number {
  let end = from
  while (isPlain(part.charCodeAt(end))) end += 1
  const next = part.charCodeAt(end)
  const ends = next === SPACE || next === COMMA || (next === STOP && !isInner(part.charCodeAt(end + 1)))
  return end > from && (ends || end === part.length) ? end : -1
}

const SPACE = 0x20
const COMMA = 0x2c
const STOP = 0x2e

function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

/** What may go on with a word behind a full stop. */
function isInner(code: number): boolean {
  return isPlain(code) || code >= 0x80
}

function skipSpaces(part: string, from: number): number {
  let i = from
  while (part.charCodeAt(i) === SPACE) i += 1
  return i
}

function addRun(run: string, start: number, next: string | undefined, tokens: Token[], wording: Wording): void {
  const ending = run.length > 2 && /[’']/u.test(run) ? POSSESSIVE.exec(run) : null
  if (ending) {
    tokens.push(word(run.slice(0, ending.index), start, wording))
    tokens.push(word(ending[0], start + ending.index, wording))
    return
  }
  if (wording.joined && addJoined(run, start, next, tokens, wording)) return
  const token = word(run, start, wording)
  if (next === '.' && (INITIAL.test(run) || abbreviations.has(token.lower)))
    tokens.push(word(`${run}.`, start, wording))
  else if (run === '.' && tokens.at(-1)?.text.endsWith('.') && tokens.at(-1)?.end === start + 1) return
  else tokens.push(token)
}

/** "l’AFP", "dit-il": two words in one run. */
function addJoined(run: string, start: number, next: string | undefined, tokens: Token[], wording: Wording): boolean {
  const parts = /[’'-]/u.test(run) ? wording.joined?.exec(run)?.slice(1).filter(Boolean) : null
  const [first, second] = parts ?? []
  if (!first || !second) return false
  tokens.push(word(first, start, wording))
  addRun(second, start + run.length - second.length, next, tokens, wording)
  return true
}

const LETTER = /^[\p{L}\p{N}@#$’']/u
const UPPER = /^[#@]?\p{Lu}/u

function word(text: string, start: number, wording: Wording): Token {
  const small = text.toLowerCase()
  const plain = isPlain(text.charCodeAt(0))
  const isWord = plain || LETTER.test(text)
  const cap = plain ? text.charCodeAt(0) >= 0x41 && text.charCodeAt(0) <= 0x5a : isWord && UPPER.test(text)
  const tags = wording.tagsOf(small) ?? (isWord ? wording.shape(small, cap) : 0)
  return {
    text,
    lower: wording.lower(small),
    start,
    end: start + text.length,
    tags,
    cap,
    kind: isWord ? 'word' : 'mark',
    quote: -1,
    tail: '',
  }
}

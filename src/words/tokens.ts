import type { Span } from '../model/span.js'
import { COMBINING, classAt, classOf, DIGIT, IDEOGRAPH, isLetter, LOWER, SPACE, UPPER } from '../text/characters.js'
import { firstAbove } from '../text/search.js'

/** Kinds of tokens. */
export const WORD = 1
export const NUMBER = 2
export const MARK = 3

/** How a word is written. */
export const SMALL = 0
/** "Ruiz" */
export const CAPITALISED = 1
/** "AP", "A": all its letters are capitals. */
export const CAPITALS = 2
/** "iPhone", "McKay", "RuizNovember": a capital behind a small letter. */
export const MIXED = 3
/** A script without capitals. */
export const UNCASED_WORD = 4

/**
 * The words, numbers and marks of a text, in order: runs of letters, runs of digits, and every other character that
 * shows. White space parts tokens and is none. Everything is indexed by the token's number.
 */
export interface Tokens {
  readonly text: string
  readonly count: number
  /** UTF-16 offsets in `text`, [start, end). */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly kinds: Uint8Array
  /** Of words; 0 for numbers and marks. */
  readonly cases: Uint8Array
  /** Each token in small letters, without what can't be seen in it; kept where it has capitals. */
  lower(token: number): string
  /** The token as it stands. */
  of(token: number): string
}

/** Characters a token, at a guess: arrays grow where it is wrong. */
const USUAL = 4

/** Reads `span` of `text` into tokens, in one pass. */
export function tokenize(text: string, span: Span = [0, text.length]): Tokens {
  let size = Math.max(16, Math.ceil((span[1] - span[0]) / USUAL))
  let starts = new Uint32Array(size)
  let ends = new Uint32Array(size)
  let kinds = new Uint8Array(size)
  let cases = new Uint8Array(size)
  let count = 0
  for (let at = span[0]; at < span[1]; ) {
    const code = text.charCodeAt(at)
    const first = code < 0xd800 || code > 0xdbff ? classOf(code) : classAt(text, at)
    if (first === SPACE) {
      at += 1
      continue
    }
    if (count === size) {
      size *= 2
      starts = grown(starts, size)
      ends = grown(ends, size)
      kinds = grownBytes(kinds, size)
      cases = grownBytes(cases, size)
    }
    starts[count] = at
    if (first === DIGIT) {
      at = runEnd(text, at, span[1], isDigit)
      kinds[count] = NUMBER
    } else if (isLetter(first)) {
      kinds[count] = WORD
      const plain = plainEnd(text, at, span[1])
      if (plain > 0) {
        at = plain
        if (first === UPPER) cases[count] = CAPITALISED
      } else {
        at = first === IDEOGRAPH ? at + widthAt(text, at) : wordEnd(text, at, span[1])
        cases[count] = caseOf(text, starts[count] as number, at)
      }
    } else {
      at += widthAt(text, at)
      kinds[count] = MARK
    }
    ends[count] = Math.min(at, span[1])
    count += 1
  }
  return tokensOf(text, count, starts, ends, kinds, cases)
}

/** What a reader does not see within a word: soft hyphens, spaces without width, joiners, byte-order marks. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/
const ALL_UNSEEN = new RegExp(UNSEEN, 'g')

/** Tokens of `text` by their offsets, kinds and cases. */
export function tokensOf(
  text: string,
  count: number,
  starts: Uint32Array,
  ends: Uint32Array,
  kinds: Uint8Array,
  cases: Uint8Array,
): Tokens {
  const lowers = new Array<string | undefined>(count)
  const small = (token: number): string => {
    const own = text.slice(starts[token], ends[token])
    return cases[token] === SMALL ? own : own.toLowerCase()
  }
  // Few texts have them: what everything asks for is not to look for them each time, nor beyond its own stretch
  if (count > 0 && UNSEEN.test(text.slice(starts[0], ends[count - 1])))
    for (let token = 0; token < count; token++) lowers[token] = small(token).replace(ALL_UNSEEN, '')
  return {
    text,
    count,
    starts,
    ends,
    kinds,
    cases,
    of: (token) => text.slice(starts[token], ends[token]),
    lower(token) {
      const known = lowers[token]
      if (known !== undefined) return known
      const own = small(token)
      // Most words are in small letters as they stand: to keep them would take more room than all else of the page
      if (cases[token] !== SMALL) lowers[token] = own
      return own
    },
  }
}

function grown(values: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size)
  larger.set(values)
  return larger
}

function grownBytes(values: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size)
  larger.set(values)
  return larger
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1
}

function runEnd(text: string, from: number, to: number, belongs: (value: number) => boolean): number {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code < 0xd800 || code > 0xdbff) {
      if (!belongs(classOf(code))) return at
      at += 1
    } else {
      if (!belongs(classAt(text, at))) return at
      at += widthAt(text, at)
    }
  }
  return at
}

/** The end of a word, across what can't be seen between two of its letters. */
function wordEnd(text: string, from: number, to: number): number {
  let at = runEnd(text, from, to, isWordPart)
  while (at < to && isUnseen(text.charCodeAt(at)) && isCased(classAt(text, at - 1)) && isCased(classAt(text, at + 1)))
    at = runEnd(text, at + 1, to, isWordPart)
  return at
}

function isUnseen(code: number): boolean {
  return code === 0x200b || code === 0x2060 || code === 0xfeff
}

function isCased(value: number): boolean {
  return value === UPPER || value === LOWER
}

/** The end of a word of the small letters a to z alone, but for a capital in front, as most words are; 0 for any other. */
function plainEnd(text: string, from: number, to: number): number {
  let code = text.charCodeAt(from)
  const small = code >= 0x41 && code <= 0x5a ? from + 1 : from
  let at = small
  code = text.charCodeAt(at)
  while (code >= 0x61 && code <= 0x7a) {
    at += 1
    code = text.charCodeAt(at)
  }
  return at > small && (at === to || (at < to && code < 0x80 && !isWordPart(classOf(code)))) ? at : 0
}

function isDigit(value: number): boolean {
  return value === DIGIT
}

function isWordPart(value: number): boolean {
  return value >= UPPER && value !== IDEOGRAPH
}

/** How the word between two offsets is written. */
export function caseOf(text: string, start: number, end: number): number {
  let capitals = 0
  let others = 0
  let mixed = false
  let uncased = true
  for (let at = start; at < end; at += widthAt(text, at)) {
    const value = classAt(text, at)
    if (value === UPPER) {
      if (others > 0) mixed = true
      capitals += 1
      uncased = false
    } else if (value !== COMBINING && value !== SPACE) {
      others += 1
      if (value === LOWER) uncased = false
    }
  }
  if (uncased) return UNCASED_WORD
  if (mixed) return MIXED
  if (capitals === 0) return SMALL
  if (others === 0) return CAPITALS
  return capitals === 1 ? CAPITALISED : MIXED
}

/** True where no white space stands between a token and the one before it. */
export function isTight({ starts, ends }: Tokens, token: number): boolean {
  return token > 0 && starts[token] === ends[token - 1]
}

const HYPHEN = 0x2d

/** True for a token that may stand within a word: an apostrophe, a full stop, a comma, a hyphen between letters or digits. */
function isJoiner(tokens: Tokens, token: number): boolean {
  if (tokens.kinds[token] !== MARK) return false
  const sign = tokens.text.charCodeAt(tokens.starts[token] as number)
  return sign === 0x27 || sign === 0x2019 || sign === 0x2e || sign === 0x2c || sign === HYPHEN
}

/** True for a hyphen at the end of a line, where the next line goes on with a small letter. */
function isBroken({ text, starts, ends, cases, kinds }: Tokens, token: number): boolean {
  if (text.charCodeAt(starts[token] as number) !== HYPHEN) return false
  if (kinds[token + 1] !== WORD || cases[token + 1] !== SMALL) return false
  return text.slice(ends[token], starts[token + 1]).includes('\n')
}

/** Ideographs that a reader takes for one word. */
const IDEOGRAPHS_A_WORD = 2

/**
 * Words from token `from` up to `to`: "don’t", "1,250,000", "Jean-Loup" and what a hyphen breaks at the end of a line are
 * one each; of scripts without spaces every two characters count as a word.
 */
export function countWords(tokens: Tokens, from: number = 0, to: number = tokens.count): number {
  let words = 0
  let ideographs = 0
  let inside = false
  let broken = false
  for (let token = from; token < to; token++) {
    const kind = tokens.kinds[token]
    if (kind === MARK) {
      const joins: boolean =
        inside && tokens.kinds[token - 1] !== MARK && isTight(tokens, token) && isJoiner(tokens, token)
      broken = joins && isBroken(tokens, token)
      inside = broken || (joins && isTight(tokens, token + 1))
      continue
    }
    if (tokens.cases[token] === UNCASED_WORD && isIdeograph(tokens, token)) {
      ideographs += 1
      inside = false
      continue
    }
    if (!inside || !(broken || isTight(tokens, token))) words += 1
    inside = true
    broken = false
  }
  return words + Math.ceil(ideographs / IDEOGRAPHS_A_WORD)
}

function isIdeograph({ text, starts }: Tokens, token: number): boolean {
  return classAt(text, starts[token] as number) === IDEOGRAPH
}

/** Index of the first token that ends behind `offset`; `count` where none does. */
export function tokenFrom({ ends, count }: Tokens, offset: number): number {
  return firstAbove(ends, count, offset)
}

/** First and last index, [from, to), of the tokens that share a character with `span`. */
export function tokensWithin({ starts, ends, count }: Tokens, span: Span): readonly [from: number, to: number] {
  const from = firstAbove(ends, count, span[0])
  return [from, Math.max(from, firstAbove(starts, count, span[1] - 1))]
}

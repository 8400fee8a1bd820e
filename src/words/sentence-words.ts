import type { Span } from '../model/span.js'
import { COMBINING, classAt, isLetter, UPPER } from '../text/characters.js'
import { CAPITALISED, isTight, MARK, SMALL, type Tokens, tokenFrom, WORD } from './tokens.js'

/** What a language says of how tokens join into the words of a sentence. All it is asked is in small letters. */
export interface WordRules {
  /** True for what is parted from the word before it: "’s". */
  isContraction(ending: string): boolean
  /** True for a word whose full stop belongs to it. */
  isAbbreviation(word: string): boolean
  /** Where the first word ends and the second starts of what is written as one: "l’afp", "a-t-il". */
  partsOf(run: string): Span | null
}

/** Takes the span of a word, a number or a mark. */
export type WordTaker = (start: number, end: number) => void

const STOP = 0x2e
const HYPHEN = 0x2d

/**
 * Gives the words of a sentence to `take` in their order: "don’t", "Jean-Loup", "U.S." and "@ruiz" are one word each,
 * "Ruiz’s" is two; full stops or hyphens in a row are one mark.
 */
export function eachWord(tokens: Tokens, span: Span, rules: WordRules, take: WordTaker): void {
  const { starts, ends, kinds, text, count } = tokens
  const from = span[0]
  const to = span[1]
  // Behind an abbreviation with its full stop
  let taken = from
  for (let token = tokenFrom(tokens, from); token < count && (starts[token] as number) < to; ) {
    const start = starts[token] as number
    const parted = token + 1 === count || starts[token + 1] !== ends[token]
    const behind = parted ? token + 1 : runEnd(tokens, token, to)
    const end = Math.min(ends[behind - 1] as number, to)
    const joined = behind > token + 1 && kinds[token] !== MARK
    const stopped = !parted && end < to && text.charCodeAt(end) === STOP
    if (end > taken) {
      if (joined || stopped) taken = takeRun(text.slice(start, end), start, stopped, rules, take)
      else take(start, end)
    }
    token = behind
  }
}

/** Takes a run as one word or as several. Returns where it ends, its full stop included where it has one. */
function takeRun(run: string, start: number, stopped: boolean, rules: WordRules, take: WordTaker): number {
  const end = start + run.length
  const apostrophe = run.length > 2 ? Math.max(run.lastIndexOf('’'), run.lastIndexOf("'")) : -1
  if (apostrophe > 0 && rules.isContraction(run.slice(apostrophe).toLowerCase())) {
    take(start, start + apostrophe)
    take(start + apostrophe, end)
    return end
  }
  const parts = apostrophe > 0 || run.includes('-', 1) ? rules.partsOf(run.toLowerCase()) : null
  if (parts) {
    take(start, start + parts[0])
    return takeRun(run.slice(parts[1]), start + parts[1], stopped, rules, take)
  }
  const whole = stopped && (isInitial(run) || rules.isAbbreviation(run.toLowerCase()))
  const behind = whole ? end + 1 : end
  take(start, behind)
  return behind
}

/** The token behind the run that starts at `token`: letters and digits with what may stand inside a word, or one mark. */
function runEnd(tokens: Tokens, token: number, to: number): number {
  let end = token + 1
  if (!isPart(tokens, token)) {
    const sign = signAt(tokens, token)
    if (sign === STOP || sign === HYPHEN) while (goesOn(tokens, end, to) && signAt(tokens, end) === sign) end += 1
    return end
  }
  while (goesOn(tokens, end, to) && isPart(tokens, end)) end += 1
  while (goesOn(tokens, end, to) && isInside(signAt(tokens, end)) && goesOn(tokens, end + 1, to)) {
    if (!isLetters(tokens, end + 1) || endsSentence(tokens, end)) break
    end += 2
    while (goesOn(tokens, end, to) && isLetters(tokens, end)) end += 1
  }
  return end
}

/** Letters of a word that no abbreviation is. */
const SPELLED_OUT = 3

/** "the harbour.The": the blank between two sentences is missing. */
function endsSentence(tokens: Tokens, stop: number): boolean {
  const { starts, ends, cases, kinds } = tokens
  if (signAt(tokens, stop) !== STOP || kinds[stop + 1] !== WORD || cases[stop + 1] !== CAPITALISED) return false
  if ((ends[stop - 1] as number) - (starts[stop - 1] as number) < SPELLED_OUT) return false
  return kinds[stop - 1] === WORD && (cases[stop - 1] === SMALL || cases[stop - 1] === CAPITALISED)
}

function goesOn(tokens: Tokens, token: number, to: number): boolean {
  return token < tokens.count && isTight(tokens, token) && (tokens.starts[token] as number) < to
}

function signAt({ text, starts }: Tokens, token: number): number {
  return text.charCodeAt(starts[token] as number)
}

/** Letters, digits, or a combining mark that has no letter before it. */
function isLetters(tokens: Tokens, token: number): boolean {
  return tokens.kinds[token] !== MARK || classAt(tokens.text, tokens.starts[token] as number) === COMBINING
}

/** The same, and signs that words start with or hold: "@", "#", "$", "_", "£", "§". */
function isPart(tokens: Tokens, token: number): boolean {
  if (tokens.kinds[token] !== MARK) return true
  const sign = signAt(tokens, token)
  if (sign < 0x80) return sign === 0x40 || sign === 0x23 || sign === 0x24 || sign === 0x5f
  return (sign >= 0xa2 && sign <= 0xba && sign !== 0xab) || isLetters(tokens, token)
}

/** ’ ' . & / - */
function isInside(sign: number): boolean {
  return sign === 0x2019 || sign === 0x27 || sign === STOP || sign === 0x26 || sign === 0x2f || sign === HYPHEN
}

/** "B", "U.S", "D-Ohio": what has its full stop as an initial has. */
function isInitial(run: string): boolean {
  const width = (run.codePointAt(0) as number) > 0xffff ? 2 : 1
  const capital = classAt(run, 0) === UPPER
  if (run.length === width) return capital
  if (run.charCodeAt(width) === HYPHEN) {
    if (!capital || classAt(run, width + 1) !== UPPER) return false
    for (let i = width + 1; i < run.length; i++) if (!isLetter(classAt(run, i))) return false
    return true
  }
  for (let i = 0; i < run.length; i += 2) {
    if (!isLetter(classAt(run, i))) return false
    if (i + 1 < run.length && run.charCodeAt(i + 1) !== STOP) return false
  }
  return run.length % 2 === 1
}

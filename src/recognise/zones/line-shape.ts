import type { Para } from '../../page/page.js'
import { classOf as classOfCharacter, DIGIT, IDEOGRAPH, LOWER, UNCASED, UPPER } from '../../text/characters.js'
import { CAPITALISED, CAPITALS, isTight, MARK, MIXED, type Tokens, WORD } from '../../words/tokens.js'
import { classOf } from './classes.js'

/** Characters a word in scripts that part them by blanks; more are a script that does not. */
const LONGEST_WORDS = 16

/** Words of a line; of scripts without blanks two characters count as one. */
export function wordCount({ text, words }: Para): number {
  return text.length > words * LONGEST_WORDS && hasUncased(text) ? Math.max(words, text.length >> 1) : words
}

function hasUncased(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const value = classOfCharacter(text.codePointAt(at) as number)
    if (value === IDEOGRAPH || value === UNCASED) return true
  }
  return false
}

/** Upper bounds of the classes of a line's words. */
const LENGTHS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 23, 32, 48, 80]

export function lengthClass(count: number): number {
  return classOf(count, LENGTHS)
}

/** Classes of how a line ends; 7 is a digit, 10 a letter, 11 anything else. */
const ENDS: Readonly<Record<string, number>> = {
  '.': 1,
  '。': 1,
  '!': 2,
  '！': 2,
  '?': 3,
  '？': 3,
  ':': 4,
  '…': 5,
  ',': 6,
  '"': 8,
  "'": 8,
  '”': 8,
  '’': 8,
  '“': 8,
  '»': 8,
  '«': 8,
  ')': 9,
  ']': 9,
}
/** What may stand behind the end of a sentence, and how much of it. */
const CLOSING = '"\'”’“»)]'
const MOST_CLOSING = 3

export function endClass(text: string): number {
  let at = text.length - 1
  while (at > text.length - 1 - MOST_CLOSING && CLOSING.includes(text.charAt(at))) at -= 1
  const behind = ENDS[text.charAt(at)] ?? 0
  if (behind >= 1 && behind <= 3) return behind
  if (text.endsWith('[…]')) return 5
  const last = ENDS[text.slice(-1)]
  if (last !== undefined) return last
  const value = classOfCharacter(text.codePointAt(text.length - 1) ?? 0)
  return value === DIGIT ? 7 : value > DIGIT ? 10 : 11
}

/** Marks that start a line, by class: quotation marks, bullets, brackets, signs of names and topics. */
const STARTS = ['"\'“„«‘»‚', '-–—•*·▪►▶+>›', '([{', '#@']

export function startClass(text: string): number {
  const value = classAt(text, 0)
  if (value === LOWER) return 1
  if (value === UPPER) return classAt(text, 1) === UPPER ? 2 : 3
  if (value === DIGIT) return isNumbered(text) ? 4 : 5
  if (value === UNCASED || value === IDEOGRAPH) return 10
  const mark = text.charAt(0)
  const found = STARTS.findIndex((marks) => mark !== '' && marks.includes(mark))
  return found < 0 ? 11 : 6 + found
}

function classAt(text: string, at: number): number {
  return classOfCharacter(text.codePointAt(at) ?? 0)
}

/** "1. First", "12) Twelfth" */
function isNumbered(text: string): boolean {
  let at = 1
  while (at < 5 && classAt(text, at) === DIGIT) at += 1
  return text.charAt(at) === '.' || text.charAt(at) === ')'
}

/** Characters of a line whose letter case is looked at. */
const CASE_READ = 200
/** What may stand within a word. */
const JOINERS = "'’-"

/** 0: no words, 1: nearly all in capitals, 2: all with a capital, then in falling shares down to 7: none. */
export function caseClass(tokens: Tokens, first: number, end: number, offset: number): number {
  let words = 0
  let capital = 0
  let shouted = 0
  for (let token = first; token < end && (tokens.starts[token] as number) < offset + CASE_READ; token++) {
    if (tokens.kinds[token] !== WORD || continuesWord(tokens, token, first)) continue
    words += 1
    if (isCapital(tokens, token)) capital += 1
    if (isShouted(tokens, token, end)) shouted += 1
  }
  if (words === 0) return 0
  if (shouted / words > 0.7) return 1
  const share = capital / words
  if (share === 1) return 2
  if (share > 0.7) return 3
  if (share > 0.4) return 4
  if (share > 0.2) return 5
  return share > 0 ? 6 : 7
}

/** The second half of "Jean-Loup". */
function continuesWord(tokens: Tokens, token: number, first: number): boolean {
  let before = token - 1
  if (before < first || !isTight(tokens, token)) return false
  while (before > first && isJoiner(tokens, before) && isTight(tokens, before)) before -= 1
  return tokens.kinds[before] === WORD
}

function isJoiner({ text, starts, kinds }: Tokens, token: number): boolean {
  return kinds[token] === MARK && JOINERS.includes(text.charAt(starts[token] as number))
}

function isCapital({ text, starts, cases }: Tokens, token: number): boolean {
  const how = cases[token] as number
  if (how === CAPITALISED || how === CAPITALS) return true
  return how === MIXED && classAt(text, starts[token] as number) === UPPER
}

/** All letters are capitals, down to the last part of "JEAN-LOUP", and there are two of them. */
function isShouted(tokens: Tokens, first: number, end: number): boolean {
  let token = first
  while (token < end && (token === first || isTight(tokens, token))) {
    const isWord = tokens.kinds[token] === WORD
    if (isWord ? tokens.cases[token] !== CAPITALS : !isJoiner(tokens, token)) break
    token += 1
  }
  if (token < end && tokens.kinds[token] === WORD && isTight(tokens, token)) return false
  return token > first && (tokens.ends[token - 1] as number) - (tokens.starts[first] as number) > 1
}

const SENTENCE_ENDS = '.!?…'
const SENTENCE_CLOSING = '"\'”’»)]'
const MOST_SENTENCES = 6

/** Ends of sentences: a mark with white space, or the line's end, behind it. */
export function sentenceCount(tokens: Tokens, first: number, end: number): number {
  let count = 0
  let isOpen = false
  for (let token = first; token < end; token++) {
    if (isOpen && !isTight(tokens, token)) count += 1
    const mark = tokens.kinds[token] === MARK ? tokens.text.charAt(tokens.starts[token] as number) : ''
    isOpen =
      mark !== '' &&
      (SENTENCE_ENDS.includes(mark) || (isOpen && SENTENCE_CLOSING.includes(mark) && isTight(tokens, token)))
    if (count >= MOST_SENTENCES) break
  }
  return Math.min(MOST_SENTENCES, isOpen ? count + 1 : count)
}

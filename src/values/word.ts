import { classOf, LOWER, UPPER } from '../text/characters.js'
import { squash } from '../text/whitespace.js'
import { CAPITALISED, CAPITALS, isTight, MARK, MIXED, type Tokens, WORD } from '../words/tokens.js'

/** What white space parts within a byline: "O’Hara", "J.", "(photography)". */
export interface Word {
  readonly first: number
  /** The token behind it. */
  readonly end: number
  /** In small letters. */
  readonly small: string
}

/** The words of tokens `from` to `to`. */
export function wordsOf(tokens: Tokens, from: number, to: number): Word[] {
  const words: Word[] = []
  for (let first = from; first < to; ) {
    let end = first + 1
    while (end < to && isTight(tokens, end)) end += 1
    words.push({ first, end, small: smallOf(tokens, first, end) })
    first = end
  }
  return words
}

function smallOf(tokens: Tokens, first: number, end: number): string {
  let small = tokens.lower(first)
  for (let token = first + 1; token < end; token++) small += tokens.lower(token)
  return small
}

/** The words of a name, a blank between two, without the comma in front of a suffix. */
export function nameOf(tokens: Tokens, words: readonly Word[]): string {
  return words.map((word) => textOf(tokens, [word])).join(' ')
}

/** What stands from the first word to the last, on one line. */
export function textOf(tokens: Tokens, words: readonly Word[]): string {
  const first = words[0]
  const last = words.at(-1)
  return first && last ? squash(tokens.text.slice(tokens.starts[first.first], tokens.ends[last.end - 1])) : ''
}

/** In small letters, without the full stop of an abbreviation. */
export function undotted({ small }: Word): string {
  return small.endsWith('.') ? small.slice(0, -1) : small
}

/** True for a token that starts with a capital letter. */
export function isCapital({ cases, text, starts }: Tokens, token: number): boolean {
  const value = cases[token]
  if (value === CAPITALISED || value === CAPITALS) return true
  return value === MIXED && classOf(text.charCodeAt(starts[token] as number)) === UPPER
}

/** True for a word whose first letter is a capital. */
export function startsCapital(tokens: Tokens, { first, end }: Word): boolean {
  for (let token = first; token < end; token++) if (tokens.kinds[token] === WORD) return isCapital(tokens, token)
  return false
}

const OPENING = '"“„('
const CLOSING = '"”“)'
const JOINING = "'’‘.-"
/** "Jean-Loup", "J.-P.", "Mc’Kay": parts of a word of a name at most, and signs between two of them. */
const MOST_PARTS = 5
const MOST_SIGNS = 2

/** A word as names have them: "Ruiz", "O'Neill", "J.", "Jean-Loup", "d’Afflisio", "RUIZ". */
export function isNameWord(tokens: Tokens, { first, end }: Word): boolean {
  let at = isOneOf(tokens, first, OPENING) ? first + 1 : first
  if (at + 2 < end && isElided(tokens, at) && isCapital(tokens, at + 2)) at += 2
  if (at >= end || !isCapital(tokens, at)) return false
  at += 1
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    let next = at
    while (next < end && next - at < MOST_SIGNS && isOneOf(tokens, next, JOINING)) next += 1
    if (next === at || next >= end || tokens.kinds[next] !== WORD) break
    at = next + 1
  }
  if (at < end && isOneOf(tokens, at, '.')) at += 1
  if (at < end && isOneOf(tokens, at, CLOSING)) at += 1
  return at === end
}

/** "d’" */
function isElided(tokens: Tokens, at: number): boolean {
  return (
    tokens.kinds[at] === WORD &&
    (tokens.ends[at] as number) - (tokens.starts[at] as number) === 1 &&
    isOneOf(tokens, at + 1, "'’")
  )
}

const TRIMMED_BEFORE = '"“„:*'
const TRIMMED_BEHIND = '"”“:*'

/** Without quotation marks and colons around it, and the full stop of a sentence. */
export function trimmedName(tokens: Tokens, words: readonly Word[]): readonly Word[] {
  const from = words[0]?.first ?? 0
  const to = words.at(-1)?.end ?? 0
  let first = from
  let end = to
  while (first < end && isOneOf(tokens, first, TRIMMED_BEFORE)) first += 1
  while (end > first && (isOneOf(tokens, end - 1, TRIMMED_BEHIND) || closesNothing(tokens, first, end))) end -= 1
  if (end - first > 1 && isOneOf(tokens, end - 1, '.') && endsSmall(tokens, end - 2)) end -= 1
  if (first === from && end === to) return words
  return words
    .map((word) =>
      word.first < first || word.end > end
        ? wordsOf(tokens, Math.max(word.first, first), Math.min(word.end, end))[0]
        : word,
    )
    .filter((word) => word !== undefined)
}

/** ")" of a bracket that was opened before. */
function closesNothing(tokens: Tokens, first: number, end: number): boolean {
  if (!isOneOf(tokens, end - 1, ')')) return false
  for (let token = first; token < end; token++) if (isOneOf(tokens, token, '(')) return false
  return true
}

/** Two small letters at its end: no abbreviation of a name. */
function endsSmall({ text, ends, starts }: Tokens, token: number): boolean {
  const end = ends[token] as number
  return (
    end - (starts[token] as number) > 1 &&
    classOf(text.charCodeAt(end - 1)) === LOWER &&
    classOf(text.charCodeAt(end - 2)) === LOWER
  )
}

/** The sign at a token; '' for words and numbers. */
export function signAt(tokens: Tokens, token: number): string {
  return tokens.kinds[token] === MARK ? tokens.of(token) : ''
}

/** True for a token that is one of `signs`. */
export function isOneOf({ kinds, text, starts }: Tokens, token: number, signs: string): boolean {
  return kinds[token] === MARK && signs.includes(text.charAt(starts[token] as number))
}

/** Characters from the first of some tokens to the end of the last; 0 for none. */
export function lengthOf({ starts, ends }: Tokens, from: number, to: number): number {
  return to > from ? (ends[to - 1] as number) - (starts[from] as number) : 0
}

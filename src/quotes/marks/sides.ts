import type { Span } from '../../model/span.js'
import { classAt, DIGIT, isLetter, SPACE } from '../../text/characters.js'
import type { Tokens } from '../../words/tokens.js'
import { firstMarkAt, type MarkTokens } from './mark-tokens.js'
import { type MarkRow, markRows } from './pairs.js'

/** A mark of the text and which side of a quotation its neighbours make it. */
export interface SidedMark {
  readonly at: number
  readonly end: number
  readonly family: string
  /** "any": neither code point nor neighbours tell. */
  readonly side: 'open' | 'close' | 'any'
  /** What the code point says, where it says something. */
  readonly code: MarkRow['side']
}

const rowOf: ReadonlyMap<string, MarkRow> = new Map(markRows.map((row) => [row.mark, row]))
/** Longest tag of a pasted web page in characters. */
const LONGEST_TAG = 400

const BEFORE_OPENING = "([{—–-/:…‘'’“¿¡"
const BEHIND_CLOSING = ')]}.,;:!?—–-/…’\'”"'

/** The marks of the article within `span`, left to right. Tags of pasted web pages are no text: their attributes stand in marks. */
export function sidedMarks(tokens: Tokens, all: MarkTokens, span: Span): SidedMark[] {
  const { text, starts } = tokens
  const marks: SidedMark[] = []
  // Behind the last tag or doubled mark
  let behind = span[0]
  for (let i = firstMarkAt(tokens, all, span[0]); i < all.length; i++) {
    const at = starts[all[i] as number] as number
    if (at >= span[1]) break
    if (at < behind) continue
    const sign = text.charAt(at)
    if (sign === '<') {
      behind = tagEnd(text, at, span[1])
      continue
    }
    const doubled = (sign === '`' || sign === "'") && text.charAt(at + 1) === sign
    const row = rowOf.get(doubled ? text.slice(at, at + 2) : sign)
    if (row) addMark(marks, text, span, at, row)
    if (doubled) behind = at + 2
  }
  return marks
}

/** Where the tag ends that starts at `at`; `at` where none does. */
function tagEnd(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at + (text.charAt(at + 1) === '/' ? 2 : 1))
  if (first < 0x61 || first > 0x7a) return at
  for (let end = at + 1; end < to && end - at <= LONGEST_TAG + 2; end++) {
    if (text.charAt(end) === '>') return end + 1
    if (text.charAt(end) === '<') return at
  }
  return at
}

function addMark(marks: SidedMark[], text: string, span: Span, at: number, row: MarkRow): void {
  const end = at + row.mark.length
  const before = at > span[0] ? text.charAt(at - 1) : ' '
  const after = end < span[1] ? text.charAt(end) : ' '
  const straight = row.mark === '"'
  if (straight && isDigit(before) && isInches(text, span, at, marks)) return
  if (before === '=' && straight) return
  // Within an acronym of Hebrew
  if (straight && isHebrew(before) && isHebrew(after)) return
  // "» Street to stay closed": a bullet
  if (row.mark === '\u00bb' && at === span[0] && after === ' ') return
  // Doubled apostrophes close what doubled backticks opened, and nothing else.
  if (row.mark === "''" && text[marks.at(-1)?.at ?? -1] !== '`') return
  marks.push({ at, end, family: row.family, side: sideOf(row, before, after), code: row.side })
}

function isHebrew(letter: string): boolean {
  return letter >= '\u05d0' && letter <= '\u05ea'
}

/** Neighbours first; the code point decides where they are of two minds. */
function sideOf(row: MarkRow, before: string, after: string): SidedMark['side'] {
  const opens = (isBlank(before) || BEFORE_OPENING.includes(before)) && !isBlank(after) && !'.,;:!?'.includes(after)
  const closes = !isBlank(before) && (isBlank(after) || BEHIND_CLOSING.includes(after))
  // "d’« une évidence »"
  if (row.mark === '«' && closes && !opens && "'’".includes(before)) return 'open'
  if (opens !== closes)
    return row.side !== 'either' && row.side !== (opens ? 'open' : 'close')
      ? firmly(row, before, after)
      : opens
        ? 'open'
        : 'close'
  if (row.side !== 'either') return row.side
  if (opens) return isBlank(before) || '([{'.includes(before) ? 'open' : 'any'
  if ('.,!?…'.includes(before) && !isLetter(kindOf(after))) return 'close'
  return 'any'
}

/** A curly mark that looks the wrong way is believed only where a space stands on one side and a letter on the other. */
function firmly(row: MarkRow, before: string, after: string): SidedMark['side'] {
  const code = row.side === 'close' ? 'close' : 'open'
  if (row.family !== 'double') return code
  if (code === 'open')
    return (isWordPart(before) || '.,!?…%)]'.includes(before)) && (isBlank(after) || BEHIND_CLOSING.includes(after))
      ? 'close'
      : 'open'
  return isBlank(before) && isWordPart(after) ? 'open' : 'close'
}

function kindOf(sign: string): number {
  return classAt(sign, 0)
}

function isBlank(sign: string): boolean {
  return kindOf(sign) === SPACE
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9'
}

function isWordPart(sign: string): boolean {
  return isLetter(kindOf(sign)) || kindOf(sign) === DIGIT
}

/** Longest number of feet and inches in characters. */
const LONGEST_NUMBER = 12
/** Feet, with the inches behind them: 6'2 */
const FEET_AND_INCHES: RegExp = /\d[\u2019'\u2032]\s?\d{1,2}$/
/** A number of up to three digits, alone or behind feet. */
const INCHES: RegExp = /(?:^|[\s(])\d{1,3}(?:[.,]\d+)?[\u2019'\u2032]?(?:\s?\d{1,2}(?:[.,]\d+)?)?$/

/** A number before a straight mark means inches, unless a quotation is open that the mark can close. */
function isInches(text: string, span: Span, at: number, marks: readonly SidedMark[]): boolean {
  const head = text.slice(Math.max(span[0], at - LONGEST_NUMBER), at)
  if (FEET_AND_INCHES.test(head)) return true
  return INCHES.test(head) && marks.at(-1)?.side !== 'open'
}

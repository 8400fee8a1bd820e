import type { Span } from '../../model/span.js'
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
/** Tags of pasted web pages are no text: their attributes stand in marks. */
const MARK = /<\/?[a-z][^<>]{0,400}>|``|''|[“”"„‟＂«»‹›「」『』]/gu
const BEFORE_OPEN = /[\s([{—–\-/:…‘'’“¿¡]/u
const AFTER_CLOSE = /[\s)\]}.,;:!?—–\-/…’'”"]/u
const INCHES = /(?:^|[\s(])\d{1,3}(?:[.,]\d+)?[’'′]?(?:\s?\d{1,2}(?:[.,]\d+)?)?$/u

/** The marks of `text` within `span`, left to right. */
export function sidedMarks(text: string, span: Span): SidedMark[] {
  const marks: SidedMark[] = []
  for (const match of text.slice(...span).matchAll(MARK)) {
    const row = rowOf.get(match[0])
    if (row) addMark(marks, text, span, span[0] + match.index, row)
  }
  return marks
}

function addMark(marks: SidedMark[], text: string, span: Span, at: number, row: MarkRow): void {
  const end = at + row.mark.length
  const before = at > span[0] ? (text[at - 1] as string) : ' '
  const after = end < span[1] ? (text[end] as string) : ' '
  const straight = row.mark === '"'
  if (straight && /\d/u.test(before) && isInches(text, span, at, marks)) return
  if (before === '=' && straight) return
  // Doubled apostrophes close what doubled backticks opened, and nothing else.
  if (row.mark === "''" && text[marks.at(-1)?.at ?? -1] !== '`') return
  marks.push({ at, end, family: row.family, side: sideOf(row, before, after), code: row.side })
}

/** Neighbours first; the code point decides where they are of two minds. */
function sideOf(row: MarkRow, before: string, after: string): SidedMark['side'] {
  const opens = BEFORE_OPEN.test(before) && !/[\s.,;:!?]/u.test(after)
  const closes = !/\s/u.test(before) && AFTER_CLOSE.test(after)
  if (opens !== closes)
    return row.side !== 'either' && row.side !== (opens ? 'open' : 'close')
      ? firmly(row, before, after)
      : opens
        ? 'open'
        : 'close'
  if (row.side !== 'either') return row.side
  if (opens) return /[\s([{]/u.test(before) ? 'open' : 'any'
  if (/[.,!?…]/u.test(before) && !/\p{L}/u.test(after)) return 'close'
  return 'any'
}

/** A curly mark that looks the wrong way is believed only where a space stands on one side and a letter on the other. */
function firmly(row: MarkRow, before: string, after: string): SidedMark['side'] {
  const code = row.side === 'close' ? 'close' : 'open'
  if (row.family !== 'double') return code
  if (code === 'open') return /[\p{L}\p{N}.,!?…%)\]]/u.test(before) && AFTER_CLOSE.test(after) ? 'close' : 'open'
  return /\s/u.test(before) && /[\p{L}\p{N}]/u.test(after) ? 'open' : 'close'
}

/** A number before a straight mark means inches, unless a quotation is open that the mark can close. */
function isInches(text: string, span: Span, at: number, marks: readonly SidedMark[]): boolean {
  const head = text.slice(Math.max(span[0], at - 12), at)
  if (/\d[’'′]\s?\d{1,2}$/u.test(head)) return true
  return INCHES.test(head) && marks.at(-1)?.side !== 'open'
}

import { COMBINING, classAt, SPACE, UPPER } from '../text/characters.js'

/** The marker of a list item with the blanks behind it: a bullet, "5.", "b)". */
export const LIST_MARKER: RegExp =
  /^(?:[-*\u2022\u2023\u25e6\u25aa\u25cf\u2013\u2014\u00b7]|\(?(?:\d{1,3}|[a-z])[.)])\s+(?=\S)/u

export interface Bullet {
  /** What stays the same from item to item: "•", "." of "5.". */
  readonly sign: string
  /** The item's number, letters counted from 1; null behind a bullet. */
  readonly number: number | null
}

/** The marker at the start of `text`, null where there is none. */
export function bulletOf(text: string): Bullet | null {
  const marker = LIST_MARKER.exec(text)?.[0].trim()
  if (!marker) return null
  const digits = /\d+|[a-z]/u.exec(marker)?.[0]
  if (!digits) return { sign: marker, number: null }
  const number = /\d/u.test(digits) ? Number(digits) : digits.charCodeAt(0) - 96
  return { sign: marker.replace(digits, /\d/u.test(digits) ? '1' : 'a'), number }
}

/** Words of the longest label. */
const MOST_WORDS = 4
const IN_LABEL = ".'’-"

/**
 * The label a turn of an interview starts with ("Q:", "COURIER:", a name in capitals), its colon and blanks included; null
 * where there is none.
 */
export function turnLabel(text: string): string | null {
  const end = ':.'.includes(text[1] ?? '-') && (text[0] === 'Q' || text[0] === 'A') ? 2 : labelEnd(text)
  let behind = end
  while (behind > 0 && behind < text.length && classAt(text, behind) === SPACE) behind += 1
  return behind > end ? text.slice(0, behind) : null
}

/** The end of up to four words in capitals and the colon behind them; 0 where `text` starts otherwise. */
function labelEnd(text: string): number {
  let at = 0
  for (let word = 0; word < MOST_WORDS; word++) {
    if (classAt(text, at) !== UPPER) return 0
    while (isLabelPart(text, at)) at += 1
    if (text[at] === ':') return at + 1
    if (text[at] !== ' ') return 0
    at += 1
  }
  return 0
}

function isLabelPart(text: string, at: number): boolean {
  const value = classAt(text, at)
  return value === UPPER || (value === COMBINING && at < text.length) || IN_LABEL.includes(text[at] ?? ' ')
}

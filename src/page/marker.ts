import { isSmall } from '../text/letters.js'

/** The marker of a list item with the blanks behind it: a bullet, "5.", "b)". */
export const LIST_MARKER: RegExp = /^(?:[-*•‣◦▪●–—·]|\(?(?:\d{1,3}|[a-z])[.)])\s+(?=\S)/u

/** The label of an interview's turn: "Q:", "COURIER:", "Ana Ruiz:" set in capitals. */
export const TURN_LABEL: RegExp = /^(?:[QA][:.]|(?:\p{Lu}[\p{Lu}\p{M}.'’-]*)(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,3}:)\s+/u

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

/** The label a turn starts with, its colon and blanks included; null where there is none. */
export function turnLabel(text: string): string | null {
  // Nearly every paragraph goes on in small letters behind its first one: no label does
  if (isSmall(text.charCodeAt(1)) || !(text.includes(':') || text.charAt(1) === '.')) return null
  return TURN_LABEL.exec(text)?.[0] ?? null
}

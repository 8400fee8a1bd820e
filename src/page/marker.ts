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

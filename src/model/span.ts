/** `[start, end)` in UTF-16 code units of the decoded text, byte-order mark not counted. */
export type Span = readonly [start: number, end: number]

/** True where the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

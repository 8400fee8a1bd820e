/** The first date of `text` as ISO 8601, with time and zone where the text gives them; null where there is none. */
export function parseDate(text: string): string | null {
  const iso = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?/u.exec(text)
  return iso ? iso[0] : null
}

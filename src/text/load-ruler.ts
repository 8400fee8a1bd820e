import { isLatin, latin, type Ruler } from './ruler.js'

/** The ruler for every text of a value. Tables of widths and line breaks cost more than all the rest: Latin text goes without. */
export async function rulerFor(value: unknown): Promise<Ruler> {
  return isLatinThroughout(value) ? latin : (await import('./unicode.js')).unicode
}

function isLatinThroughout(value: unknown): boolean {
  if (typeof value === 'string') return isLatin(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isLatinThroughout)
}

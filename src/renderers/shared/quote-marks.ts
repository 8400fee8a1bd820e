import { languages } from '../../language/languages.js'

export type Marks = readonly [open: string, close: string]

/** What is written around a quotation in a language; as in English for null and a language without marks of its own. */
export function quoteMarks(language: string | null): Marks {
  return languages.find(({ code }) => code === language)?.quoting ?? ['\u201c', '\u201d']
}

import type { Author, Byline } from '../../model/article.js'

/** Reads "By Ana Ruiz and Bo Lee, Staff Writers" into its people. */
export function parseByline(text: string): Byline {
  const names = text.replace(/^by\s+/iu, '').split(/\s+and\s+|,\s*/u)
  const authors: Author[] = names.filter(Boolean).map((name) => ({ name, role: null }))
  return { text, authors }
}

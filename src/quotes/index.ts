import type { Author, Quote, Section, Speaker } from '../model/article.js'

/** What the search for quotations needs to know of an article. */
export interface QuoteInput {
  /** The decoded text that every span counts in. */
  readonly text: string
  readonly sections: readonly Section[]
  readonly authors: readonly Author[]
}

export interface Quotations {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
}

/** Who said what in an article's sections. Quotations in document order, speakers in that of their first one. */
export function findQuotations(_input: QuoteInput): Quotations {
  return { quotes: [], speakers: [] }
}

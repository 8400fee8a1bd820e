import type { Quote, Section } from '../../src/model/article.js'
import { findQuotations, type Quotations } from '../../src/quotes/index.js'

/** The quotations of a text whose paragraphs are parted by blank lines. */
export function quotationsOf(
  text: string,
  authors: readonly string[] = [],
  language: string | null = null,
): Quotations {
  const named = authors.map((name) => ({ name, role: null }))
  return findQuotations({ text, sections: [sectionOf(text)], authors: named, language })
}

export function sectionOf(text: string): Section {
  const blocks = [...text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/gu)].map((match) => ({
    type: 'paragraph' as const,
    text: match[0],
    span: [match.index, match.index + match[0].length] as const,
  }))
  return { heading: null, level: 2, span: [0, text.length], blocks }
}

/** One line a quotation: its parts as they stand, the speaker's words, the rule. */
export function said(text: string, language: string | null = null): string[] {
  return quotationsOf(text, [], language).quotes.map(
    (quote) => `${partsOf(text, quote)} | ${quote.speaker?.mention?.text ?? '–'} | ${quote.rule ?? '–'}`,
  )
}

/** The speakers' names, a quotation each. */
export function names(text: string, authors: readonly string[] = [], language: string | null = null): string[] {
  return quotationsOf(text, authors, language).quotes.map(({ speaker }) => speaker?.name ?? '–')
}

export function partsOf(text: string, { parts }: Quote): string {
  return parts.map(({ span }) => text.slice(...span)).join(' + ')
}

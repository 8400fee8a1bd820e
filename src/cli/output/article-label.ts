import type { Article } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { slugOf } from '../../text/slug.js'

/** What a folder's index says of an article: which one it is, and where it came from. */
export interface Label {
  /** What its file is called, as far as nothing else is. */
  readonly stem: string
  readonly headline: string | null
  readonly published: string | null
  /** Of the input, null for standard input; the article's place in it, from 0. */
  readonly source: string | null
  readonly index: number
  readonly identifier: string | null
  /** From its first to its last character in the input, as the article's own spans count. */
  readonly span: Span
}

export function labelOf(article: Article): Label {
  const { headline, published, source, identifier } = article
  const place = { source: source.name, index: source.index }
  return { stem: stemOf(article), headline, published, ...place, identifier, span: spanOf(article) }
}

/** An article without a headline is called by its wire's word for it. */
function stemOf({ headline, slug, published, updated }: Article): string {
  const date = (published ?? updated)?.slice(0, 'YYYY-MM-DD'.length)
  return [date, slugOf(headline ?? '') || slugOf(slug ?? '') || 'untitled'].filter(Boolean).join('-')
}

function spanOf({ sections, removed, provenance, images, credits }: Article): Span {
  const all = [...sections, ...removed, ...images, ...credits, ...Object.values(provenance)].map(({ span }) => span)
  return all.reduce(([start, end], span) => [Math.min(start, span[0]), Math.max(end, span[1])], all[0] ?? [0, 0])
}

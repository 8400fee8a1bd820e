import type { How, Origin } from './how.js'
import type { Article, Source } from './model/article.js'
import type { Span } from './model/span.js'
import type { Page } from './page/page.js'
import { readPage } from './page/read-page.js'
import { findQuotations } from './quotes/index.js'
import type { Draft, Reader } from './readers/reader.js'
import { articlesOf } from './recognise/articles/article-spans.js'
import { assemble } from './recognise/assemble/index.js'
import type { Claim } from './recognise/claim.js'
import { recognise } from './recognise/index.js'
import { relocate } from './recognise/relocate.js'
import { rules } from './recognise/rules/index.js'

/** One article with what it was made from. */
export interface Reading {
  readonly page: Page
  /** What the rules said and the refiners settled, in page order. */
  readonly claims: readonly Claim[]
  readonly article: Article
}

/** The articles of `text`, one by one, as `reader` finds them. */
export function* readArticles(text: string, reader: Reader, origin: Origin, how: How = {}): Generator<Article> {
  for (const { article } of readings(text, reader, origin, how)) yield article
}

/** The same, with the claims that each article was made from. */
export function* readings(text: string, reader: Reader, origin: Origin, how: How = {}): Generator<Reading> {
  let index = how.articles ?? 0
  for (const draft of reader.read(text, { ...how, name: origin.name })) {
    for (const page of pagesOf(draft, how)) {
      // A text of blanks holds no article
      if (page.lines.length === 0 && page.given.length === 0) continue
      const claims = recognise(page, draft.complete ? [] : rules)
      yield { page, claims, article: toArticle(page, claims, { ...origin, index }, draft.language) }
      index += 1
    }
  }
}

/** The page of a draft; several where articles follow one another and nothing says so but their heads, each when it is asked for. */
function* pagesOf(
  { text, span, given, markup, wrapped, single = false }: Draft,
  { split = false, doubted }: How,
): Generator<Page> {
  const page = readPage(text, span, given, markup, wrapped)
  if (single || given.length > 0 || markup) return yield page
  const { spans, doubtful } = articlesOf(page, split)
  if (doubtful.length > 0) doubted?.(doubtful)
  if (spans.length === 1) yield page
  else for (const own of spans) yield readPage(text, own)
}

function toArticle(
  page: Page,
  claims: readonly Claim[],
  source: Omit<Source, 'record'>,
  named: string | null = null,
): Article {
  const article = assemble(page, claims, source)
  const authors = article.byline?.authors ?? []
  const { sections, language } = article
  const headline = headlineSpan(page.text, article)
  const whole = {
    ...article,
    // Quotations are read by what the words show: a language that is named may have been guessed
    language: named ?? language,
    ...findQuotations({ text: page.text, tokens: page.tokens, sections, authors, language, headline }),
  }
  return page.markup ? relocate(whole, page.markup.place) : whole
}

/** Where the headline's words stand, without the key that a source may give them. */
function headlineSpan(text: string, { headline, provenance }: Pick<Article, 'headline' | 'provenance'>): Span | null {
  const span = provenance.headline?.span
  if (!span || headline === null) return null
  const at = text.slice(...span).indexOf(headline)
  return at < 0 ? span : [span[0] + at, span[0] + at + headline.length]
}

import type { How, Origin } from './how.js'
import type { Article, Source } from './model/article.js'
import type { Span } from './model/span.js'
import type { Markup } from './page/markup.js'
import type { Page } from './page/page.js'
import { readPage } from './page/read-page.js'
import { findQuotations } from './quotes/index.js'
import type { Draft, Reader } from './readers/reader.js'
import { articlesOf } from './recognise/articles/article-spans.js'
import { assemble, type Unquoted } from './recognise/assemble/index.js'
import type { Claim } from './recognise/claim.js'
import { recognise } from './recognise/index.js'
import { relocate } from './recognise/relocate.js'
import { rules } from './recognise/rules/index.js'
import type { Tokens } from './words/tokens.js'

/** One article with what it was made from. */
export interface Reading {
  readonly page: Page
  /** What the rules said and the refiners settled, in page order. */
  readonly claims: readonly Claim[]
  readonly article: Article
}

/** The articles of `text`, one by one, as `reader` finds them. */
export function* readArticles(text: string, reader: Reader, origin: Origin, how: How = {}): Generator<Article> {
  for (const half of halves(text, reader, origin, how, false)) yield withQuotations(half)
}

/** The same, with the claims that each article was made from. */
export function* readings(text: string, reader: Reader, origin: Origin, how: How = {}): Generator<Reading> {
  for (const half of halves(text, reader, origin, how, true))
    yield { ...(half.from as From), article: withQuotations(half) }
}

/**
 * A page in somebody's hands: who takes it to pieces lets it go. It is larger than its article, and a function that waits for
 * another one holds all that it has a name for.
 */
interface Held {
  page: Page | null
}

/** An article without its quotations, and what they are read from. */
interface Half {
  readonly article: Unquoted
  readonly text: string
  readonly tokens: Tokens
  readonly markup: Markup | null
  readonly named: string | null
  /** Null where nobody asks for it. */
  readonly from: From | null
}

type From = Pick<Reading, 'page' | 'claims'>

function* halves(text: string, reader: Reader, origin: Origin, how: How, keeps: boolean): Generator<Half> {
  let index = how.articles ?? 0
  for (const draft of reader.read(text, { ...how, name: origin.name })) {
    for (const held of pagesOf(draft, how)) {
      const half = halfOf(held, draft, { ...origin, index }, keeps)
      held.page = null
      if (!half) continue
      yield half
      index += 1
    }
  }
}

/** The pages of a draft: several where articles follow one another and nothing says so but their heads, each when it is asked for. */
function* pagesOf(draft: Draft, how: How): Generator<Held> {
  const { text, span, given, markup, wrapped, single = false } = draft
  const held: Held = { page: readPage(text, span, given, markup, wrapped) }
  const spans = single || given.length > 0 || markup ? [] : spansIn(held, how)
  if (spans.length <= 1) return yield held
  held.page = null
  for (const own of spans) yield { page: readPage(text, own) }
}

function spansIn({ page }: Held, { split = false, doubted }: How): readonly Span[] {
  const { spans, doubtful } = articlesOf(page as Page, split)
  if (doubtful.length > 0) doubted?.(doubtful)
  return spans
}

/** Null for a text of blanks, which holds no article. */
function halfOf(
  held: Held,
  { complete, language = null }: Draft,
  source: Omit<Source, 'record'>,
  keeps: boolean,
): Half | null {
  const page = held.page as Page
  if (page.lines.length === 0 && page.given.length === 0) return null
  const claims = recognise(page, complete ? [] : rules)
  const { text, tokens, markup } = page
  const article = assemble(page, claims, source)
  return { article, text, tokens, markup, named: language, from: keeps ? { page, claims } : null }
}

function withQuotations({ article, text, tokens, markup, named }: Half): Article {
  const authors = article.byline?.authors ?? []
  const { sections, language } = article
  const headline = headlineSpan(text, article)
  const whole = {
    ...article,
    // Quotations are read by what the words show: a language that is named may have been guessed
    language: named ?? language,
    ...findQuotations({ text, tokens, sections, authors, language, headline }),
  }
  return markup ? relocate(whole, markup.place) : whole
}

/** Where the headline's words stand, without the key that a source may give them. */
function headlineSpan(text: string, { headline, provenance }: Pick<Article, 'headline' | 'provenance'>): Span | null {
  const span = provenance.headline?.span
  if (!span || headline === null) return null
  const at = text.slice(...span).indexOf(headline)
  return at < 0 ? span : [span[0] + at, span[0] + at + headline.length]
}

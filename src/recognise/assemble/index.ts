import { languageOf } from '../../language/detect.js'
import type { Article, Dateline, DateText, Section, Source } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { Page } from '../../page/page.js'
import type { Claim } from '../claim.js'
import { besideOf } from './beside.js'
import { catalogueOf, recordOf } from './catalogue.js'
import { fieldOf } from './field.js'
import { provenanceOf } from './provenance.js'
import { sectionsOf } from './sections.js'
import { readingMinutes, wordsOf } from './words.js'

/** Everything of an article but its quotations: those need the sections first. */
export type Unquoted = Omit<Article, 'quotes' | 'speakers'>

/** The only place that builds an article: settled claims into fields, sections and notes. */
export function assemble(page: Page, claims: readonly Claim[], source: Omit<Source, 'record'>): Unquoted {
  const published = fieldOf(claims, 'published')?.iso ?? fullDate(fieldOf(claims, 'dateline'))
  const sections = sectionsOf(page, claims)
  const words = wordsOf(page.tokens, sections)
  return {
    schemaVersion: 1,
    source: { ...source, record: recordOf(claims) },
    language: languageIn(page, claims, sections),
    kicker: fieldOf(claims, 'kicker'),
    headline: fieldOf(claims, 'headline'),
    deck: fieldOf(claims, 'deck'),
    byline: fieldOf(claims, 'byline'),
    dateline: datedBy(fieldOf(claims, 'dateline'), published),
    published,
    updated: fieldOf(claims, 'updated')?.iso ?? null,
    dates: datesOf(claims),
    sections,
    ...besideOf(page, claims),
    tags: fieldOf(claims, 'tags') ?? [],
    ...catalogueOf(claims),
    wordCount: words,
    readingMinutes: readingMinutes(words),
    provenance: provenanceOf(claims, sections),
  }
}

/** The language of the body; where that is too short to tell, of all the words that are the article's own. */
function languageIn({ tokens }: Page, claims: readonly Claim[], sections: readonly Section[]): string | null {
  const body: Span[] = []
  for (const { blocks } of sections) for (const { span } of blocks) body.push(span)
  const language = languageOf(tokens, body)
  if (language !== null) return language
  const head = claims.flatMap(({ kind, span }) => (kind === 'headline' || kind === 'deck' ? [span] : []))
  return languageOf(tokens, [...head, ...body])
}

function datesOf(claims: readonly Claim[]): DateText[] {
  const found: DateText[] = []
  for (const { kind, value, span } of claims)
    if (kind === 'published' || kind === 'updated' || kind === 'embargo') found.push({ kind, text: value.text, span })
  return found
}

/** The day of a dateline with its year dates an article that has no other date. */
function fullDate(dateline: Dateline | null): string | null {
  return dateline?.date && !dateline.date.startsWith(NO_YEAR) ? dateline.date : null
}

/** What stands for the year in a date without one: "--11-03". */
const NO_YEAR = '--'

/** A dateline leaves out the year that the date of publication has. */
function datedBy(dateline: Dateline | null, published: string | null): Dateline | null {
  if (!dateline?.date?.startsWith(NO_YEAR) || published === null) return dateline
  return { ...dateline, date: published.slice(0, 'YYYY-'.length) + dateline.date.slice(NO_YEAR.length) }
}

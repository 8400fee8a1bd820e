import type { Article, Quote, Speaker } from './article.js'

/** A name that a type has not, or one that is missing, does not compile. */
type Names<T> = { readonly [K in keyof T]: true }

const ARTICLE: Names<Article> = {
  schemaVersion: true,
  source: true,
  language: true,
  kicker: true,
  headline: true,
  deck: true,
  byline: true,
  dateline: true,
  published: true,
  updated: true,
  dates: true,
  sections: true,
  quotes: true,
  speakers: true,
  images: true,
  credits: true,
  corrections: true,
  tags: true,
  publication: true,
  url: true,
  section: true,
  page: true,
  edition: true,
  copyright: true,
  identifier: true,
  slug: true,
  urgency: true,
  embargo: true,
  subjects: true,
  people: true,
  places: true,
  organizations: true,
  contacts: true,
  wordCount: true,
  readingMinutes: true,
  removed: true,
  provenance: true,
}

const QUOTE: Names<Quote> = {
  id: true,
  text: true,
  kind: true,
  parts: true,
  cue: true,
  speaker: true,
  rule: true,
  confidence: true,
}

const SPEAKER: Names<Speaker> = { id: true, name: true, role: true, type: true, quotes: true, words: true }

/** Names of the fields that an article, a quotation or a speaker has. */
export function fieldNames(): readonly string[] {
  return [...new Set([ARTICLE, QUOTE, SPEAKER].flatMap((names) => Object.keys(names)))]
}

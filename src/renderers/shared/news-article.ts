import type { NewsArticle, Person, Quotation, WithContext } from 'schema-dts'
import type { Article, Quote } from '../../model/article.js'
import { known } from './known.js'
import { readableText } from './readable-text.js'

type NewsItem = Extract<WithContext<NewsArticle>, { '@type': 'NewsArticle' }>

/** The article as schema.org's NewsArticle (https://schema.org/NewsArticle); what is not known is left out. */
export function newsArticle(article: Article): NewsItem {
  const { byline, dateline, publication, url, corrections, readingMinutes } = article
  const authors = byline?.authors.map(({ name, role }) => person(name, role)) ?? []
  return known<NewsItem>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    alternativeHeadline: article.kicker,
    description: article.deck,
    inLanguage: article.language,
    author: authors,
    datePublished: article.published,
    dateModified: article.updated,
    dateline: dateline?.text ?? null,
    locationCreated: dateline?.place ? { '@type': 'Place' as const, name: dateline.place } : null,
    articleSection: article.section,
    articleBody: readableText(article),
    wordCount: article.wordCount,
    timeRequired: readingMinutes === 0 ? null : `PT${readingMinutes}M`,
    keywords: [...article.tags, ...article.subjects],
    publisher: publication === null ? null : { '@type': 'Organization' as const, name: publication },
    printEdition: article.edition,
    printPage: article.page,
    url,
    identifier: article.identifier,
    copyrightNotice: article.copyright,
    creditText: article.credits.map(({ text }) => text).join(' '),
    correction: corrections.map(({ text }) => text),
    contentLocation: article.places.map((name) => ({ '@type': 'Place' as const, name })),
    mentions: [
      ...article.people.map((name) => person(name, null)),
      ...article.organizations.map((name) => ({ '@type': 'Organization' as const, name })),
    ],
    hasPart: article.quotes.map(quotation),
  })
}

function person(name: string, role: string | null): Person {
  return { '@type': 'Person', name, ...(role === null ? {} : { jobTitle: role }) }
}

function quotation({ text, speaker }: Quote): Quotation {
  if (speaker === null) return { '@type': 'Quotation', text }
  const { name, role, type } = speaker
  const creator =
    type === 'organization' || type === 'group' ? ({ '@type': 'Organization', name } as const) : person(name, role)
  return { '@type': 'Quotation', text, creator }
}

import type { Article } from '../model/article.js'
import type { Renderer } from './renderer.js'
import { citedAuthors, dateParts } from './shared/citation.js'
import { jsonFrame, jsonRenderer } from './shared/json-renderer.js'
import { known } from './shared/known.js'

/**
 * CSL-JSON 1.0.2 (https://citationstyles.org), for Zotero, pandoc and the like: a citation of the article, in an array
 * even where it is the only one: its schema knows nothing else, and pandoc reads nothing else.
 */
export const csl: Renderer = {
  ...jsonRenderer((article) => known(citation(article))),
  frame: () => jsonFrame('several'),
}

function citation(article: Article): Record<string, unknown> {
  const { source, headline, published, url, identifier } = article
  const date = dateParts(published)
  return {
    id: identifier ?? url ?? `${source.name ?? 'article'}#${source.index + 1}`,
    type: url === null ? 'article-newspaper' : 'article-magazine',
    title: headline,
    author: citedAuthors(article),
    issued: date && { 'date-parts': [date] },
    'container-title': article.publication,
    section: article.section,
    edition: article.edition,
    page: article.page,
    URL: url,
    language: article.language,
    abstract: article.deck,
    'event-place': article.dateline?.place ?? null,
    keyword: [...article.tags, ...article.subjects].join(', '),
  }
}

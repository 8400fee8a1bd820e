import type { Renderer } from './renderer.js'
import { pick } from './shared/fields.js'
import { jsonRenderer } from './shared/json-renderer.js'
import { newsArticle } from './shared/news-article.js'

/** JSON-LD in the terms of schema.org, as a site has it in its head. */
export const jsonld: Renderer = jsonRenderer((article, { quotesOnly }) => {
  const told = newsArticle(article)
  return quotesOnly ? pick(told, ['@context', '@type', 'headline', 'hasPart']) : told
})

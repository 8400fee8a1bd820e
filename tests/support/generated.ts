import fc from 'fast-check'
import { parseAll } from '../../src/library/parse.js'
import type { Article } from '../../src/model/article.js'
import { anyArticle } from './models.js'
import { anyPage } from './texts.js'

/** How many texts are generated: `npm run generated` makes 10,000, `ARTICLES=500 npm run generated` so many. */
export const COUNT: number = Number(process.env.ARTICLES ?? '100')

/** The articles of generated pages, and as many that no page could hold. */
export function generated(): Article[] {
  const pages = fc.sample(anyPage, COUNT).flatMap((text) => [...parseAll(text, { from: 'plain' })])
  return [...pages, ...fc.sample(anyArticle, COUNT)]
}

import fc from 'fast-check'
import { parseAll } from '../../src/library/parse.js'
import type { Article } from '../../src/model/article.js'
import { anyPage } from './texts.js'

/** How many texts are generated: `ARTICLES=10000 npx vitest run …` for more of them. */
export const COUNT: number = Number(process.env.ARTICLES ?? '100')

/** The articles of generated pages. */
export function generated(): Article[] {
  return fc.sample(anyPage, COUNT).flatMap((text) => [...parseAll(text, { from: 'plain' })])
}

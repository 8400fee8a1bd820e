import type { Article, Block } from '../../src/model/article.js'
import { readArticles } from '../../src/parse.js'
import { markdown } from '../../src/readers/markdown/markdown.js'

/** The article of a Markdown text. */
export function parse(text: string): Article {
  const [article] = readArticles(text, markdown, { name: null, format: 'markdown', encoding: 'utf-8' })
  if (!article) throw new Error('no article')
  return article
}

/** The blocks of all sections. */
export function blocksOf(text: string): readonly Block[] {
  return parse(text).sections.flatMap(({ blocks }) => blocks)
}

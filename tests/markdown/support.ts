import type { Article, Block } from '../../src/model/article.js'
import { readArticles } from '../../src/parse.js'
import { markdown } from '../../src/readers/markdown/markdown.js'
import { makeArticle } from '../terminal/articles.js'

/** The article of a Markdown text; one without anything in it for a text of blanks. */
export function parse(text: string): Article {
  const [article] = readArticles(text, markdown, { name: null, format: 'markdown', encoding: 'utf-8' })
  return article ?? makeArticle({ language: null, sections: [] })
}

/** The blocks of all sections. */
export function blocksOf(text: string): readonly Block[] {
  return parse(text).sections.flatMap(({ blocks }) => blocks)
}

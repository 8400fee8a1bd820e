import type { Article, Block } from '../../src/model/article.js'
import { readArticles } from '../../src/parse.js'
import { markdown } from '../../src/readers/markdown/markdown.js'
import { markdown as renderer } from '../../src/renderers/markdown/markdown.js'
import type { RenderOptions } from '../../src/renderers/renderer.js'
import { makeArticle, plain } from '../terminal/articles.js'

/** An article as Markdown, without the line that says who wrote it. */
export function written(article: Article, options: RenderOptions = plain): string {
  const whole = renderer.render(article, options)
  return whole.replace(/^---\ngenerator: news-fmt\n---\n\n?|^generator: news-fmt\n/mu, '') || '\n'
}

/** The article of a Markdown text; one without anything in it for a text of blanks. */
export function parse(text: string): Article {
  const [article] = readArticles(text, markdown, { name: null, format: 'markdown', encoding: 'utf-8' })
  return article ?? makeArticle({ language: null, sections: [] })
}

/** The blocks of all sections. */
export function blocksOf(text: string): readonly Block[] {
  return parse(text).sections.flatMap(({ blocks }) => blocks)
}

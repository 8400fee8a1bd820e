import type { Root } from 'mdast'
import type { Article } from '../../model/article.js'
import type { Renderer, RenderOptions } from '../renderer.js'
import { bodyNodes } from './body.js'
import { flavours } from './flavours.js'
import { frontMatter } from './front-matter.js'
import { quoteNodes } from './quotes.js'
import { serialise } from './serialise.js'

/**
 * CommonMark below YAML front matter, for sites and editors. The headline stands in the front matter alone, as a
 * site's template sets it. Nothing in an article means anything to Markdown or to what sites make of it.
 */
export const markdown: Renderer = {
  render(article, options) {
    const { frontMatter: name = 'plain' } = options
    const front = name === 'none' ? '' : frontMatter(article, flavours[name])
    const body = serialise(root(article, options))
    return front && body ? `${front}\n${body}` : `${front}${body}` || '\n'
  },
  /** Front matter is one only at a file's start: several articles stand below each other, each with its own. */
  frame: () => ({ open: () => '', between: '\n', close: '' }),
}

function root(article: Article, { quotesOnly, keepRemoved, frontMatter: name }: RenderOptions): Root {
  return { type: 'root', children: quotesOnly ? quoteNodes(article) : bodyNodes(article, keepRemoved, name === 'none') }
}

import type { Renderer } from '../renderer.js'
import { bodyOf } from './body.js'
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
    const { frontMatter: name = 'plain', quotesOnly, keepRemoved } = options
    const body = quotesOnly ? null : bodyOf(article, keepRemoved, name === 'none')
    const front = name === 'none' ? '' : frontMatter(article, flavours[name], body)
    const below = serialise({ type: 'root', children: body?.nodes ?? quoteNodes(article) })
    return front && below ? `${front}\n${below}` : `${front}${below}` || '\n'
  },
  /** Front matter is one only at a file's start: several articles stand below each other, each with its own. */
  frame: () => ({ open: () => '', between: '\n', close: '' }),
}

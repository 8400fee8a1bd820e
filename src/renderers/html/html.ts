import { toHtml } from 'hast-util-to-html'
import type { Article } from '../../model/article.js'
import { escapeControls } from '../../text/controls.js'
import type { Renderer } from '../renderer.js'
import { newsArticle } from '../shared/news-article.js'
import { element } from './element.js'
import { articleElement } from './parts.js'
import { quotesElement } from './quotes.js'
import { STYLE } from './style.js'

/** One page that needs nothing from elsewhere and runs nothing: written as a tree, so that no text of an article is markup. */
export const html: Renderer = {
  render: (article, { quotesOnly, keepRemoved }) =>
    `${toHtml(quotesOnly ? quotesElement(article) : articleElement(article, keepRemoved))}\n`,
  frame: (count) => ({
    open: (first) => `${opening(first, count)}\n`,
    between: '\n',
    close: '</main>\n</body>\n</html>\n',
  }),
}

/** Not even a picture is fetched, whatever is pasted into the page later. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** All above the first article. Of several articles a page tells nothing in its head. */
function opening(first: Article | null, count: 1 | 'several'): string {
  const only = count === 1 ? first : null
  const title = only?.headline ?? (only ? 'Article' : 'Articles')
  const names = only?.byline?.authors.map(({ name }) => name).join(', ')
  const head = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    element('title', {}, title),
    ...(names ? [element('meta', { name: 'author', content: names })] : []),
    ...(only?.deck ? [element('meta', { name: 'description', content: only.deck })] : []),
    element('style', {}, STYLE),
    ...(only ? [element('script', { type: 'application/ld+json' }, data(only))] : []),
  ]
  const lang = /^[\w-]+$/u.test(first?.language ?? '') ? ` lang="${first?.language}"` : ''
  return `<!doctype html>\n<html${lang}>\n<head>\n${head.map((each) => toHtml(each)).join('\n')}\n</head>\n<body>\n<main>`
}

/** Data that no browser runs; nothing in it can end its element. The text stands below it. */
function data(article: Article): string {
  const { articleBody: _, ...told } = newsArticle(article) as { articleBody?: unknown }
  return escapeControls(JSON.stringify(told)).replaceAll('<', '\\u003c')
}

import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Article } from '../../src/model/article.js'
import { html } from '../../src/renderers/html/html.js'
import { markdown } from '../../src/renderers/markdown/markdown.js'
import { plain } from '../terminal/articles.js'
import { toHtml } from './html-text.js'
import { difference, shownIn, shownOf } from './shown.js'

const FRONT = /^---\n[\s\S]*?\n---(?:\n|$)/u
const bodyOf = (article: Article): string => markdown.render(article, plain).replace(FRONT, '')

/** Who reads what is written. */
export const readers: Readonly<Record<string, (article: Article) => string>> = {
  'Markdown by marked': (article) => toHtml(bodyOf(article)),
  'Markdown by micromark': (article) =>
    micromark(bodyOf(article), { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
  'HTML by parse5': (article) => html.render(article, plain),
}

/** What one of them shows otherwise than the model has it; a page's own head and foot are looked at elsewhere. */
export function wrongIn(name: string, articles: readonly Article[]): string[] {
  const isPage = name.startsWith('HTML')
  return articles.flatMap((article) => {
    const found = shownIn(readers[name]?.(article) ?? '', isPage ? ['header', 'footer'] : [])
    return difference(shownOf(article, isPage ? 'html' : 'markdown'), found) ?? []
  })
}

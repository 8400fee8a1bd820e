import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { parseAll } from '../src/library/parse.js'
import type { Article } from '../src/model/article.js'
import { html } from '../src/renderers/html/html.js'
import { markdown } from '../src/renderers/markdown/markdown.js'
import { articlesOf, fixtures } from './support/fixtures.js'
import { COUNT } from './support/generated.js'
import { toHtml } from './support/html-text.js'
import { difference, shownIn, shownOf } from './support/shown.js'
import { anyMarkdown, anyPage } from './support/texts.js'
import { plain } from './terminal/articles.js'

const FRONT = /^---\n[\s\S]*?\n---(?:\n|$)/u
const bodyOf = (article: Article): string => markdown.render(article, plain).replace(FRONT, '')

const readers: Readonly<Record<string, (article: Article) => string>> = {
  'Markdown by marked': (article) => toHtml(bodyOf(article)),
  'Markdown by micromark': (article) =>
    micromark(bodyOf(article), { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
  'HTML by parse5': (article) => html.render(article, plain),
}

/** What one of them shows otherwise than the model has it; a page's own head and foot are looked at elsewhere. */
function wrongIn(name: string, articles: readonly Article[]): string[] {
  const isPage = name.startsWith('HTML')
  return articles.flatMap((article) => {
    const found = shownIn(readers[name]?.(article) ?? '', isPage ? ['header', 'footer'] : [])
    return difference(shownOf(article, isPage ? 'html' : 'markdown'), found) ?? []
  })
}

describe.each(Object.keys(readers))('%s', (name) => {
  test('has the text and the headings of every fixture', async () => {
    for (const fixture of fixtures())
      expect.soft(wrongIn(name, await articlesOf(fixture)).join('\n'), fixture.name).toBe('')
  })

  test.each([
    ['plain', anyPage],
    ['markdown', anyMarkdown],
  ] as const)('has those of any article: %s', (from, texts) => {
    fc.assert(
      fc.property(texts, (source) => {
        expect(wrongIn(name, parseAll(source, { from })).join('\n')).toBe('')
      }),
      { numRuns: COUNT },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAll } from '../src/library/parse.js'
import type { Article } from '../src/model/article.js'
import { html } from '../src/renderers/html/html.js'
import { markdown } from '../src/renderers/markdown/markdown.js'
import { loadTerminal } from '../src/renderers/terminal/load.js'
import { text } from '../src/renderers/text.js'
import { articlesOf, fixtures } from './support/fixtures.js'
import { wordsOfHtml } from './support/html-text.js'
import { asSeen, missing } from './support/missing.js'
import { anyMarkdown, anyPage } from './support/texts.js'
import { plain } from './terminal/articles.js'

async function expectShown(article: Article): Promise<void> {
  const options = { ...plain, keepRemoved: true }
  // Where links can be clicked no target stands within a word
  const page = (await loadTerminal(article)).render(article, { ...options, hyperlinks: true })
  expect(missing(article, page.replace(/\u001b\]8;[^\u001b]*\u001b\\/gu, ''))).toEqual([])
  expect(missing(article, asSeen(markdown.render(article, options)))).toEqual([])
  expect(missing(article, text.render(article, options))).toEqual([])
  expect(missing(article, wordsOfHtml(html.render(article, options)))).toEqual([])
}

describe('every word of an article is printed', () => {
  test.each(fixtures())('$name', async (fixture) => {
    for (const article of await articlesOf(fixture)) await expectShown(article)
  })

  test.each([
    ['plain', anyPage],
    ['markdown', anyMarkdown],
  ] as const)('whatever the text: %s', async (from, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async (source) => {
        for (const article of parseAll(source, { from })) await expectShown(article)
      }),
      { numRuns: 400 },
    )
  })
})

import fc from 'fast-check'
import matter from 'gray-matter'
import { describe, expect, test } from 'vitest'
import { parseAll } from '../src/library/parse.js'
import type { Article } from '../src/model/article.js'
import { html } from '../src/renderers/html/html.js'
import { markdown } from '../src/renderers/markdown/markdown.js'
import { loadTerminal } from '../src/renderers/terminal/load.js'
import { text } from '../src/renderers/text.js'
import { neutralise } from '../src/text/controls.js'
import { articlesOf, fixtures } from './support/fixtures.js'
import { htmlText, toHtml, wordsOfHtml } from './support/html-text.js'
import { anyMarkdown, anyPage } from './support/texts.js'
import { plain } from './terminal/articles.js'

/** Keys whose values are no words of the text: ids, names of kinds and rules, places, targets of links, dates in ISO 8601. */
const NO_TEXT = new Set(
  'schemaVersion source language span provenance type kind rule reason id href published updated dates date embargo marks quotes align'.split(
    ' ',
  ),
)
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const wordsOf = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []

/** Every text of an article as JSON has it. A table's source has targets of links in it: its cells stand for it. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const isTable = 'rows' in value
  return Object.entries(value).flatMap(([key, each]) =>
    NO_TEXT.has(key) || (isTable && key === 'text') ? [] : textsOf(each),
  )
}

/** Words of the article's texts that an output does not show. */
function missing(article: Article, shown: string): string[] {
  const all = letters(shown)
  return [...new Set(textsOf(article).map(neutralise).flatMap(wordsOf))].filter((word) => !all.includes(letters(word)))
}

/** Front matter as a site reads it, and the body as its visitors see it. */
const FRONT = /^---\n[\s\S]*?\n---(?:\n|$)/u
/** A browser counts the items of a list by itself. */
const NUMBERS = /^[ >-]*\d+[.)]/gmu
const asSeen = (page: string): string =>
  [
    JSON.stringify(matter(page, {}).data),
    htmlText(toHtml(page.replace(FRONT, ''))),
    ...(page.match(NUMBERS) ?? []),
  ].join(' ')

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

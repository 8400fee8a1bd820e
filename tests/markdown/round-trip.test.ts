import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAll } from '../../src/library/parse.js'
import type { Article, Block } from '../../src/model/article.js'
import { markdown } from '../../src/renderers/markdown/markdown.js'
import { neutralise } from '../../src/text/controls.js'
import { articlesOf, fixtures } from '../support/fixtures.js'
import { COUNT } from '../support/generated.js'
import { anyArticle } from '../support/models.js'
import { ARTICLE, run } from '../support/run.js'
import { anyMarkdown, anyPage } from '../support/texts.js'
import { plain } from '../terminal/articles.js'

/** Told of the source or counted from it; `dates` has the words of a date, of which front matter has the moment. */
const NOT_COMPARED = new Set('source provenance removed span marks dates wordCount readingMinutes'.split(' '))

/** The fields that differ when an article is written as Markdown and read again. */
function changedIn(article: Article): readonly string[] {
  const [before, after] = [article, parseAll(markdown.render(article, plain))[0]].map((each) =>
    sayable(comparable(each)),
  )
  return Object.keys(before ?? {}).filter((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]))
}

type Fields = Record<string, unknown>

describe('an article written as Markdown and read again is the same', () => {
  test.each(fixtures())('$name', async (fixture) => {
    expect((await articlesOf(fixture)).flatMap(changedIn)).toEqual([])
  })

  test('through the command', async () => {
    const once = JSON.parse((await run(['--json'], { input: ARTICLE })).stdout) as Article
    const written = (await run(['--markdown'], { input: ARTICLE })).stdout
    const twice = JSON.parse((await run(['--json', '-'], { input: written })).stdout) as Article
    expect(comparable(twice)).toEqual(comparable(once))
  })

  test.each([
    ['plain', anyPage],
    ['markdown', anyMarkdown],
  ] as const)('any article: %s', (from, texts) => {
    fc.assert(
      fc.property(texts, (source) => {
        expect([...parseAll(source, { from })].flatMap(changedIn)).toEqual([])
      }),
      { numRuns: COUNT },
    )
  })

  test('any model, but for what is told from the text', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(changedIn(article).filter((key) => !['language', 'quotes', 'speakers'].includes(key))).toEqual([])
      }),
      { numRuns: COUNT },
    )
  })
})

/** What has to be the same, of texts what shows: signs of lists and pauses are Markdown's own, a table in plain text is a fence. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value === 'string') return neutralise(value).replace(/ +/gu, ' ').trim()
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(asMarkdown(value as Block)).filter(([key]) => !NOT_COMPARED.has(key))
  return Object.fromEntries(entries.map(([key, each]) => [key, comparable(each)]))
}

/** Without what shows nothing, and without quotations where the headline is one: they stand in its place, and with the names around it. */
function sayable(fields: unknown): Fields {
  const { images = [], sections = [], quotes, speakers, ...rest } = (fields ?? {}) as Partial<Article>
  const shown = sections.map((section) => ({ ...section, blocks: section.blocks.filter(isShown) }))
  const quoted = /["'`\u2018-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f]/u.test(rest.headline ?? '')
  return {
    ...rest,
    images: images.filter(({ caption, credit }) => caption !== null || credit !== null),
    sections: shown.filter(({ heading, blocks }) => heading !== null || blocks.length > 0),
    ...(quoted ? {} : { quotes, speakers }),
  }
}

function isShown(block: Block): boolean {
  if (block.type === 'list') return block.items.some(({ text }) => text !== '')
  return neutralise(block.text ?? '').trim() !== '' || ['divider', 'table'].includes(block.type)
}

function asMarkdown(block: Block): object {
  if (block.type === 'divider') return { type: 'divider' }
  if (block.type === 'verbatim') return { type: 'code', text: block.text }
  if (block.type === 'code' && block.language === null) return { type: 'code', text: block.text }
  if (block.type === 'table') return { ...block, text: '' }
  if (block.type === 'list') return { ...block, text: '', items: block.items.map(({ text }) => ({ text })) }
  return block
}

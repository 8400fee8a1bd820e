import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPage } from '../src/page/read-page.js'
import { readers } from '../src/readers/index.js'
import { recognise } from '../src/recognise/index.js'
import { rules } from '../src/recognise/rules/index.js'
import { renderers } from '../src/renderers/index.js'
import type { RenderOptions } from '../src/renderers/renderer.js'
import { articlesOf, fixtures, modulesIn } from './support/fixtures.js'

const OPTIONS: RenderOptions = {
  width: 72,
  color: 0,
  theme: 'dark',
  quotesOnly: false,
  keepRemoved: false,
  hyperlinks: false,
  isolates: true,
  ascii: false,
}

/** What the others say is a matter of the article alone, not of how it was read: tests/renderers looks at them. */
const SHOWN = renderers.filter(({ name }) => ['terminal', 'markdown', 'json'].includes(name))
const all = fixtures()

describe.each(all)('$name', (fixture) => {
  test.each(SHOWN)('as $name', async ({ extension, load }) => {
    const articles = await articlesOf(fixture)
    const frame = (await load()).frame(articles.length === 1 ? 1 : 'several', OPTIONS)
    const { open, between, close, above, within = (text: string) => text } = frame
    const pages = articles.map(
      async (article) => (above?.(article) ?? '') + within((await load(article)).render(article, OPTIONS)),
    )
    const text = (await Promise.all(pages)).join(between)
    await expect(open(articles[0] ?? null) + text + close).toMatchFileSnapshot(
      join(fixture.folder, `article${extension}`),
    )
  })
})

test('every rule file stands in the table', () => {
  expect(rules.map(({ name }) => name).sort()).toEqual(modulesIn('recognise/rules').sort())
})

test('every rule decides something in a fixture', async () => {
  const used = new Set<string>()
  for (const { text } of all) {
    for (const row of readers) {
      if (row.detect(text.slice(0, 4096)) < 0.1) continue
      for (const draft of (await row.load(text)).read(text, { name: null }))
        for (const { rule } of recognise(readPage(draft.text, draft.span, draft.given, draft.markup), rules))
          used.add(rule)
    }
  }
  expect(rules.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([])
})

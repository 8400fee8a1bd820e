import { expect, test } from 'vitest'
import { readArticles } from '../../src/parse.js'
import { plain } from '../../src/readers/plain.js'
import { renderers } from '../../src/renderers/index.js'
import { json, ndjson } from '../../src/renderers/json.js'
import type { RenderOptions } from '../../src/renderers/renderer.js'
import { modulesIn } from '../support/fixtures.js'

const OPTIONS = { quotesOnly: false } as RenderOptions
const HOSTILE =
  'A \u001b]0;title\u0007 of\u009b31m the\u202e harbour\n\nThe ferry\u2028 “left\u001b[2J early,” said Ines Calloway.\n'
const [article] = [...readArticles(HOSTILE, plain, { name: 'a\u001b[1m.txt', format: 'plain', encoding: 'utf-8' })]

test.each([
  ['json', json],
  ['ndjson', ndjson],
])('%s shows no control character and loses none', (_, { render }) => {
  if (!article) throw new Error('no article')
  const text = render(article, OPTIONS)
  expect(text).not.toMatch(/[^\n\u0020-\u007e\u00a0-\u2027\u2030-\u205f\u2070-\uffff]/u)
  expect(JSON.parse(text)).toEqual(article)
})

test('NDJSON is one line', () => {
  if (!article) throw new Error('no article')
  expect(ndjson.render(article, OPTIONS).trimEnd()).not.toContain('\n')
})

test('only the quotations are what they are in the whole', () => {
  if (!article) throw new Error('no article')
  const { quotes, speakers, headline, source, schemaVersion } = article
  expect(JSON.parse(json.render(article, { ...OPTIONS, quotesOnly: true }))).toEqual({
    schemaVersion,
    source,
    headline,
    speakers,
    quotes,
  })
})

test('every renderer stands in the table', () => {
  const rows = renderers.map(({ name }) => name)
  expect(
    modulesIn('renderers').filter((name) => !['renderer', 'order'].includes(name) && !rows.includes(name)),
  ).toEqual([])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAll } from '../src/library/parse.js'
import { articlesOf, fixtures } from './support/fixtures.js'
import { COUNT } from './support/generated.js'
import { anyArticle } from './support/models.js'
import { readers, wrongIn } from './support/read-back.js'
import { anyMarkdown, anyPage } from './support/texts.js'

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

  test('has those of any model', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(wrongIn(name, [article]).join('\n')).toBe('')
      }),
      { numRuns: COUNT },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdown as renderer } from '../../src/renderers/markdown/markdown.js'
import { uncovered } from '../support/coverage.js'
import { anyMarkdown } from '../support/texts.js'
import { schemaErrors } from '../support/validate.js'
import { plain } from '../terminal/articles.js'
import { parse } from './support.js'

describe('any Markdown', () => {
  test('loses no character, counts none twice, and makes a valid article', () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        const article = parse(source)
        expect(uncovered(source, [article])).toEqual([])
        expect(schemaErrors(JSON.parse(JSON.stringify(article)))).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  test('has marks within their texts', () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        for (const block of parse(source).sections.flatMap(({ blocks }) => blocks)) {
          for (const part of block.type === 'list' ? block.items : [block]) {
            const marks = 'marks' in part ? (part.marks ?? []) : []
            for (const { start, end } of marks)
              expect([0 <= start, start < end, end <= part.text.length]).toEqual([true, true, true])
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('is rendered and read again with the same text', () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        const once = renderer.render(parse(source), plain)
        // What is markup alone leaves nothing to read again
        expect(once.trim() === '' || renderer.render(parse(once), plain).length > 0).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

test.each([
  '*',
  '_a_ ',
  '**a',
  'a_',
  '[',
  '[a](',
  '![',
  '`',
  '<',
  '<a',
  '> ',
  '- ',
  '1. ',
  '>',
  'a@',
  '***a ',
  '[a][b] ',
  '&',
  'a *b* ',
])('a text of %j alone comes to its end', (unit) => {
  expect(parse(`# x\n\n${unit.repeat(200_000 / unit.length)}`).schemaVersion).toBe(1)
})

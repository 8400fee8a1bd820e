import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../src/model/article.js'
import { readArticles } from '../src/parse.js'
import { plain } from '../src/readers/plain.js'
import { squash } from '../src/text/whitespace.js'
import { uncovered } from './support/coverage.js'
import { articlesOf, fixtures } from './support/fixtures.js'

const parse = (text: string): Article[] => [
  ...readArticles(text, plain, { name: null, format: 'plain', encoding: 'utf-8' }),
]

/** Lines that rules look for, in any order and spacing: what people paste is no better ordered. */
const LINES = [
  'Ferry line knew of cracked hull',
  'World News',
  'By Tamsin Okello and Piet Harrow',
  'Contributing Writer',
  'Published Nov. 3, 2031 8:03 am ET',
  'HALE BAY, Norvia (AP) — The operator of the ferry was told about a crack in the hull, an inquiry heard on Monday.',
  '“We wrote three times,” said Ines Calloway. “In the end we stopped writing, and nobody ever asked us why we did.”',
  'The company said it had acted on every warning that it received in the eleven months before the grounding.',
  '- a first thing',
  '- a second thing',
  '1. one',
  '2. two',
  'Q: Why?',
  'A: Because.',
  'Q: And then?',
  '> quoted by mail',
  '9.42pm GMT',
  'Advertisement',
  'Photo: Delphine Marrow',
  'Correction: The ferry was built in 1998.',
  'Ruth Denholm contributed reporting.',
  'Topics: ferries, inquiries',
  '* * *',
  'Wheat     4,200    3,150',
  'Barley      810      790',
  'Maize       455      610',
  'Related To This Story',
  '-30-',
  '© 2031 The Courier',
]
const page = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...LINES) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
      ),
      fc.constantFrom('\n', '\n\n', '\r\n', '\n    ', '\n\n\n', ' \u00a0\n\n', '\f'),
    ),
    { maxLength: 30 },
  )
  .map((lines) => lines.flat().join(''))

describe('any text', () => {
  test('loses no character and counts none twice', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(uncovered(text, parse(text))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('gives fields that say what their spans hold', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const article of parse(text)) expectFieldsFromSpans(text, article)
      }),
      { numRuns: 500 },
    )
  })
})

// A message's spans count in its decoded text, and a paragraph of a PDF may go on around the head of a page
const asTheyStand = fixtures().filter(({ name }) => !name.startsWith('mail/message') && !name.endsWith('pdf-text'))

test.each(asTheyStand)('$name loses no character', async (fixture) => {
  const articles = await articlesOf(fixture)
  expect(uncovered(fixture.text, articles)).toEqual([])
})

/** Whatever was read off a span is there, white space and line-end hyphens aside. */
function expectFieldsFromSpans(text: string, article: Article): void {
  const { kicker, headline, deck, provenance, sections, quotes } = article
  for (const [name, value] of Object.entries({ kicker, headline, deck })) {
    const span = provenance[name]?.span
    if (value !== null) expect(squash(text.slice(...(span ?? [0, 0])))).toBe(value)
  }
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.type === 'paragraph') expect(bare(text.slice(...block.span))).toBe(bare(block.text))
  }
  for (const part of quotes.flatMap(({ parts }) => parts))
    expect(bare(text.slice(...part.span))).toContain(bare(part.text))
}

function bare(text: string): string {
  return squash(text).replace(/[ -]/gu, '')
}

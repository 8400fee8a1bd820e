import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../src/model/article.js'
import { readArticles } from '../src/parse.js'
import { plain } from '../src/readers/plain.js'
import { squash } from '../src/text/whitespace.js'
import { uncovered } from './support/coverage.js'
import { articlesOf, fixtures } from './support/fixtures.js'
import { anyPage } from './support/texts.js'

const parse = (text: string): Article[] => [
  ...readArticles(text, plain, { name: null, format: 'plain', encoding: 'utf-8' }),
]

describe('any text', () => {
  test('loses no character and counts none twice', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        expect(uncovered(text, parse(text))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('gives fields that say what their spans hold', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        for (const article of parse(text)) expectFieldsFromSpans(text, article)
      }),
      { numRuns: 500 },
    )
  })
})

// Spans of a message and of a JSON line count in their decoded text, a page has tags around its words, and a paragraph of a PDF
// may go on around the head of a page
const all = fixtures().filter(({ name }) => !/^mail\/(?:message|page)|^html\/|pdf-text$|jsonl$/u.test(name))
/** Sources with signs within the text: times of cues, numbers of links, signs of quotation. */
const SIGNED = /webvtt|subrip|captions-rolling|lynx-dump|links-dump|forwarded-quoted|wikinews|anpa-subheads/u
const asTheyStand = all.filter(({ name }) => !SIGNED.test(name))

test.each(all.filter(({ name }) => SIGNED.test(name)))('$name loses no word', async (fixture) => {
  const articles = await articlesOf(fixture)
  const lost = uncovered(fixture.text, articles).filter((problem) => problem.startsWith('lost'))
  expect(lost.filter((problem) => /"[^"]*[a-z]{3}/iu.test(problem))).toEqual([])
})

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

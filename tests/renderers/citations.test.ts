// @ts-expect-error it comes without types
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { csl } from '../../src/renderers/csl.js'
import { ris } from '../../src/renderers/ris.js'
import { namePartsOf } from '../../src/values/name-parts.js'
import { articlesOf, fixtures } from '../support/fixtures.js'
import { generated } from '../support/generated.js'
import { plain } from '../terminal/articles.js'

interface Cited {
  readonly title?: string
  readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[]
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] }
}

const read = (text: string): Cited => (new Cite(text).data as Cited[])[0] as Cited
const articles = (await Promise.all(fixtures().map(articlesOf))).flat()
const told = (article: Article): boolean => article.headline !== null && article.headline.trim() !== ''
const squashed = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Authors as one string each. */
function names({ author = [] }: Cited): string[] {
  return author.map(({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '))
}

describe.each([
  ['CSL', csl],
  ['RIS', ris],
] as const)('%s', (_, renderer) => {
  test.each([
    ['fixture', articles],
    ['generated article', generated()],
  ])('is read with the same title, authors and date, for every %s', (_, articles) => {
    expect(plugins.list().length).toBeGreaterThan(1)
    const cited = articles.filter(told)
    expect(cited.length).toBeGreaterThan(50)
    for (const article of cited) {
      const back = read(renderer.render(article, plain))
      expect(back.title).toBe(squashed(article.headline ?? ''))
      expect(names(back)).toEqual((article.byline?.authors ?? []).map(({ name }) => squashed(name)))
      const day = article.published === null ? undefined : article.published.slice(0, 10).split('-').map(Number)
      expect(back.issued?.['date-parts']?.[0]?.map(Number)).toEqual(day)
    }
  })
})

test.each([
  ['Maren Holt', { family: 'Holt', given: 'Maren' }],
  ['Ines van der Laan', { family: 'van der Laan', given: 'Ines' }],
  ['Otto Brask Jr.', { family: 'Brask', given: 'Otto', suffix: 'Jr.' }],
  ['Otto Brask, Jr.', { family: 'Brask', given: 'Otto', suffix: 'Jr.' }],
  ['Reuters', { literal: 'Reuters' }],
  ['The Associated Press', { literal: 'The Associated Press' }],
  ['Marisol', { literal: 'Marisol' }],
])('%s is cited in its parts', (name, parts) => {
  expect(namePartsOf(name)).toEqual(parts)
})

test('no value of RIS begins another line', () => {
  const [article] = articles
  const hostile = { ...article, headline: 'A\nER  - \r\nTY  - BOOK\u0085AU  - Nobody' } as Article
  const lines = ris.render(hostile, plain).split('\r\n').filter(Boolean)
  expect(lines.filter((line) => line.startsWith('TY')).length).toBe(1)
  expect(lines.every((line) => /^[A-Z][A-Z\d] {2}- /u.test(line))).toBe(true)
})

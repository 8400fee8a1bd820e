import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { csv } from '../../src/renderers/csv.js'
import type { RenderOptions } from '../../src/renderers/renderer.js'
import { valuesAt } from '../../src/renderers/shared/fields.js'
import { neutralise } from '../../src/text/controls.js'
import { articlesOf, fixtures } from '../support/fixtures.js'
import { generated } from '../support/generated.js'
import { makeArticle, plain } from '../terminal/articles.js'

type Row = Readonly<Record<string, string>>

/** The table of some articles, as the command writes it. */
function tableOf(articles: readonly Article[], options: Partial<RenderOptions> = {}): Row[] {
  const all = { ...plain, ...options }
  const { open, between, close } = csv.frame('several', all)
  const text = open(articles[0] ?? null) + articles.map((each) => csv.render(each, all)).join(between) + close
  return parse(text, { columns: true })
}

const articles = (await Promise.all(fixtures().map(articlesOf))).flat()

const idsOf = (table: 'quotes' | 'speakers'): string[] => articles.flatMap((each) => each[table].map(({ id }) => id))

describe('CSV', () => {
  test.each([
    ['fixture', articles],
    ['generated article', generated()],
  ])('gives back what was put in, for every %s', (_, articles) => {
    const rows = tableOf(articles)
    expect(rows).toHaveLength(articles.length)
    rows.forEach((row, i) => {
      const article = articles[i] as Article
      expect(row.headline).toBe(cell(article.headline))
      expect(row['byline.authors.name']).toBe(cell((article.byline?.authors ?? []).map(({ name }) => name).join('; ')))
      expect(row.tags).toBe(cell(article.tags.join('; ')))
      expect(Number(row.wordCount)).toBe(article.wordCount)
    })
  })

  test.each(['quotes', 'speakers'] as const)('--table %s has a row for each of them', (table) => {
    const rows = tableOf(articles, { table })
    expect(rows).toHaveLength(idsOf(table).length)
    expect(rows.map(({ id }) => id)).toEqual(idsOf(table))
  })

  test('--quotes is the table of quotations', () => {
    expect(tableOf(articles, { quotesOnly: true })).toEqual(tableOf(articles, { table: 'quotes' }))
  })

  test('--fields are the columns, in their order', () => {
    const [row] = tableOf([makeArticle({ headline: 'Rain', sections: [] })], { fields: ['wordCount', 'headline'] })
    expect(Object.entries(row ?? {})).toEqual([
      ['wordCount', '0'],
      ['headline', 'Rain'],
    ])
  })

  test.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\tx', '="a"&"b"'])('%j is never a formula', (headline) => {
    const [row] = tableOf([makeArticle({ headline, sections: [] })])
    expect(row?.headline).toBe(cell(headline))
    expect(row?.headline).toMatch(/^'/u)
  })

  test('commas, quotation marks and line ends stay in their cell', () => {
    const headline = 'A "big" boat, at last\nSecond line'
    expect(tableOf([makeArticle({ headline, sections: [] })])[0]?.headline).toBe(headline)
  })
})

/** As a cell holds it: what a spreadsheet would calculate behind an apostrophe. */
function cell(text: string | null): string {
  const clean = neutralise(text ?? '')
  return /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(clean) ? `'${clean}` : clean
}

test('a path goes through lists and ends at nothing where nothing is', () => {
  const value = { a: [{ b: 1 }, { b: null }, { b: [2, 3] }], c: null }
  expect(valuesAt(value, 'a.b')).toEqual([1, 2, 3])
  expect(valuesAt(value, 'c.d')).toEqual([])
  expect(valuesAt(value, 'a.constructor')).toEqual([])
})

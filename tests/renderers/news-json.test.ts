import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { jsonld } from '../../src/renderers/jsonld.js'
import { ninjs } from '../../src/renderers/ninjs.js'
import { articlesOf, fixtures } from '../support/fixtures.js'
import { makeArticle, plain } from '../terminal/articles.js'

const articles = (await Promise.all(fixtures().map(articlesOf))).flat()

const text = { type: 'string', minLength: 1 }
const moment = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$' }
const count = { type: 'integer', minimum: 0 }
const listOf = (properties: object, required: readonly string[] = []): object => ({
  type: 'array',
  minItems: 1,
  items: { type: 'object', properties, required, additionalProperties: false },
})
const related = listOf({ name: text, rel: text, uri: text, literal: text })

/** The part of IPTC's schema of ninjs 3.1 that a text without pictures can need, after its published description. */
const NINJS = {
  type: 'object',
  additionalProperties: false,
  required: ['uri'],
  properties: {
    uri: { type: 'string', pattern: '^[a-z][a-z\\d+.-]*:\\S+$' },
    type: { const: 'text' },
    representationType: { enum: ['full', 'partial'] },
    profile: text,
    version: text,
    firstCreated: moment,
    versionCreated: moment,
    contentCreated: moment,
    embargoedUntil: moment,
    pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
    urgency: { type: 'integer', minimum: 1, maximum: 9 },
    copyrightHolder: text,
    copyrightNotice: text,
    usageTerms: text,
    edNote: text,
    language: text,
    title: text,
    by: text,
    slugline: text,
    located: text,
    descriptions: listOf({ role: text, contentType: text, value: text }, ['value']),
    headlines: listOf({ role: text, contentType: text, value: text }, ['value']),
    bodies: listOf({ role: text, contentType: text, charCount: count, wordCount: count, value: text }, ['value']),
    people: related,
    organisations: related,
    places: related,
    subjects: related,
    infoSources: listOf({ name: text, role: text, uri: text, literal: text }),
    altIds: listOf({ role: text, value: text }),
    standard: { type: 'object', properties: { name: text, version: text, schema: text }, additionalProperties: false },
  },
}
const validate = new Ajv2020({ allErrors: true }).compile(NINJS)

const asNinjs = (article: Article): Record<string, unknown> => JSON.parse(ninjs.render(article, plain))

describe('ninjs', () => {
  test('is valid for every fixture, and says what the article says', () => {
    for (const article of articles) {
      const item = asNinjs(article)
      expect(validate(item) ? [] : validate.errors).toEqual([])
      expect(item.title ?? null).toBe(article.headline)
    }
  })

  test.each([
    ['2031-11-03', '2031-11-03T00:00:00Z'],
    ['2031-11-03T07:42:00+01:00', '2031-11-03T07:42:00+01:00'],
    ['2031-11-03T07:42:00', '2031-11-03T07:42:00Z'],
    ['--11-03', undefined],
  ])('a date is a moment: %s', (published, expected) => {
    expect(asNinjs({ ...makeArticle({ headline: 'Rain', sections: [] }), published }).firstCreated).toBe(expected)
  })

  test('a wire’s letter is no urgency', () => {
    const article = makeArticle({ headline: 'Rain', sections: [] })
    expect(asNinjs({ ...article, urgency: 'b' }).urgency).toBeUndefined()
    expect(asNinjs({ ...article, urgency: '3' }).urgency).toBe(3)
  })
})

describe('JSON-LD', () => {
  test('is a NewsArticle with what is known, for every fixture', () => {
    for (const article of articles) {
      const item = JSON.parse(jsonld.render(article, plain))
      expect(item['@type']).toBe('NewsArticle')
      expect(item.headline ?? null).toBe(article.headline)
      expect((item.author ?? []).map(({ name }: { name: string }) => name)).toEqual(
        (article.byline?.authors ?? []).map(({ name }) => name),
      )
      expect((item.hasPart ?? []).map((part: { text: string }) => part.text)).toEqual(
        article.quotes.map((quote) => quote.text),
      )
      expect(Object.values(item).filter((value) => value === null || value === '')).toEqual([])
    }
  })
})

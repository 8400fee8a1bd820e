import { describe, expect, test } from 'vitest'
import { renderers } from '../src/renderers/index.js'
import { articlesOf, fixtures } from './support/fixtures.js'
import { type Shape, shapesOfModel } from './support/type-schema.js'
import { articleSchema, schemaErrors } from './support/validate.js'
import { harbour } from './terminal/articles.js'

/** What a schema says beyond what TypeScript's types can. */
const BEYOND_TYPES = ['description', 'pattern', 'minimum', 'maximum', '$schema', '$id', 'title', '$defs']

describe('the published schema', () => {
  const { Span, ...defs } = articleSchema.$defs as Record<string, Shape>

  test('has the fields of the types, as optional and as nullable as they are', () => {
    const { Article, ...others } = shapesOfModel()
    expect(bare(articleSchema)).toEqual(Article)
    expect(Object.fromEntries(Object.entries(defs).map(([name, def]) => [name, bare(def)]))).toEqual(others)
  })

  test('wants a span to be two offsets', () => {
    const withSpan = (span: unknown) => ({ ...harbour, provenance: { headline: { span, rule: 'r', confidence: 1 } } })
    expect(Span).toMatchObject({ items: false, minItems: 2 })
    expect(schemaErrors(withSpan([3, 5]))).toEqual([])
    for (const wrong of [[3], [3, 5, 7], [-1, 5], [0.5, 5], '3-5', null])
      expect(schemaErrors(withSpan(wrong))).not.toEqual([])
  })

  test('explains every object and every field of an article', () => {
    const fields = Object.entries(articleSchema.properties as Record<string, Shape>)
    const silent = [...Object.entries(defs), ...fields].filter(([, shape]) => !shape.description)
    expect(silent.map(([name]) => name)).toEqual([])
  })
})

describe('an article', () => {
  test('with every kind of block is valid', () => {
    expect(schemaErrors(harbour)).toEqual([])
  })

  test.each([
    ['a field too many', { ...harbour, subtitle: 'x' }],
    ['a field that is missing', { ...harbour, deck: undefined }],
    ['a date that is no ISO date', { ...harbour, published: 'Nov. 3, 2031' }],
    ['a block of no known type', { ...harbour, sections: [{ heading: null, level: 2, blocks: [{ type: 'poem' }] }] }],
    ['a version to come', { ...harbour, schemaVersion: 2 }],
  ])('with %s is not', (_, article) => {
    expect(schemaErrors(JSON.parse(JSON.stringify(article)))).not.toEqual([])
  })

  test.each(fixtures())('of $name is valid as it is printed', async (fixture) => {
    const renderer = await renderers.find(({ name }) => name === 'ndjson')?.load()
    for (const article of await articlesOf(fixture)) {
      const line = renderer?.render(article, { quotesOnly: false } as never) ?? ''
      expect(schemaErrors(JSON.parse(line))).toEqual([])
    }
  })
})

/** A schema with what the types say and no more, in the order in which the types are compared. */
function bare(schema: Shape): Shape {
  const entries = Object.entries(schema).filter(([key]) => !BEYOND_TYPES.includes(key))
  return Object.fromEntries(entries.map(([key, value]) => [key, bareValue(key, value)]))
}

function bareValue(key: string, value: unknown): unknown {
  if (key === 'properties')
    return Object.fromEntries(
      Object.entries(value as Record<string, Shape>).map(([name, shape]) => [name, bare(shape)]),
    )
  if (key === 'items' || key === 'additionalProperties') return typeof value === 'object' ? bare(value as Shape) : value
  if (key === 'required') return [...(value as string[])].sort()
  return value === 'integer' ? 'number' : value
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderers } from '../../src/renderers/index.js'
import { articleSchema } from '../support/validate.js'

const docs = readFileSync(join(import.meta.dirname, '../../docs/formats.md'), 'utf8')
const table = docs.slice(docs.indexOf('## Every field in every format')).split('\n## ')[0] ?? ''
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').slice(1, -1))

describe('the table of every field in every format', () => {
  test('has a row for each field of the schema, and a cell for each format', () => {
    const names = rows.map(([field = '']) => field.trim().replaceAll('`', ''))
    expect(names.sort()).toEqual(Object.keys(articleSchema.properties as object).sort())
    expect(rows.filter((cells) => cells.length !== 8 || cells.some((cell) => cell.trim() === ''))).toEqual([])
  })

  test.each(renderers.map(({ name }) => name).filter((name) => name !== 'json'))('%s is told of', (name) => {
    expect(docs).toMatch(new RegExp(`\\b${name}\\b`, 'iu'))
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { classesOf, languages, tableOf } from '../../src/language/index.js'

const ROOT = join(import.meta.dirname, '../../src/language')
/** What a language is read by. */
const FILES = ['bylines', 'dates', 'furniture']

describe('tables', () => {
  test('have the lines of their files and nothing else', () => {
    const months = tableOf('dates.months')
    expect([
      months.number('january'),
      months.number('déc'),
      months.number('décembre'),
      months.number('monday'),
    ]).toEqual([1, 12, 12, -1])
    expect(months.has('')).toBe(false)
  })

  test('number the classes of a heading', () => {
    const number = tableOf('furniture.line').number('advertisement')
    expect(classesOf('furniture.line')[number - 1]).toBe('advertisement')
  })

  test('know what phrases start with, which are none', () => {
    const label = tableOf('bylines.label')
    expect([label.number('written by') > 0, label.number('written'), label.has('written')]).toEqual([true, 0, false])
  })

  test('every line of every file is found', () => {
    const lines = readFileSync(join(ROOT, 'en/bylines.txt'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
    const names = ['label', 'and', 'role', 'desk', 'section'].map((name) => tableOf(`bylines.${name}`))
    expect(lines.filter((line) => !names.some((table) => table.has(line)))).toEqual([])
  })
})

describe('languages', () => {
  test('each has a folder, each folder a row', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual(languages.map(({ code }) => code).sort())
  })

  test.each(languages.filter(({ whole }) => whole))('$name has every file', ({ code }) => {
    expect(FILES.filter((file) => !existsSync(join(ROOT, code, `${file}.txt`)))).toEqual([])
  })
})

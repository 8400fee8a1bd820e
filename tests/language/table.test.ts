import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { classesOf, languages, listOf, setsOf, tableOf } from '../../src/language/index.js'
import * as wordClasses from '../../src/quotes/words/classes.js'
import * as grammar from '../../src/quotes/words/grammar.js'
import * as nameClasses from '../../src/quotes/words/name-classes.js'

const ROOT = join(import.meta.dirname, '../../src/language')
/** What a language is read by. */
const FILES = ['bylines', 'dates', 'furniture', 'marks', 'people', 'speech']
/** Files that have the same headings in each whole language; one may stand there without a line. */
const SAME_HEADINGS = ['marks', 'people', 'speech']

function headingsOf(code: string, file: string): string[] {
  const lines = readFileSync(join(ROOT, code, `${file}.txt`), 'utf8').split('\n')
  return lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2).replace(/ \[.*/u, ''))
}

/** The lines of a file that have said the same before under their heading; of a name, under any heading of names. */
function saidTwice(file: string): string[] {
  const seen = new Set<string>()
  let heading = ''
  return readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .filter((line) => {
      if (line.startsWith('#')) heading = line.startsWith('# given') ? '# given' : line
      const key = `${heading}\n${line}`
      const twice = line !== '' && !line.startsWith('#') && seen.has(key)
      seen.add(key)
      return twice
    })
}

describe('words', () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.txt'))
  test.each(files)('%s says nothing twice under a heading', (file) => expect(saidTwice(file)).toEqual([]))
})

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

  test('have every line of a file under its heading', () => {
    const sections = readFileSync(join(ROOT, 'en/bylines.txt'), 'utf8').split(/^# /mu).slice(1)
    const missing = sections.flatMap((section) => {
      const [heading = '', ...lines] = section.split('\n').filter(Boolean)
      const table = tableOf(`bylines.${heading.split(' ', 1)[0]}`)
      return lines.filter((line) => /^[a-z ]+$/u.test(line) && !table.has(line))
    })
    expect(missing).toEqual([])
  })
})

describe('sets of classes', () => {
  test('have the classes of every heading that a word stands under', () => {
    const { width, bits } = setsOf('speech')
    const set = tableOf('speech.en').number('claims')
    const names = classesOf('speech').filter((_, each) => (bits[set * width + (each >> 5)] ?? 0) & (1 << (each & 31)))
    expect(names).toEqual(['said', 'doubtful verbs', 'speech nouns', 'verbs of saying'])
  })

  test('of a form are those of its place in the line as well', () => {
    const { width, bits } = setsOf('speech')
    const classes = ['denounce', 'denounced', 'denouncing'].map((form) => {
      const set = tableOf('speech.en').number(form)
      return ['say', 'said', 'saying'].filter(
        (name) => (bits[set * width] ?? 0) & (1 << classesOf('speech').indexOf(name)),
      )
    })
    expect(classes).toEqual([['say'], ['said'], ['saying']])
  })

  const bitsAsNumbers = (constants: Readonly<Record<string, number>>): [string, number][] =>
    Object.entries(constants).map(([name, bit]) => [name, Math.log2(bit)])

  test.each([
    ['speech', bitsAsNumbers({ ...grammar, GRAMMAR: 1 }).filter(([name]) => name !== 'GRAMMAR')],
    ['speech', Object.entries<number>(wordClasses)],
    ['people', bitsAsNumbers(nameClasses)],
  ])('of %s have constants that are named after their headings', (file, constants) => {
    const headings = constants.map(([, number]) => classesOf(file)[number])
    expect(headings).toEqual(constants.map(([name]) => name.toLowerCase().replaceAll('_', ' ')))
  })
})

describe('languages', () => {
  test('each has a folder, each folder a row', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual(languages.map(({ code }) => code).sort())
  })

  test.each(languages)('$name says what is updated, and how long it takes to read', ({ code }) => {
    for (const what of ['updated', 'reading'])
      expect(listOf(`shown.${code}.${what}`)).toEqual([expect.stringContaining('…')])
  })

  test.each(languages.filter(({ whole }) => whole))('$name has every file', ({ code }) => {
    expect(FILES.filter((file) => !existsSync(join(ROOT, code, `${file}.txt`)))).toEqual([])
  })

  test.each(languages.filter(({ whole }) => whole))('$name has every heading', ({ code }) => {
    for (const file of SAME_HEADINGS) expect(headingsOf(code, file)).toEqual(headingsOf('en', file))
  })
})

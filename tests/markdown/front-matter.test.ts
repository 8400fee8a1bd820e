import { describe, expect, test } from 'vitest'
import { detectMarkdown } from '../../src/readers/markdown/detect.js'
import { readFrontMatter } from '../../src/readers/markdown/front-matter.js'
import { ReadError } from '../../src/readers/read-error.js'
import { uncovered } from '../support/coverage.js'
import { parse } from './support.js'

const article = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n\nText stands here.\n`

describe('front matter fills', () => {
  test('the fields', () => {
    const text = article(
      "headline: 'It''s here: at last'",
      'kicker: Exclusive',
      'section: Coast',
      'subtitle: >-',
      '  Two lines',
      '  folded',
      'author: Ana Ruiz',
      'date: 2031-11-03',
      'updated: 2031-11-04T08:00:00+01:00',
      'keywords: ferries, night boats',
    )
    expect(parse(text)).toMatchObject({
      headline: "It's here: at last",
      kicker: 'Exclusive',
      section: 'Coast',
      deck: 'Two lines folded',
      byline: { text: 'Ana Ruiz', authors: [{ name: 'Ana Ruiz', role: null }] },
      published: '2031-11-03',
      updated: '2031-11-04T08:00:00+01:00',
      tags: ['ferries', 'night boats'],
      removed: [],
    })
  })

  test.each([
    [
      'authors: [Ana Ruiz, Bo Lee]',
      [
        ['Ana Ruiz', null],
        ['Bo Lee', null],
      ],
    ],
    [
      'authors:\n  - name: Ana Ruiz\n    role: Editor\n  - Bo Lee',
      [
        ['Ana Ruiz', 'Editor'],
        ['Bo Lee', null],
      ],
    ],
    [
      'author: By Ana Ruiz and Bo Lee',
      [
        ['Ana Ruiz', null],
        ['Bo Lee', null],
      ],
    ],
    ['author: { name: Ana Ruiz }', [['Ana Ruiz', null]]],
    ['author: newsroom', [['newsroom', null]]],
    ['"author": Ana Ruiz', [['Ana Ruiz', null]]],
  ])('the authors of %j', (line, authors) => {
    expect(parse(article(line)).byline?.authors.map(({ name, role }) => [name, role])).toEqual(authors)
  })

  test('nothing with what is empty, and takes nothing from the text then', () => {
    const { headline, published, tags } = parse('---\ntitle:\ndate: soon\ntags: []\n---\n\n# The head\n\nText.\n')
    expect({ headline, published, tags }).toEqual({ headline: 'The head', published: null, tags: [] })
  })

  test.each([
    'layout: post\ntitle: T\ndraft: true',
    'draft: true',
    '# a comment\ntitle: T',
    '',
    'a:\n  title: no',
    'title: A\ntitle2: B',
  ])('and loses no line: %j', (lines) => {
    const text = article(lines)
    expect(uncovered(text, [parse(text)])).toEqual([])
  })
})

describe('front matter', () => {
  test.each(['---', '----', '-----------', '...', '---  '])('may be closed by %j', (closing) => {
    const text = `---\ntitle: The head\nlayout: post\n${closing}\n\nText stands here.\n\n---\n\nMore of it stands there.\n`
    const read = parse(text)
    expect(read.headline).toBe('The head')
    expect(read.sections.flatMap(({ blocks }) => blocks.map((block) => block.text))).toEqual([
      'Text stands here.',
      '---',
      'More of it stands there.',
    ])
    expect(uncovered(text, [read])).toEqual([])
  })

  test.each<[field: string, line: string, above?: string]>([
    ['description: A year without boats.', 'Nobody asked the people of the quay what they think'],
    ['description: A year without boats.', '## Nobody asked the people of the quay what they think'],
    ['section: Coast', 'Around the world', ''],
    ['author: Bo Lee', 'By Ana Ruiz and Kim Osei'],
    ['date: 2031-11-03', 'Published November 5, 2031'],
    ['tags: [boats]', 'Tags: pier, harbor'],
    ['title: Boats move', 'Another line for the whole coast'],
  ])('and the text are both kept where they differ: %s', (field, line, above) => {
    const title = field.startsWith('title') ? '' : '# Pier to close for a year\n\n'
    const head =
      above === undefined
        ? `${title}${line}\n\nBy Tam Rae, Staff Writer`
        : `${line}\n\n${title}By Tam Rae, Staff Writer`
    const body =
      'The pier will close on Monday for a year, the harbor board said in a letter to the people of the quay.'
    const text = `---\n${field}\n---\n\n${head}\n\n${body}\n`
    const { removed, provenance, ...shown } = parse(text)
    expect(removed).toEqual([])
    for (const word of `${field.slice(field.indexOf(' '))} ${line}`.match(/\w{2,}/gu) ?? [])
      expect(JSON.stringify(shown)).toContain(word)
  })
})

test('front matter whose fence is missing ends at its blank line', () => {
  const found = parse(
    '---\ntitle: Lamps stay lit\nauthor: Bo Lee\n\nThe council voted: the lamps stay lit until two.\n\n---\n\nA second part.\n',
  )
  expect(found).toMatchObject({ headline: 'Lamps stay lit', byline: { text: 'Bo Lee' }, removed: [] })
  expect(JSON.stringify(found.sections)).toContain('The council voted: the lamps stay lit until two.')
})

describe('the language that front matter names', () => {
  test.each([
    ['lang: gsw', 'gsw'],
    ['language: DE-ch', 'de'],
    ['lang: pt_BR', 'pt'],
    ['language: English', 'en'],
    ['lang: [de]', 'en'],
    ['author: Bo Lee', 'en'],
  ])('is that of the article, where it is one: %s', (line, language) => {
    const text = `---\n${line}\n---\n\nThe pier will close on Monday for a year, and the harbor board has told the people of the quay.\n`
    expect(parse(text).language).toBe(language)
  })
})

describe('what is refused', () => {
  test.each(['js', 'javascript', 'JavaScript ', 'coffee', 'cson', 'json', 'toml'])(
    'front matter in %s, unrun',
    (language) => {
      const text = `---${language}\n{ title: (() => { globalThis.ran = true; return 'x' })() }\n---\nText.\n`
      expect(() => parse(text)).toThrow(ReadError)
      expect(() => parse(text)).toThrow(`in "${language.trim()}"`)
      expect(globalThis).not.toHaveProperty('ran')
    },
  )

  test('YAML that is none, in one line that names the place', () => {
    let message = ''
    try {
      parse(article('title: a', 'deck: [x'))
    } catch (error) {
      expect(error).toBeInstanceOf(ReadError)
      message = (error as Error).message
    }
    expect(message).toMatch(/^the front matter is no YAML: .* in line \d+\. /u)
    expect(message).not.toContain('\n')
  })

  test.each(['!!js/function "function () {}"', '!!js/regexp /x/', '!!js/undefined ""', '!custom x'])(
    'YAML with %j',
    (value) => {
      expect(() => parse(article(`title: ${value}`))).toThrow(ReadError)
    },
  )

  test('the same text twice, both times', () => {
    const text = article('title: [x')
    expect(() => parse(text)).toThrow(ReadError)
    expect(() => parse(text)).toThrow(ReadError)
  })
})

describe('what is no front matter', () => {
  test.each([
    '---\n\nText between rules.\n\n---\n',
    '---\nNever closed.\n',
    '----\ntitle: x\n----\n',
    'x\n---\ntitle: y\n---\n',
  ])('%j', (text) => {
    const read = parse(text)
    expect(read.removed.filter(({ reason }) => reason === 'front-matter')).toEqual([])
    expect(uncovered(text, [read])).toEqual([])
  })
})

test('keys of objects are no fields', () => {
  const { headline, tags } = parse(article('__proto__: { title: x, tags: [y] }', 'constructor: z'))
  expect(headline).not.toBe('x')
  expect(tags).toEqual([])
})

test('many blank lines of Windows before a rule come to their end', () => {
  const text = `${'\r\n'.repeat(60)}---x y\r\n\r\nThe ferry left Port Ellery on time again.\r\n`
  expect(detectMarkdown(text)).toBeLessThan(0.5)
  expect(readFrontMatter(text)).toBe(null)
})

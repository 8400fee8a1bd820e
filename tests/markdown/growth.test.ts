import { Tokenizer } from 'marked'
import { afterEach, expect, test, vi } from 'vitest'
import { lex } from '../../src/readers/markdown/lex.js'
import { parse } from './support.js'

afterEach(() => void vi.restoreAllMocks())

const LAZY = `- a thing\n${'and more of it\n'.repeat(1000)}`

test('an underline is looked for once, not from each line of an item', () => {
  const heading = vi.spyOn(Tokenizer.prototype, 'lheading')
  lex(LAZY)
  expect(heading).toHaveBeenCalledTimes(0)
  const tokens = lex(`${LAZY}\nPart two\n===\n\n${LAZY}`)
  expect(heading).toHaveBeenCalledTimes(1)
  expect(tokens?.map(({ type }) => type)).toContain('heading')
})

test.each(['- a\n\n  Part\n  ---\n', '> Part\n> ===\n', 'One\ntwo\n===\n\nmore\n---\n'])(
  'underlines make headings wherever they stand: %j',
  (text) => {
    expect(JSON.stringify(lex(text))).toContain('"type":"heading"')
  },
)

test('an item that goes on without an end is text', () => {
  expect(lex(`- a\n${'b c d\n'.repeat(100_000)}`)).toBeNull()
  expect(lex(`- a\n${'b c d\n'.repeat(1000)}`)).not.toBeNull()
})

test('front matter that is nested too deeply is told', () => {
  expect(() => parse(`---\na: ${'['.repeat(100_000)}\n---\n\nThe ferry was late.\n`)).toThrow('it is nested too deeply')
})

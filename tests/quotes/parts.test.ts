import { describe, expect, test } from 'vitest'
import { names, quotationsOf } from './support.js'

test.each([
  ['“The bridge,” Ana Ruiz said, “is safe.”', 'The bridge … is safe.'],
  ['“The bridge is safe,” Ana Ruiz said. “We built it well.”', 'The bridge is safe. We built it well.'],
  ['“Is it safe?” Ana Ruiz asked. “I think so.”', 'Is it safe? I think so.'],
  ['“We built it —” Ana Ruiz paused — “or we tried to.”', 'We built it —'],
  ['“We built it well.\n\n“We walk on it,” Ana Ruiz said.', 'We built it well.'],
  ['“The bridge is safe,” said Ana Ruiz.', 'The bridge is safe'],
])('%s', (text, said) => {
  expect(quotationsOf(text).quotes[0]?.text).toBe(said)
})

test('parts keep their spans with the marks', () => {
  const text = '“The bridge,” Ana Ruiz said, “is safe.”'
  const [quote] = quotationsOf(text).quotes
  expect(quote?.parts.map(({ span }) => text.slice(...span))).toEqual(['“The bridge,”', '“is safe.”'])
  expect(quote?.parts.map((part) => part.text)).toEqual(['The bridge', 'is safe.'])
})

describe('a sentence that has its verb in the quotation', () => {
  const said = '“The bridge is old,” Ana Ruiz said. '

  test.each([
    ['Instead, “it will be closed for years.”', 'Ana Ruiz'],
    ['“It should be closed for years” or at least over winter.', 'Ana Ruiz'],
    ['It runs under the name of “the old singing bridge.”', '–'],
    ['“The old singing bridge of Lima” opened last year.', '–'],
    ['The mayor thinks that “it will be closed for years.”', 'The mayor'],
  ])('%s', (text, speaker) => {
    expect(names(said + text).at(-1)).toBe(speaker)
  })

  test('stands in the paragraph of its speaker', () => {
    expect(names(`${said}\n\n“It will be closed for years” and nobody knows.`)).toEqual(['Ana Ruiz', '–'])
  })
})

import { expect, test } from 'vitest'
import { wordLists } from '../../scripts/word-lists.mjs'

test('one of several whole words becomes a search through an array', () => {
  expect(wordLists('a = /^(?:said|’s|ap-news)$/u.test(word)')).toBe('a = ["said","’s","ap-news"].includes(word)')
})

test.each([
  ['part of a text', '/^(?:a|b)/u.test(word)'],
  ['more than plain words', '/^(?:a.|b?|[cd]|\\d)$/u.test(word)'],
  ['capitals or not', '/^(?:a|b)$/iu.test(word)'],
  ['what is found', '/^(?:a|b)$/u.exec(word)'],
])('expressions that ask for something else stay: %s', (_, code) => {
  expect(wordLists(code)).toBe(code)
})

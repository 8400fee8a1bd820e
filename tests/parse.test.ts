import { expect, test } from 'vitest'
import { explain } from '../src/explain.js'
import { readings } from '../src/parse.js'
import { plain } from '../src/readers/plain.js'

const ORIGIN = { name: null, format: 'plain', encoding: 'utf-8' }

test.each(['', ' \n\n\u200b\t\n'])('%j holds no article', (text) => {
  expect([...readings(text, plain, ORIGIN)]).toEqual([])
  expect([...explain(text, plain, ORIGIN)]).toEqual([])
})

test('what is explained is what the article was made from', () => {
  const text =
    'Fog closes port\nBy Ana Ruiz\n\nThe fog came in over the harbour wall on Monday and stayed there for a week.\n'
  const [reading] = [...readings(text, plain, ORIGIN)]
  const [explanation] = [...explain(text, plain, ORIGIN)]
  const told = explanation?.lines.filter(({ rule }) => rule !== null)
  expect(told?.map(({ kind, rule, reason, confidence, span }) => ({ kind, rule, reason, confidence, span }))).toEqual(
    reading?.claims.map(({ kind, rule, reason, confidence, span }) => ({ kind, rule, reason, confidence, span })),
  )
})

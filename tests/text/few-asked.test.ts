import { expect, test, vi } from 'vitest'
import { fewAsked } from '../../src/text/few-asked.js'
import { wordTable } from '../../src/text/word-table.js'

test('a few keys are searched for, each once; more are answered by the whole', () => {
  const search = vi.fn((key: string) => (key === 'none' ? undefined : key.length))
  const whole = vi.fn(() => (key: string) => key.length)
  const ask = fewAsked(3, search, whole)
  expect(['a', 'bb', 'none', 'a', 'none'].map(ask)).toEqual([1, 2, undefined, 1, undefined])
  expect(search).toHaveBeenCalledTimes(3)
  expect(whole).not.toHaveBeenCalled()
  expect(['dddd', 'a', 'eeeee'].map(ask)).toEqual([4, 1, 5])
  expect(search).toHaveBeenCalledTimes(3)
  expect(whole).toHaveBeenCalledTimes(1)
})

test('a table of words answers alike before and after it is made a set', () => {
  const isListed = wordTable('ana bo', 'cy')
  const asked = ['ana', 'cy', 'an', '', 'ana bo', 'dee']
  const before = asked.map(isListed)
  for (let i = 0; i < 300; i++) isListed(`word${i}`)
  expect(before).toEqual([true, true, false, false, false, false])
  expect(asked.map(isListed)).toEqual(before)
})

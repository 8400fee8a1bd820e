import { expect, test } from 'vitest'
import { readings } from '../../src/parse.js'
import type { Reader } from '../../src/readers/reader.js'
import { relocate } from '../../src/recognise/relocate.js'
import { fixtures } from '../support/fixtures.js'

const ORIGIN = { name: null, format: 'plain' } as unknown as Parameters<typeof readings>[2]
const TEXTS = fixtures()
  .filter(({ name }) => !/markdown|two-articles/u.test(name))
  .map(({ text }) => text)

/** Reads a text as articles that follow each other. */
const sequence = (starts: readonly number[]): Reader => ({
  detect: () => 1,
  read: (text) =>
    starts.map((start, i) => ({ text, span: [start, starts[i + 1] ?? text.length], given: [], markup: null })),
})

test('articles in one text never know of each other', () => {
  const starts = TEXTS.map((_, i) => TEXTS.slice(0, i).join('').length)
  const together = [...readings(TEXTS.join(''), sequence(starts), ORIGIN)]
  TEXTS.forEach((text, index) => {
    const [alone] = readings(text, sequence([0]), ORIGIN)
    const by = starts[index] as number
    const placed = relocate(alone?.article, ([start, end]) => [start + by, end + by])
    expect(together[index]?.article).toEqual({ ...placed, source: { ...ORIGIN, index, record: null } })
  })
})

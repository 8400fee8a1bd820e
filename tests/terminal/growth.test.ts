import { afterEach, expect, test, vi } from 'vitest'
import { makePainter } from '../../src/renderers/terminal/paint.js'
import { findTheme } from '../../src/renderers/terminal/themes/index.js'
import { unicode } from '../../src/text/unicode.js'

afterEach(() => void vi.restoreAllMocks())

/** Runs that are looked through for one line of so many. */
function runsLookedAt(count: number): number {
  const runs = Array.from({ length: count }, (_, i) => ({ start: 4 * i, end: 4 * i + 3, look: 'quote' }))
  const paint = makePainter(findTheme('dark', null), 0, false)
  let work = 0
  const filter = Array.prototype.filter
  vi.spyOn(Array.prototype, 'filter').mockImplementation(function (this: unknown[], ...how) {
    work += this.length
    return filter.apply(this, how)
  })
  const painted = paint({ text: '“a” '.repeat(count), runs })
  vi.restoreAllMocks()
  expect(painted).toBe('“a” '.repeat(count))
  return work
}

test('a line of many quotations is cut in one sweep', () => {
  expect(runsLookedAt(4000)).toBeLessThan(5 * runsLookedAt(1000))
})

test.each([
  ['letters with many accents', 'a\u0301\u0302\u0303', 1],
  ['families', '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}', 2],
  ['flags', '\u{1f1f3}\u{1f1f4}', 2],
  ['letters of Hangul in parts', '\u1112\u1161\u11ab', 2],
])('a long word is measured part by part: %s', (_, letter, cells) => {
  const segment = Intl.Segmenter.prototype.segment
  let longest = 0
  vi.spyOn(Intl.Segmenter.prototype, 'segment').mockImplementation(function (this: Intl.Segmenter, text) {
    longest = Math.max(longest, text.length)
    return segment.call(this, text)
  })
  expect(unicode.cells(letter.repeat(1000))).toBe(1000 * cells)
  expect(longest).toBeLessThan(1000)
})

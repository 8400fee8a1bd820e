import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from '../../src/text/slug.js'

test.each([
  ['Harbour ferry stops', 'harbour-ferry-stops'],
  ["Don’t look down: 'Quay' – a year on!", 'dont-look-down-quay-a-year-on'],
  ['  ../../etc/passwd', 'etc-passwd'],
  ['.hidden', 'hidden'],
  ['Hafen behält Nachtfähre', 'hafen-behält-nachtfähre'],
  ['Cafe\u0301 reopens', 'café-reopens'],
  ['港の夜行フェリー、冬も運航へ', '港の夜行フェリー-冬も運航へ'],
  ['a\u202eb\u0000c\u3164', 'ab-c'],
  ['CON', 'con-'],
  ['lpt1', 'lpt1-'],
  ['⚡️ !?', ''],
  [`${'harbour '.repeat(30)}`, `${'harbour-'.repeat(14)}harbour`],
])('%j is called %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})

test('every text makes a name that every file system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const slug = slugOf(text)
      expect(slug).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}]*-?)*$/u)
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(121)
      expect(slug).toBe(slug.normalize('NFC'))
    }),
    { numRuns: 2000 },
  )
})

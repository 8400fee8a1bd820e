import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPage } from '../../src/page/page.js'
import { zonesOf } from '../../src/recognise/choices/headline/page-zones.js'
import { furniture } from '../../src/recognise/rules/furniture.js'
import { pageModel } from '../../src/recognise/rules/page-model.js'

const LINES = [
  'Share',
  'Advertisement',
  'Menü',
  'Read more',
  '',
  '© 2031',
  '3. November 2031',
  'By Ana Ruiz',
  '日本語の行',
  '\u0000\u001b[2J',
]
const sentence = fc.lorem({ mode: 'sentences', maxCount: 3 })
const pages = fc.array(fc.oneof(fc.constantFrom(...LINES), sentence, fc.string({ unit: 'grapheme' })), {
  maxLength: 60,
})

test('claims lie within the page, are ordered by place and have a confidence, a priority and a reason', () => {
  fc.assert(
    fc.property(pages, (lines) => {
      const text = lines.join('\n')
      const page = readPage(text)
      for (const rule of [furniture, pageModel]) {
        for (const { span, confidence, priority, reason } of rule.find(page)) {
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[1]).toBeLessThanOrEqual(text.length)
          expect(span[0]).toBeLessThan(span[1])
          for (const number of [confidence, priority]) {
            expect(number).toBeGreaterThanOrEqual(0)
            expect(number).toBeLessThanOrEqual(1)
          }
          expect(reason).toMatch(/^[a-z][a-z-]+$/u)
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('every paragraph has a zone and a chance between 0 and 1', () => {
  fc.assert(
    fc.property(pages, (lines) => {
      const page = readPage(lines.join('\n'))
      const { zones, inBody, labels } = zonesOf(page)
      expect([zones.length, labels.length, inBody.length]).toEqual(Array(3).fill(page.paras.length))
      expect(inBody.every((chance) => chance >= 0 && chance <= 1)).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('time grows with the page and no faster', () => {
  const block = [
    'Home',
    'News',
    'A headline of some words',
    ...Array(8).fill('The ferry left at noon, and nobody on the pier was surprised that it was late again today.'),
  ]
  const textOf = (times: number): string => Array(times).fill(block.join('\n')).join('\n\n')
  const timeOf = (times: number): number => {
    const text = textOf(times)
    let best = Number.POSITIVE_INFINITY
    for (let run = 0; run < 4; run++) {
      const page = readPage(text)
      const start = performance.now()
      pageModel.find(page)
      best = Math.min(best, performance.now() - start)
    }
    return best
  }
  timeOf(40)
  // Eight times the lines; half as much again is the machine's.
  expect(timeOf(480) / timeOf(60)).toBeLessThan(14)
}, 30_000)

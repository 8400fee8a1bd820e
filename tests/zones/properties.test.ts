import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPage } from '../../src/page/read-page.js'
import { zonesOf } from '../../src/recognise/choices/anchor.js'
import { lineCandidates } from '../../src/recognise/choices/headline/line-candidates.js'
import { furniture } from '../../src/recognise/rules/furniture.js'
import { pageModel } from '../../src/recognise/rules/page-model.js'
import { readFeatures } from '../../src/recognise/zones/features.js'
import { zoneModel } from '../../src/recognise/zones/model.js'
import { pathOf } from '../../src/recognise/zones/path.js'

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

test('work grows with the page and no faster', () => {
  const block = [
    'Home',
    'News',
    'A headline of some words',
    ...Array(8).fill('The ferry left at noon, and nobody on the pier was surprised that it was late again today.'),
  ]
  const textOf = (times: number): string => Array(times).fill(block.join('\n')).join('\n\n')
  // Every word that is looked at is asked for in small letters, and every feature of a line is a row
  const workOf = (times: number): { words: number; rows: number; candidates: number } => {
    const read = readPage(textOf(times))
    let words = 0
    const lower = (token: number): string => {
      words += 1
      return read.tokens.lower(token)
    }
    const page = { ...read, tokens: { ...read.tokens, lower } }
    pageModel.find(page)
    const features = readFeatures(page)
    return {
      words,
      rows: features.starts[features.lines] ?? 0,
      candidates: lineCandidates(pathOf(features, zoneModel())).candidates.length,
    }
  }
  const [small, large] = [workOf(60), workOf(480)]
  // Eight times the lines
  expect(large.words / small.words).toBeLessThan(8.2)
  expect(large.rows / small.rows).toBeLessThan(8.2)
  expect(large.candidates).toBeLessThan(200)
})

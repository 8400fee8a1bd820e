import { expect, test } from 'vitest'
import { type Choice, learnChoices, measure } from '../../scripts/train/learn-choices.js'
import { readPage } from '../../src/page/read-page.js'
import { lineCandidates } from '../../src/recognise/choices/headline/line-candidates.js'
import { headlineWeights, noHeadline } from '../../src/recognise/choices/weights.js'
import { readFeatures } from '../../src/recognise/zones/features.js'
import { zoneModel } from '../../src/recognise/zones/model.js'
import { pathOf } from '../../src/recognise/zones/path.js'

const PAGE = [
  'Home',
  'News',
  'Harbor pilots win pay case after nine years',
  'By Ines Calder',
  'The pilots who guide ships into Port Orrin will be paid for nine years of night shifts, a court ruled on Tuesday.',
].join('\n')

test('lines of the head are candidates, their evidence has names that are weighed', () => {
  const { candidates, start } = lineCandidates(pathOf(readFeatures(readPage(PAGE)), zoneModel()))
  expect(start).toBe(4)
  expect(candidates.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4])
  const title = candidates[2]
  expect(title?.key).toBe('harbor pilots win pay case after nine years')
  expect(title?.evidence).toContain('next byline 1')
  const known = title?.evidence.filter((name) => name in headlineWeights) ?? []
  expect(known.length).toBeGreaterThan((title?.evidence.length ?? 0) / 2)
  expect(Number.isFinite(noHeadline)).toBe(true)
})

/** Choices in which "old" and "large" speak for a candidate, and "old" more; some pages have none. */
function choices(): Choice[] {
  return Array.from({ length: 60 }, (_, i): Choice => {
    const candidates = [['old'], ['large'], ['red']].map((evidence, at) => ({ key: `${at}`, evidence }))
    const own = i % 3 === 2 ? candidates.slice(2) : i % 3 === 1 ? candidates.slice(1) : candidates
    return { candidates: own, right: own.map((_, at) => i % 3 !== 2 && at === 0) }
  })
}

test('a choice is learned from which candidates are right, the same each time', () => {
  const learned = learnChoices(choices())
  const { old = 0, large = 0, red = 0 } = learned.weights
  expect(old).toBeGreaterThan(large)
  expect(large).toBeGreaterThan(red)
  expect(learned.none).toBeGreaterThan(red)
  expect(learnChoices(choices())).toEqual(learned)
  expect(measure(choices(), learned)).toContain('0.000 wrong of 60')
})

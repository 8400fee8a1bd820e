import { afterEach, expect, test, vi } from 'vitest'
import { parse } from '../../src/index.js'
import { saidBy } from '../../src/quotes/syntax/cue.js'

vi.mock(import('../../src/quotes/syntax/cue.js'), async (load) => {
  const own = await load()
  return { ...own, saidBy: vi.fn(own.saidBy) }
})

afterEach(() => void vi.clearAllMocks())

/** How often a frame asks an earlier sentence who speaks in it, in a paragraph of so many sentences. */
function askedIn(lead: string, sentence: string, count: number): number {
  vi.clearAllMocks()
  parse(`Die Brücke wird gebaut\n\n${lead} ${sentence.repeat(count)}`)
  return vi.mocked(saidBy).mock.calls.length
}

test.each([
  [
    'German sentences that report',
    'Der Minister kündigte an, dass die Stadt bald eine neue Brücke haben wird.',
    'Man habe „wir gehen heute alle nach Hause“ auf der Straße gehört. ',
  ],
  [
    'Spanish verbs alone',
    'El alcalde y la ministra llegaron a la ciudad por la mañana.',
    '«Vamos todos a casa hoy mismo», confiesa en su casa. ',
  ],
])('%s go back no farther in a long paragraph', (_, lead, sentence) => {
  const few = askedIn(lead, sentence, 100)
  expect(few).toBeGreaterThanOrEqual(100)
  expect(askedIn(lead, sentence, 400)).toBeLessThan(5 * few)
})

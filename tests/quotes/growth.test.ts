import { afterEach, expect, test, vi } from 'vitest'
import { parse } from '../../src/index.js'
import { saidBy } from '../../src/quotes/syntax/cue.js'
import { at } from '../../src/quotes/words/token.js'

vi.mock(import('../../src/quotes/syntax/cue.js'), async (load) => {
  const own = await load()
  return { ...own, saidBy: vi.fn(own.saidBy) }
})

vi.mock(import('../../src/quotes/words/token.js'), async (load) => {
  const own = await load()
  return { ...own, at: vi.fn(own.at) }
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

/** How often a token is looked at in one paragraph of so many quotations, a sentence about somebody else between each two. */
function lookedAtIn(count: number): number {
  vi.clearAllMocks()
  const talk = '„Wir warten noch auf das Geld“, sagte Karl Moser. Odo Lemm war auch dabei. „Es regnet hier jeden Tag.“ '
  parse(`Der Hafen ruht\n\n${talk.repeat(count)}`)
  return vi.mocked(at).mock.calls.length
}

test('who else is told of between two quotations is looked for between them alone', () => {
  expect(lookedAtIn(800)).toBeLessThan(5 * lookedAtIn(200))
})

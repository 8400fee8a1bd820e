import { describe, expect, it } from 'vitest'
import { countRemoved } from '../../src/cli/removed-words.js'
import { folderWith, run } from '../support/run.js'

const BODY = 'The harbor board voted on Monday to keep the night ferry running through the winter. '

/** A document of Lexis with so many words, and a count of its own. */
const lexis = (repeats: number, count: string): string =>
  `                    1 of 1 DOCUMENTS\n\n                    Quay Times\n\n                    November 3, 2031 Monday\n\n` +
  `Night ferry stays\n\nBYLINE: Odile Marrin\n\nLENGTH: ${count}\n\n${BODY.repeat(repeats).trim()}\n\nLOAD-DATE: November 4, 2031\n\n`

const factiva = (repeats: number): string =>
  `HD Night ferry stays\nWC 150 words\nPD 3 November 2031\nSN Quay Times\nLP ${BODY.repeat(repeats)}\nAN Document QUAYT00020311103eb0300001\n`

describe("a source's own count of words", () => {
  it.each([
    ['that there are', lexis(10, '150 words'), ''],
    ['that counts the head as well', lexis(10, '166 words'), ''],
    [
      'of more words',
      lexis(10, '300 words'),
      'article 1: the source counts 300 words, 150 are here; the text may be cut off\n',
    ],
    [
      'in thousands',
      lexis(10, '1,500 words'),
      'article 1: the source counts 1500 words, 150 are here; the text may be cut off\n',
    ],
    ['of fewer words', lexis(10, '75 words'), 'article 1: the source counts 75 words, 150 are here\n'],
    ['of something else', lexis(10, '75 lines'), ''],
    ['by its code', factiva(3), 'article 1: the source counts 150 words, 45 are here; the text may be cut off\n'],
  ])('%s', async (_, text, note) => {
    const cwd = folderWith({ 'a.txt': text })
    const { stderr } = await run(['--json', 'a.txt'], { cwd })
    const [found = ''] = /^.*counts.*\n/mu.exec(stderr) ?? []
    expect(found).toBe(note && `news-fmt: a.txt: ${note}`)
    expect((await run(['--json', '--quiet', 'a.txt'], { cwd })).stderr).toBe('')
  })
})

it('counts what was taken away by reason, running text apart', () => {
  const taken = (text: string, reason: 'newsletter' | 'share-bar') => ({
    text,
    reason,
    span: [0, text.length] as const,
  })
  expect(
    countRemoved([taken('Share', 'share-bar'), taken('Sign up', 'newsletter'), taken(BODY, 'newsletter')]),
  ).toEqual({
    all: 18,
    prose: 15,
    byReason: { 'share-bar': 1, newsletter: 17 },
  })
})

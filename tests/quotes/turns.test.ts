import { describe, expect, test } from 'vitest'
import type { Turn } from '../../src/model/article.js'
import { findQuotations, type Quotations } from '../../src/quotes/index.js'
import { quotationsOf, sectionOf } from './support.js'

/** An interview: paragraphs parted by blank lines, those with a label in capitals are turns. */
function interview(text: string, authors: readonly string[] = []): Quotations {
  const section = sectionOf(text)
  const blocks = section.blocks.map((block) => {
    const label = /^\p{Lu}[\p{Lu}. -]*(?:, [\p{Lu} ]+| \([a-z -]+\))*:/u.exec(block.text)?.[0]
    return label ? ({ ...block, type: 'turn', label } as Turn) : block
  })
  return findQuotations({
    text,
    sections: [{ ...section, blocks }],
    authors: authors.map((name) => ({ name, role: null })),
  })
}

const TALK = `The potter Marit Solheim works by the harbour of Vanna.

HERALD: What is clay to you?

SOLHEIM: A slow animal. My teacher said, “It bites.”

It took me years to see it.

HERALD: And the kiln?

SOLHEIM: The kiln decides.`

describe('transcripts', () => {
  test('a role may stand before the name', () => {
    const { quotes } = interview('HOST DANA VOSS: What happened?\n\nBO LEE: It sank.\n\nVOSS: When?')
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Dana Voss', 'Bo Lee', 'Dana Voss'])
  })

  test('a label says what its speaker is, and the family name alone goes on with it', () => {
    const { quotes } = interview(
      'DANA VOSS, HARBOUR HOST: What happened?\n\nBO LEE, ENGINEER (ph): It sank.\n\nVOSS: When?\n\nLEE (through translator): At noon.\n\nTHE PRESIDENT: Good night.',
    )
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual([
      'Dana Voss',
      'Bo Lee',
      'Dana Voss',
      'Bo Lee',
      'The President',
    ])
  })
})

describe('turn-label', () => {
  test('a turn is a quotation of the person that its label names', () => {
    const { quotes } = interview(TALK)
    expect(quotes.map(({ text, speaker }) => [speaker?.name, text])).toEqual([
      ['Herald', 'What is clay to you?'],
      ['Marit Solheim', 'A slow animal. My teacher said, “It bites.”'],
      ['Herald', 'And the kiln?'],
      ['Marit Solheim', 'The kiln decides.'],
    ])
  })

  test('its span is that of the words, its mention the name', () => {
    const quote = interview(TALK).quotes[1]
    expect(quote).toMatchObject({ kind: 'direct', cue: null, rule: 'turn-label', parts: [{ text: quote?.text }] })
    expect(TALK.slice(...(quote?.parts[0]?.span ?? [0, 0]))).toBe(quote?.text)
    expect(TALK.slice(...(quote?.speaker?.mention?.span ?? [0, 0]))).toBe('SOLHEIM')
  })

  test('words and turns are counted for each speaker, a paper is an organization', () => {
    expect(interview(TALK).speakers).toMatchObject([
      { name: 'Herald', type: 'organization', quotes: ['q1', 'q3'] },
      { name: 'Marit Solheim', type: 'person', quotes: ['q2', 'q4'], words: 11 },
    ])
  })

  test('the interviewer is the author where the label is the family name or the initials', () => {
    const text = 'A talk.\n\nTV: Why?\n\nVOLL: Who asks?\n\nANA RUIZ: I do.\n\nBO DE WITT: And I.'
    expect(interview(text, ['Tora Voll']).quotes.map(({ speaker }) => speaker?.name)).toEqual([
      'Tora Voll',
      'Tora Voll',
      'Ana Ruiz',
      'Bo de Witt',
    ])
  })

  test('two people with one name are told apart by the first', () => {
    const text = 'Ana Ruiz met Bo Ruiz.\n\nANA RUIZ: Hello.\n\nBO RUIZ: Hello.'
    expect(interview(text).quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ana Ruiz', 'Bo Ruiz'])
  })
})

describe('no turn-label', () => {
  test('question and answer name nobody', () => {
    expect(interview('Q: What is clay to you?\n\nA: A slow animal.\n\nQ: Why?').quotes).toEqual([])
  })

  test('marks in an answer are still quotations', () => {
    const { quotes } = interview('Q: Why?\n\nA: It bites. “It bites hard,” said Ana Ruiz.')
    expect(quotes.map(({ rule, speaker }) => [rule, speaker?.name])).toEqual([['quote-verb-speaker', 'Ana Ruiz']])
  })

  test('links to other articles that begin with one name', () => {
    const text = 'MORE.\n\nANA RUIZ: Her garden by the harbour in winter\n\nANA RUIZ: All about the house of her aunt'
    expect(interview(text).quotes).toEqual([])
  })

  test('a paragraph that starts like a turn is none', () => {
    expect(quotationsOf('SOLHEIM: The kiln decides.').quotes).toEqual([])
  })
})

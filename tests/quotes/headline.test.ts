import { describe, expect, test } from 'vitest'
import { headlineFrames } from '../../src/quotes/frames/headline.js'
import { findQuotations } from '../../src/quotes/index.js'
import { partsOf, sectionOf } from './support.js'

const BODY = 'Ana Ruiz, the mayor, opened the bridge. “It cost too much,” Bo Lee said.'

/** The quotations of the headline above a body: marks and all, the speaker, the rule. */
function heading(headline: string, body: string = BODY): string[] {
  const text = `${headline}\n\n${body}`
  const section = sectionOf(text)
  const { quotes } = findQuotations({
    text,
    sections: [{ ...section, blocks: section.blocks.slice(1) }],
    authors: [],
    headline: [0, headline.length],
  })
  return quotes
    .filter(({ parts }) => (parts[0]?.span[0] ?? 0) < headline.length)
    .map((quote) => `${partsOf(text, quote)} | ${quote.speaker?.name} | ${quote.rule}`)
}

describe('a headline', () => {
  test.each([
    ['Ruiz: Old bridge is ‘unfit for cars’', '‘unfit for cars’ | Ana Ruiz | headline-label'],
    ["Ruiz: 'Nobody told us a thing'", "'Nobody told us a thing' | Ana Ruiz | label"],
    ['Ruiz Says Old Bridge Is “Unfit For Cars”', '“Unfit For Cars” | Ana Ruiz | governing-verb'],
    ['Ruiz says “nobody told us”', '“nobody told us” | Ana Ruiz | speaker-said-quote'],
    ['‘Nobody Told Us A Thing,’ Bo Lee Says', '‘Nobody Told Us A Thing,’ | Bo Lee | quote-speaker-verb'],
    ['“Nobody told us” – Bo Lee', '“Nobody told us” | Bo Lee | headline-tail'],
    ['Ruiz Slams Plan As ‘A Bad Joke’', '‘A Bad Joke’ | Ana Ruiz | speaker-verb-quote'],
  ])('%s', (headline, expected) => {
    expect(heading(headline)).toEqual([expected])
  })

  test.each([
    ['scare quotes', 'A ‘golden’ bridge for Lima'],
    ['a kicker before the colon', 'Analysis: the ‘golden’ bridge and its price'],
    ['an apostrophe', 'Lima’s bridge in the workers’ own words'],
    ['what the text says itself', 'Lee: Bridge ‘Cost Too Much’'],
    ['an open mark', 'Ruiz: the ‘golden bridge'],
  ])('not: %s', (_, headline) => {
    expect(heading(headline)).toEqual([])
  })

  test('does not lead the first paragraph', () => {
    const text = 'Ruiz: ‘We Are Done’\n\n“It rained on the bridge all day.”'
    const { quotes } = findQuotations({
      text,
      sections: [{ ...sectionOf(text), blocks: sectionOf(text).blocks.slice(1) }],
      authors: [],
      headline: [0, 19],
    })
    expect(quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(['Ruiz', null])
  })

  test('has frames of its own names', () => {
    expect(new Set(headlineFrames.map(({ name }) => name)).size).toBe(headlineFrames.length)
  })
})

test('a headline that names nobody, or only the family', () => {
  const body = 'El técnico Julio Salcedo no buscó excusas. «Nos pasaron por arriba y punto», dijo Salcedo.'
  const quoted = (headline: string, story = body): string | undefined => {
    const text = `${headline}\n\n${story}`
    const section = sectionOf(text)
    const sections = [{ ...section, blocks: section.blocks.slice(1) }]
    const found = findQuotations({ text, sections, authors: [], headline: [0, headline.length], language: 'es' })
    return found.quotes.find(({ parts }) => (parts[0]?.span[0] ?? 0) < headline.length)?.speaker?.name
  }
  expect(quoted('«Jugamos con mucho miedo»: la autocrítica de Salcedo')).toBe('Julio Salcedo')
  expect(quoted('Otra derrota en casa: «Nos pasaron por arriba»')).toBe(undefined)
  expect(quoted('Otra derrota en casa: «Jugamos con mucho miedo»')).toBe('Julio Salcedo')
  const thing = 'El juicio por el incendio de la residencia Geriátrico Foscarral empezó ayer.'
  expect(quoted('Juicio por la pensión Foscarral: «Yo solo quería salir»', thing)).toBe(undefined)
})

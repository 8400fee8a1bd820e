import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { answersOf } from '../../src/quotes/interview.js'
import { tokenize } from '../../src/words/tokens.js'

const said = (text: string): string[] =>
  parse(text).quotes.map(({ text: words, speaker }) => `${speaker?.name ?? '–'}: ${words}`)

const INTRODUCTION =
  'Marit Solheim ha custodito il faro di Vanna per quarant’anni e ha visto nove navi, ma di quelle navi non parla con nessuno.'

describe('an answer is given by the one who is interviewed', () => {
  test('in marks behind questions', () => {
    const text = `Quarant’anni di luce\n\ndi Dario Volpi\n\n${INTRODUCTION}\n\nChi ha costruito la lampada?\n\n«Mio zio, con un cucchiaio».\n\nE quando?\n\n«Di martedì, credo».`
    expect(said(text)).toEqual(['Marit Solheim: Mio zio, con un cucchiaio', 'Marit Solheim: Di martedì, credo'])
  })

  test.each([
    ['P.', 'R.'],
    ['Pregunta:', 'Respuesta:'],
  ])('behind labels of parts: %s, %s', (asks, says) => {
    const text = `Cuarenta años de luz\n\nPor Darío Lobo\n\nMarit Solheim cuidó el faro de Vanna durante cuarenta años y vio pasar nueve barcos.\n\n${asks} ¿Quién hizo la lámpara?\n\n${says} Mi tío. Decía: «Con una cuchara».\n\n${asks} ¿Y cuándo?\n\n${says} Un martes, creo yo.`
    expect(said(text)).toEqual([
      'Marit Solheim: Mi tío. Decía: «Con una cuchara».',
      'Marit Solheim: Un martes, creo yo.',
    ])
  })

  test('of two people named in the introduction nobody is taken', () => {
    const text = `Forty years of light\n\nBy Dario Volpi\n\nMarit Solheim kept the lamp of Vanna for forty years, and Anna Lunde was always with her.\n\nQ: Who built the lamp?\n\nA: My uncle did, with a spoon.\n\nQ: And when?\n\nA: On a Tuesday, I think.`
    expect(said(text)).toEqual([])
  })
})

test('a short article tells its language with its headline', () => {
  const text =
    'Anna Lunde: «Ho spento la lampada del faro con mia nonna»\n\nLa custode ha 93 anni e non ha mai visto una nave dalla finestra\n\ndi Dario Volpi\n\nPerché?\n\n«Faceva freddo».\n\nE poi?\n\n«Poi basta».'
  expect(parse(text).language).toBe('it')
})

test('answers are counted in one pass, however many: more than a call may have for its arguments', () => {
  const turns = 400_000
  const passages = Array.from({ length: turns }, (_, n) => {
    const [label, words] = n % 2 === 0 ? [[0, 2] as const, [3, 7] as const] : [[8, 10] as const, [11, 14] as const]
    return { span: words, label, stretches: [], sentences: [] }
  })
  const answers = answersOf(tokenize('Q: Who?\nA: Me.'), passages)
  expect(answers?.turns.size).toBe(turns / 2)
})

import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'

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

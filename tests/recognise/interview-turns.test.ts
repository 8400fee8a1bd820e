import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'

const typesOf = (text: string): string[] =>
  parse(text).sections.flatMap(({ heading, blocks }) => [
    ...(heading ? ['subhead'] : []),
    ...blocks.map(({ type }) => type),
  ])

const HEAD =
  'The lamp keeper of Vanna goes home\n\nBy Dana Voss\n\nMarit Solheim kept the lamp of Vanna for forty years and saw nine ships.\n\n'

describe('the paper that asks need not be named elsewhere', () => {
  test('with a colon behind a name', () => {
    const talk =
      'Hafenpost: Frau Solheim, wer hat die Lampe gebaut?\n\nSolheim: Mein Onkel.\n\nHafenpost: Und wann?\n\nSolheim: An einem Dienstag, glaube ich.'
    expect(typesOf(HEAD + talk)).toEqual(['paragraph', 'turn', 'turn', 'turn', 'turn'])
  })

  test('a name that does not ask and stands nowhere else is no voice', () => {
    const list =
      'Hafenpost: Neun Schiffe sind da.\n\nKnud: Mein Onkel.\n\nHafenpost: Und die Lampe.\n\nKnud: An einem Dienstag.'
    expect(typesOf(HEAD + list)).not.toContain('turn')
  })
})

test('who asked, above the first question, is no part of the talk', () => {
  const talk =
    'Interview: Frauke Lind\n\nFrage: Frau Solheim, wer hat die Lampe gebaut?\n\nSolheim: Mein Onkel.\n\nFrage: Und wann?\n\nSolheim: An einem Dienstag, glaube ich.'
  expect(typesOf(HEAD + talk).slice(-4)).toEqual(['turn', 'turn', 'turn', 'turn'])
})

test('members of a parliament and their offices in brackets are voices', () => {
  const record =
    'The SPEAKER: Order. Question four.\n\nMs VOSS (Westmark): When does the lamp burn again?\n\nMr SOLHEIM (Minister for Lamps): On the first of May. I said so last week.\n\nMs VOSS: The minister said April.'
  expect(typesOf(HEAD + record)).toEqual(['paragraph', 'turn', 'turn', 'turn', 'turn'])
  expect(parse(HEAD + record).speakers.length).toBeGreaterThanOrEqual(3)
})

test('parts of a talk in full above their letters are turns, and who answers is the one told of', () => {
  const talk =
    'Pregunta. ¿Quién hizo la lámpara?\n\nRespuesta. Mi tío, con una cuchara.\n\nP. ¿Y cuándo fue?\n\nR. Un martes, según creo.'
  expect(typesOf(HEAD + talk)).toEqual(['paragraph', 'turn', 'turn', 'turn', 'turn'])
  const head =
    'La farera vuelve a casa\n\nPor Dana Voss\n\nMarta Solana cuidó la lámpara de Vanna durante cuarenta años.\n\n'
  const { quotes } = parse(head + talk)
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Marta Solana', 'Marta Solana'])
})

describe('letters for the parts of a talk', () => {
  test.each([
    ['P.', 'R.'],
    ['P:', 'R:'],
    ['P.-', 'R.-'],
    ['F:', 'A:'],
    ['D.', 'R.'],
    ['V:', 'A:'],
    ['Q.', 'R.'],
    ['Frage:', 'Antwort:'],
    ['Domanda:', 'Risposta:'],
  ])('%s and %s', (asks, says) => {
    const talk = `${asks} Who built it?\n\n${says} My uncle did, with a spoon.\n\n${asks} And when was that?\n\n${says} On a Tuesday.`
    expect(typesOf(HEAD + talk)).toEqual(['paragraph', 'turn', 'turn', 'turn', 'turn'])
  })

  test('initials of which nobody asks are names', () => {
    const list =
      'P. Solheim took the first prize.\n\nR. Voss took the second one.\n\nP. Lund was last.\n\nR. Knud went home early.'
    expect(typesOf(HEAD + list)).not.toContain('turn')
  })
})

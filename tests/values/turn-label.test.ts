import { expect, test } from 'vitest'
import { readTurnLabel } from '../../src/values/turn-label.js'
import { tokenize } from '../../src/words/tokens.js'

const read = (text: string) => {
  const tokens = tokenize(text)
  return readTurnLabel(tokens, 0, tokens.count)
}

test.each([
  ['Q: How many boats?', 'Q:', 'q', true],
  ['A. Forty.', 'A.', 'a', true],
  ['COURIER: How many boats?', 'COURIER:', 'courier', true],
  ['Pregunta. ¿Cuántos barcos?', 'Pregunta.', 'p', false],
  ['[14:00:05] ANA RUIZ, HARBOUR ANCHOR: Good morning.', '[14:00:05] ANA RUIZ, HARBOUR ANCHOR:', 'ruiz', true],
  ['LEE (voice-over): And this is the harbour.', 'LEE (voice-over):', 'lee', true],
  [
    'BO LEE, DOCTOR, QUAY WARD (through translator): Yes.',
    'BO LEE, DOCTOR, QUAY WARD (through translator):',
    'lee',
    true,
  ],
  ['Mr. RUIZ of New Hale. I rise.', 'Mr. RUIZ of New Hale.', 'ruiz', true],
  ['Ms LEE (New Hale): Will the minister answer?', 'Ms LEE (New Hale):', 'lee', true],
  ['Mr RUIZ (Minister for Lamps): No.', 'Mr RUIZ (Minister for Lamps):', 'ruiz', true],
  ['The SPEAKER: Order.', 'The SPEAKER:', 'speaker', true],
  ['The SPEAKER pro tempore. The clerk will read.', 'The SPEAKER pro tempore.', 'speaker', true],
  ['Ana van der Berg: We counted the boats.', 'Ana van der Berg:', 'berg', false],
  ['Ruiz: We counted the boats.', 'Ruiz:', 'ruiz', false],
  ['>> RUIZ: We counted the boats.', '>> RUIZ:', 'ruiz', true],
  ['Q    How many boats?', 'Q', 'q', true],
  ['The Minister for Boats (Ana Ruiz): Forty.', 'The Minister for Boats (Ana Ruiz):', 'ruiz', false],
])('%j', (text, label, voice, sure) => {
  expect(read(text)).toMatchObject({ text: label, voice, sure, alone: false })
})

test.each([
  'Ruiz: 1,769.',
  'The harbour: a history',
  'The NATO ships left. Nobody waved.',
  'What the harbour board said: nothing.',
])('not %j', (text) => {
  expect(read(text)).toBeNull()
})

test('a label may stand alone on its line', () => {
  expect(read('ANA RUIZ, HOST:')).toMatchObject({ voice: 'ruiz', alone: true, person: true })
})

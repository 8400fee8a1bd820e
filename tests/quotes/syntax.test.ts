import { describe, expect, test } from 'vitest'
import { said } from './support.js'

/** Whose words a sentence says the quotation is; the second text looks like the first and is another's. */
const cases: readonly (readonly [what: string, text: string, speaker: string])[] = [
  [
    'a relative clause without commas',
    'An official who spoke to discuss the plan said, “The bridge is safe.”',
    'An official',
  ],
  ['and its own verb', 'Ana Ruiz heard that an official said, “The bridge is safe.”', 'an official'],
  ['a participle behind its noun', 'Another source speaking to the Harbour Post said, “It is safe.”', 'Another source'],
  ['and before it', 'Speaking to the Harbour Post, another source said, “It is safe.”', 'another source'],
  [
    'thinking as a noun',
    'A source familiar with Ruiz’s thinking said, “It is safe.”',
    'A source familiar with Ruiz’s thinking',
  ],
  [
    'a name behind its description, within a place',
    'Behind the door a girl of eleven, Bo Lee, listened and whispered: “It is safe.”',
    'Bo Lee',
  ],
  [
    'an age and a clause about what is hers',
    'Ana Ruiz, 81, a driver whose route was the first to be cut, stood up and said, “The bridge is safe.”',
    'Ana Ruiz',
  ],
  ['one of several', '“The bridge is safe,” said one of the drivers.', 'one of the drivers'],
  ['what a sign says', 'Bo Lee held up a sign saying, “No more bridges in this town.”', 'a sign'],
  ['and what its bearer says', 'Bo Lee held up a sign and waved, saying, “No more bridges in this town.”', 'Bo Lee'],
  ['said in a statement', 'Ana Ruiz, who builds bridges, said in her first statement: “It is safe.”', 'Ana Ruiz'],
  ['a statement of its own', 'Ana Ruiz was ill. The paper printed her statement: “It is safe for all of us.”', 'her'],
  [
    'who is made to speak',
    'The floods led engineers like Bo Lee to say that “no bridge is safe any more.”',
    'engineers like Bo Lee',
  ],
  ['and who wants to', 'The engineers met Bo Lee to say that “no bridge is safe any more.”', 'The engineers'],
  [
    'a setting behind a conjunction',
    'Ana Ruiz supports the plan and in a statement praised it as “the best way for all.”',
    'Ana Ruiz',
  ],
  [
    'participles side by side',
    'The towns joined in, with Ana Ruiz tweeting that it was late and asking, “Who pays for the bridge?”',
    'Ana Ruiz',
  ],
  ['a verb between commas', 'The trouble, says Bo Lee, is that the bridge “was never safe at all.”', 'Bo Lee'],
  [
    'a clause with words of its own',
    'Ana Ruiz said the town had a bridge, which she called “a danger to all who use it.”',
    'she',
  ],
  ['a clause without', 'Ana Ruiz said she believed it was “a danger to all who use it.”', 'Ana Ruiz'],
  ['a point that is made', 'Ana Ruiz made a point of saying the bridge was “a danger to all who use it.”', 'Ana Ruiz'],
  [
    'somebody who is blamed',
    'The paper blamed Ana Ruiz for saying the bridge was “a danger to all who use it.”',
    'Ana Ruiz',
  ],
  [
    'a habit of phrase',
    'Ana Ruiz said that once the council goes on recess, “I will do as much as I can.”',
    'Ana Ruiz',
  ],
  [
    'its own count',
    'Ana Ruiz said on Monday that according to its count, the town has won, but “we go on.”',
    'Ana Ruiz',
  ],
  ['a new sentence behind p.m.', 'Bo Lee said the gate closes at 7 p.m. She says “it is open to all of us.”', 'She'],
  ['and none', 'Bo Lee said the 7 p.m. Council meeting was “open to all of us.”', 'Bo Lee'],
  [
    'an irregular verb',
    'The mayor sought to calm the town, and took a heckler in stride, saying “it is safe for all.”',
    'The mayor',
  ],
]

describe('the subject of a verb of saying', () => {
  test.each(cases)('%s', (_, text, speaker) => {
    expect(said(text).map((line) => line.split(' | ')[1])).toEqual([speaker])
  })
})

describe('words that only look like speech', () => {
  test('talk that quotes nothing', () => {
    const [line] = said('As Bo Lee spoke, the council went to work against “any and all bridges.”')
    expect(line).not.toContain('| Bo Lee |')
  })

  test('putting a thing somewhere', () => {
    const [line] = said('Ana Ruiz thanked Bo Lee, who was putting it into the file: “All is good here.”')
    expect(line).toContain('| Ana Ruiz |')
  })
})

describe('clauses that lead up to another', () => {
  test.each([
    [
      'keep their quotation',
      'Although Ana Ruiz admitted that it had “been closed for years,” Bo Lee claimed it.',
      'Ana Ruiz',
    ],
    [
      'and leave the next clause its own',
      'While it rained, Ana Ruiz said it had “been closed for years,” Bo Lee added.',
      'Ana Ruiz',
    ],
    [
      'do not reach over the comma',
      'When Ana Ruiz mentioned the bridge, the crowd shouted the words “burn it down to the river.”',
      'the crowd',
    ],
    ['but as X puts it does', 'As Ana Ruiz puts it, the town wants “a bridge that goes nowhere.”', 'Ana Ruiz'],
  ])('%s', (_, text, speaker) => {
    expect(said(text).map((line) => line.split(' | ')[1])).toEqual([speaker])
  })
})

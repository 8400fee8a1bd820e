import { describe, expect, test } from 'vitest'
import { partsOf, quotationsOf } from './support.js'

/** The quoted stretches of a text, marks included. */
const stretches = (text: string): string[] => quotationsOf(text).quotes.map((quote) => partsOf(text, quote))

describe('marks of every kind', () => {
  test.each([
    ['curly', '“We won the cup,” said Ana Ruiz.', '“We won the cup,”'],
    ['straight', '"We won the cup," said Ana Ruiz.', '"We won the cup,"'],
    ['curly, then straight', '“We won the cup," said Ana Ruiz.', '“We won the cup,"'],
    ['straight, then curly', '"We won the cup,” said Ana Ruiz.', '"We won the cup,”'],
    ['closing mark the wrong way', '“We won the cup,“ said Ana Ruiz.', '“We won the cup,“'],
    ['opening mark the wrong way', '”We won the cup,” said Ana Ruiz.', '”We won the cup,”'],
    ['low and high', '„Wir haben gewonnen“, sagte Ana Ruiz.', '„Wir haben gewonnen“'],
    ['guillemets outwards', '« Nous avons gagné », a déclaré Ana Ruiz.', '« Nous avons gagné »'],
    ['guillemets inwards', '»Wir haben gewonnen«, sagte Ana Ruiz.', '»Wir haben gewonnen«'],
    ['corner brackets', '「私たちは勝った」と述べた。', '「私たちは勝った」'],
    ['doubled backticks', "``We won the cup,'' said Ana Ruiz.", "``We won the cup,''"],
    [
      'British single marks',
      '‘We won the workers’ cup, don’t you see,’ said Ana Ruiz.',
      '‘We won the workers’ cup, don’t you see,’',
    ],
    [
      'British single marks with double ones in them',
      '‘I said, “You need a permit,” and they said, “So does the sea.”’',
      '‘I said, “You need a permit,” and they said, “So does the sea.”’',
    ],
    ['straight single marks', "'We won the cup in the '90s,' said Ana Ruiz.", "'We won the cup in the '90s,'"],
  ])('%s', (_, text, stretch) => {
    expect(stretches(text)).toEqual([stretch])
  })

  test('single marks within double ones are part of the words', () => {
    expect(stretches('“He told us, ‘Go home,’ and we went,” said Ana Ruiz.')).toEqual([
      '“He told us, ‘Go home,’ and we went,”',
    ])
  })

  test('double marks within double ones of the same look', () => {
    expect(stretches('“We call it “the pit” and nobody goes in,” said Ana Ruiz.')).toEqual([
      '“We call it “the pit” and nobody goes in,”',
    ])
  })

  test('curly marks within straight ones', () => {
    expect(stretches('"We call it “the pit” and nobody goes in," said Ana Ruiz.')).toEqual([
      '"We call it “the pit” and nobody goes in,"',
    ])
  })

  test('no space behind the sentence before', () => {
    expect(stretches('Ana Ruiz left the hall."We never came back," she said.')).toEqual(['"We never came back,"'])
  })
})

describe('paragraphs', () => {
  test('a quotation that goes on in the next paragraph is one of two parts', () => {
    const text = '“We won the cup,” said Ana Ruiz. “We drank from it.\n\n“Then we went home.”'
    expect(stretches(text)).toEqual(['“We won the cup,” + “We drank from it. + “Then we went home.”'])
  })

  test('an unclosed mark ends with its paragraph', () => {
    expect(stretches('Ana Ruiz said: “We won the cup.\n\nThe crowd went home.')).toEqual(['“We won the cup.'])
  })

  test('a mark that is missing within a paragraph ends at the next opening one', () => {
    expect(stretches('“We won, said Ana Ruiz. “We drank. It was late.” The band played on.')).toHaveLength(2)
  })

  test('hard-wrapped lines are one text', () => {
    const [quote] = quotationsOf('"We won the\ncup," said Ana Ruiz.').quotes
    expect(quote?.text).toBe('We won the cup')
    expect(quote?.parts[0]?.span).toEqual([0, 17])
  })
})

describe('what is no quotation', () => {
  test.each([
    ['inches', 'The board is 6" wide and 12" long, said Ana Ruiz.'],
    ['feet and inches', 'The keeper is 6\'2" tall, Ana Ruiz said.'],
    ['apostrophes', "The workers' union doesn't like the '90s, Ana Ruiz said."],
    ['a title', 'Ana Ruiz spoke on the radio programme “Harbour at Night” last week.'],
    ['a nickname', 'Marcia “Cia” Price spoke at the harbour.'],
    ['the name of a thing', 'They founded a group called “Friends of the Harbour” in the spring.'],
    ['attributes of a tag', '<post author="Ana Ruiz" date="today">The harbour is open.</post>'],
  ])('%s', (_, text) => {
    expect(stretches(text)).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { parse } from '../../src/library/parse.js'

test('a surname that was told in full before, in a language of plain forms', () => {
  const article = parse(
    'Музей перчаток открыли в Орине\n\nДворник Пётр Лагутин открыл в подвале дома музей потерянных перчаток.\n\n«Правую люди берегут, а левую забывают», — объяснил Лагутин.\n\nУчительница Нина Лаврова узнала свою по заплатке.\n\n«Я плакала, хотя ей двадцать лет», — рассказала Лаврова.\n',
  )
  expect(article.speakers.map(({ name }) => name)).toEqual(['Пётр Лагутин', 'Нина Лаврова'])
})

test.each(['one of them', 'one of the drivers'])('a name behind “%s”', (several) => {
  const article = parse(
    `The last bus leaves Orrin\n\nBy Ana Ruiz\n\nThe drivers stood up. “The bridge is safe for us,” said ${several}, Bo Lee.\n`,
  )
  expect(article.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Bo Lee'])
})

test('a name that stands in capitals as well', () => {
  const article = parse(
    'Orrin wins at sea\n\nBy Bo Lee\n\nCoach Lila Moreno watches the boats on Friday. (Photo: Ken Abiola/The Post)\n\n“You could hear a coin drop in the harbour,” said Moreno, who has coached the team for years.\n\n“You could hear a coin drop in the harbour”\nLILA MORENO, COACH\n\nThe boats went home before dark, and nobody in the town was told of it.\n',
  )
  expect(article.speakers.map(({ name }) => name)).toEqual(['Lila Moreno'])
})

test.each([
  ['The architect who restored the square, Felix Baum, sees it otherwise:', 'Felix Baum'],
  ['The painter who made it, Dora Linn, shook her head:', 'Dora Linn'],
  ['Bo Lee, who lives above the square, shrugged:', 'Bo Lee'],
])('a clause on the subject of what leads up to words: %s', (lead, name) => {
  const article = parse(
    `The clock of Orrin stands still\n\nBy Ana Ruiz\n\n${lead} “A clock that is wrong is still a face.”\n`,
  )
  expect(article.quotes.map(({ speaker }) => speaker?.name)).toEqual([name])
})

import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'

const TITLE = 'What the lamp keeper knows about money'
const TEXT =
  'The keeper has never read a budget. She knows what oil costs and how long a night is in the winter.\n\nThe minister could learn from her. He got up nine times last week and sat down again.'

test.each(['ANA RUIZ', 'Ana Ruiz'])('a columnist stands above the headline, and again below the text: %s', (name) => {
  const article = parse(`${name}\n\n${TITLE}\n\n${TEXT}\n\nAna Ruiz is a columnist at The Quay Courier.`)
  expect(article.byline?.authors.map((author) => author.name)).toEqual(['Ana Ruiz'])
  expect([article.headline, article.kicker]).toEqual([TITLE, null])
})

test('a section above the headline is a kicker, whoever is told of below', () => {
  const article = parse(`QUAY LIFE\n\n${TITLE}\n\n${TEXT}\n\nAna Ruiz is a columnist at The Quay Courier.`)
  expect([article.headline, article.kicker, article.byline]).toEqual([TITLE, 'QUAY LIFE', null])
})

test('what can be done with a recording is none of the story', () => {
  const article = parse(
    `${TITLE}\n\nBy Ana Ruiz\nNovember 20, 2031\n\n4-Minute Listen\nDownload\nTranscript\n\n${TEXT}`,
  )
  expect(article.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('\n\n')).toBe(TEXT)
})

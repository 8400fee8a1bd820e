import { describe, expect, test } from 'vitest'
import { parse, parseAll } from '../../src/library/parse.js'
import { isProse } from '../../src/page/shape.js'
import { fixtures } from '../support/fixtures.js'

const FIRST =
  'The harbour office of Port Hale closed the pier on Monday after two of its beams gave way, and nobody was hurt by it.'
const SECOND =
  'A man who sold ice on the pier for thirty summers says that he heard it coming, and that he told the office so in May.'
const THIRD =
  'The office wants to mend the beams before the winter storms come, which the council has yet to find the money for.'

const around = (...lines: readonly string[]) =>
  parse(`Fog closes the pier\n\nBy Ana Ruiz\n\n${FIRST}\n\n${lines.join('\n\n')}\n\n${SECOND}\n\n${THIRD}\n`)

describe('what stands between two paragraphs', () => {
  test.each([
    ['Workers look at the beams of the old pier in Port Hale (Picture: AP)'],
    ['Workers look at the beams of the old pier. Maria Lee'],
    ['Workers look at the beams of the old pier.Getty Images'],
    ['Getty Images'],
    ['Imago/Hafen-News.de'],
    ['Pictured, from left, are Ana Ruiz, Bo Lee and the ice seller.'],
    ['시장과 얼음 장수가 12일 항구의 낡은 부두를 둘러보고 있다. 뉴시스'],
    ['The mayor (left) and the ice seller on the pier.'],
    ['Die Bürgermeisterin (l.) und der Eisverkäufer auf dem Steg.'],
    ['La alcaldesa (izq.) y el heladero en el muelle'],
    ['La maire (à gauche) et le marchand de glaces'],
    ['Workers look at the beams of the old pier (\n\nImage:\n\nHale Live/Bo Lee)'],
    ['Workers look at the beams of the old pier (\n\nImage: Hale Live)'],
  ])('a picture: %s', (line) => {
    const { images, sections } = around(line)
    expect(images.map(({ caption, credit }) => [caption, credit].filter(Boolean).join(' '))).toHaveLength(1)
    expect(sections.flatMap(({ blocks }) => blocks)).toHaveLength(3)
  })

  test('a picture whose credit stands above its line', () => {
    const { images, sections } = around('EPA', 'Workers look at the beams of the old pier on the morning after the fog')
    expect(images.map(({ caption, credit }) => caption ?? credit)).toEqual([
      'EPA',
      'Workers look at the beams of the old pier on the morning after the fog',
    ])
    expect(sections.flatMap(({ blocks }) => blocks)).toHaveLength(3)
  })

  test('a picture whose line stands twice', () => {
    const line = 'Workers look at the beams of the old pier.'
    const { images, removed } = around(line, line)
    expect(images.map(({ caption }) => caption)).toEqual([line])
    expect(removed.map(({ text }) => text)).toEqual([line])
  })

  test.each([
    ['I would like to be emailed about offers and events. Read our privacy notice.', 'newsletter'],
    ['An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.', 'cookie-notice'],
    ['Get in touch with our news team, day and night, by writing to the desk.', 'comments'],
    ['WATCH | Workers on the old pier', 'read-more'],
    ['4:11', 'media-player'],
    ['The ferry to the islands stops for a week, as the office says. Read more', 'read-more'],
    ['Fähren halten für eine Woche im Hafen | mehr', 'read-more'],
  ])('what a site says of itself: %s', (line, reason) => {
    const { removed, sections } = around(line)
    expect(removed.map(({ text, reason: why }) => [text, why])).toEqual([[line, reason]])
    expect(sections.flatMap(({ blocks }) => blocks)).toHaveLength(3)
  })

  test.each(['More than beams', 'Watch the weather: a winter of storms', '12 beams to go'])('a subhead: %s', (line) => {
    expect(around(line).sections.map(({ heading }) => heading)).toContain(line)
  })

  test.each([
    ['What the office says[edit]', '[edit]'],
    ['Der Pier [Bearbeiten | Quelltext bearbeiten]', '[Bearbeiten | Quelltext bearbeiten]'],
  ])('a heading with the link of its wiki: %s', (line, link) => {
    const { sections, removed } = around(line)
    expect(sections.map(({ heading }) => heading)).toContain(line.slice(0, -link.length).trim())
    expect(removed.map(({ text }) => text)).toEqual([link])
  })

  test('brackets at the end of a line are its own elsewhere', () => {
    expect(around('What the office says [sic]').sections.map(({ heading }) => heading)).toContain(
      'What the office says [sic]',
    )
  })

  test('who somebody is, below the name, is no subhead', () => {
    expect(around('Maria Lee', 'Mayor of Port Hale').sections.map(({ heading }) => heading)).not.toContain(
      'Mayor of Port Hale',
    )
  })

  test.each(['Maria Lee, mayor of Port Hale', 'Up next', 'From the stalls somebody called: “Let the tenor sing!”'])(
    'no subhead: %s',
    (line) => {
      expect(around(line).sections.map(({ heading }) => heading)).toEqual([null])
    },
  )
})

test('the story’s own paragraph may open like a call to readers', () => {
  const own = 'To see this ferry leave, people have come from the islands for years, and they bring their own chairs.'
  const { sections } = around(own)
  expect(sections.flatMap(({ blocks }) => blocks.map((block) => ('text' in block ? block.text : '')))).toContain(own)
})

test('an agency below the last paragraph signs the story', () => {
  const { images } = parse(`Fog closes the pier\n\n${FIRST}\n\n${SECOND}\n\nThe pier is closed, the office said. AP\n`)
  expect(images).toEqual([])
})

describe('an agency behind the last sentence', () => {
  const story = (last: string, ...below: readonly string[]) =>
    parse(['Fog closes the pier', FIRST, SECOND, last, ...below].join('\n\n'))

  test.each([
    '(dpa)',
    '(afp/dpa)',
    '(dpa/lno).',
    '(abc/dpa)',
    '(Reuters)',
    '(AP)',
    '– dpa',
    '/dpa',
    '— AP',
    '- Bloomberg',
  ])('signs the story: %s', (agency) => {
    const { images, sections } = story(`${THIRD} ${agency}`)
    expect(images).toEqual([])
    expect(sections.flatMap(({ blocks }) => blocks)).toHaveLength(3)
  })

  test('is a picture’s where the story goes on', () => {
    const { images, sections } = story('The ice seller stands on the old pier. (AFP)', THIRD)
    expect(images.map(({ credit }) => credit)).toEqual(['AFP'])
    expect(sections.flatMap(({ blocks }) => blocks)).toHaveLength(3)
  })
})

describe('questions', () => {
  const talk = (questions: readonly string[]) =>
    parse(
      `Talking of the pier\n\nBy Ana Ruiz\n\n${questions.map((each) => `${FIRST}\n\n${each}\n\n${SECOND}`).join('\n\n')}\n`,
    )
  test('to somebody are an interview’s, no subheads', () => {
    const asked = ['Were you afraid?', 'What did you hear?', 'Did your ice melt?', 'Will you come back?']
    expect(talk(asked).sections.map(({ heading }) => heading)).toEqual([null])
  })

  test('to the reader are subheads', () => {
    const asked = ['Why did it break?', 'Who mends the pier?', 'What happens next?', 'How old are the beams?']
    expect(talk(asked).sections.flatMap(({ heading }) => heading ?? [])).toEqual(asked)
  })
})

/** Running text of the body of each article, short paragraphs aside. */
const running = fixtures()
  .filter(({ name }) => /^(?:paste|wire|quotes|shapes)\//u.test(name))
  .flatMap(({ name, text }) =>
    parseAll(text)
      .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
      .flatMap((block) => (block.type === 'paragraph' && isProse(block.text, 20) ? [[name, block.text] as const] : [])),
  )

test.each(running)('what is running text in %s is running text here: %s', (_, text) => {
  const { removed, sections } = around(text)
  expect(removed).toEqual([])
  expect(sections.flatMap(({ blocks }) => blocks)).toHaveLength(4)
})

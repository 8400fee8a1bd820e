import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import type { Article } from '../../src/model/article.js'
import { readPage } from '../../src/page/read-page.js'
import { anchorOf } from '../../src/recognise/choices/anchor.js'
import { dateCandidates } from '../../src/recognise/choices/dates/candidates.js'
import { isMenu, isPointer, isTrail } from '../../src/recognise/choices/headline/no-title.js'
import { tokenize } from '../../src/words/tokens.js'
import { MENU, STORY } from './story.js'

const FOOT = [
  'Privacy Policy',
  'Terms of Use',
  'Contact us',
  'About us',
  '© 2031 The Orrin Courier. All rights reserved.',
]

/** The article of a page with these lines in its head, and these below the story. */
const pageWith = (head: readonly string[], below: readonly string[] = []): Article =>
  parse([MENU.join('\n'), head.join('\n'), ...STORY, below.join('\n'), FOOT.join('\n')].join('\n\n'))
const authorsOf = ({ byline }: Article): readonly string[] => byline?.authors.map(({ name }) => name) ?? []
const all = (text: string): [ReturnType<typeof tokenize>, number, number] => {
  const tokens = tokenize(text)
  return [tokens, 0, tokens.count]
}

describe('no title', () => {
  test.each(['← The fog is back', 'Next chapter →'])('is what points to another page: %s', (line) => {
    expect(isPointer(...all(line))).toBe(true)
  })

  test.each(['Home News Harbours Sport Lighthouses Culture Blog', 'You are here: Courier Home→Harbours→Ferries'])(
    'is a menu: %s',
    (line) => {
      expect(isMenu(...all(line))).toBe(true)
    },
  )

  test.each(['Fog closes the port', 'News of the fog reaches Port Hale', 'Three harbours → one ferry'])(
    'is not what only looks like one: %s',
    (line) => {
      expect(isMenu(...all(line)) || isPointer(...all(line))).toBe(false)
    },
  )

  test.each([
    ['Home News Fog closes the port', true],
    ['Courier > Harbours > Fog closes the port', true],
    ['Fog closes the port', false],
    ['« Le brouillard » ferme « le port »', false],
  ])('a trail leads to it: %s', (line, is) => {
    expect(isTrail(...all(line))).toBe(is)
  })
})

describe('the headline of a page', () => {
  test('is a short line right above its byline, whatever stands below', () => {
    const article = pageWith(['Night ferry stopped', 'by Ana Ruiz', '', 'Four hundred sleep on the pier of Port Hale'])
    expect(article.headline).toBe('Night ferry stopped')
    expect(authorsOf(article)).toEqual(['Ana Ruiz'])
  })

  test('stands above byline and date, the deck below both', () => {
    const deck = 'The night ferry to Port Hale was stopped by fog and people slept on the pier'
    const head = ['Bread, blankets and songs', 'Ana Ruiz', '31 March 2031', deck]
    expect(pageWith(['Ferries', ...head]).headline).toBe('Bread, blankets and songs')
    // Below the name of a section the line right above the story is the headline
    expect(pageWith(['Culture', ...head.slice(1)]).headline).toBe(deck)
    expect(pageWith(['CourierNewsHarbour of Port Hale', ...head.slice(1)]).headline).toBe(deck)
  })

  test('may name a day, which is not that of its publication', () => {
    const title = 'Minutes of the harbour council of 10 October 2031'
    const article = pageWith([title, '26 December 2031 by Ana Ruiz'])
    expect([article.headline, article.published]).toEqual([title, '2031-12-26'])
  })

  test('may say that it is a video', () => {
    const title = 'VIDEO: Night ferry leaves Port Hale again'
    expect(parse(`World\n${title}\nBy Ana Ruiz\n\n${STORY.join('\n\n')}\n`).headline).toBe(title)
  })
})

describe('the deck of a page', () => {
  const DECK = 'Four hundred passengers of the night ferry slept on the pier of Port Hale'

  test('is the line right below its headline, also where nobody signed the story', () => {
    const article = pageWith(['Harbours', 'Fog stops the boat to the islands', DECK, 'Share', 'Print'])
    expect([article.headline, article.deck]).toEqual(['Fog stops the boat to the islands', DECK])
  })

  test.each(['Photo: the pier of Port Hale on Monday (Bo Lee/Northern Wire)', 'Ferries, fog and fishermen'])(
    'is no other line there: %s',
    (line) => {
      expect(pageWith(['Harbours', 'Fog stops the boat to the islands', line, 'Share', 'Print']).deck).toBeNull()
    },
  )
})

describe('the byline of a page', () => {
  test('has its label glued to it', () => {
    const article = pageWith(['Night ferry stopped by the fog in Port Hale', 'ByAna Ruiz', 'Port Hale', '3 May 2031'])
    expect(authorsOf(article)).toEqual(['Ana Ruiz'])
  })

  test('is several lines where each of them names somebody and what they are', () => {
    const head = [
      'Night ferry stopped by the fog in Port Hale',
      '',
      'Elke Brandt, reporter',
      'Jomo Kariuki, correspondent',
    ]
    expect(authorsOf(pageWith(head))).toEqual(['Elke Brandt', 'Jomo Kariuki'])
  })

  test('is no section above the headline that is set like a name', () => {
    expect(authorsOf(pageWith(['Rural Regions', 'Rural Regions', 'Fog stops the boat']))).toEqual([])
    expect(authorsOf(pageWith(['Ana Ruiz', 'Ana Ruiz', 'Fog stops the boat']))).toEqual(['Ana Ruiz'])
  })

  test('is no line of a head in capitals', () => {
    const text = `HARBOUR CUP\nFINALS FOR TEN CROWNS\n\n${STORY.join('\n\n')}\n`
    expect(authorsOf(parse(text))).toEqual([])
  })
})

describe('the date of a page', () => {
  test('may stand behind its title in a list of what is new', () => {
    const title = 'Night ferry stopped by the fog in Port Hale'
    const list = ['Latest posts', `${title} 12 May, 2031`, 'Lighthouse for sale 8 April, 2031']
    const page = readPage(`${MENU.join('\n')}\n\n${title}\n\n${STORY.join('\n\n')}\n\n${list.join('\n')}\n`)
    const told = dateCandidates(page, 'day-first', anchorOf(page)).filter(({ evidence }) =>
      evidence.includes('title on its line'),
    )
    expect(told.map(({ key }) => key)).toEqual(['2031-05-12'])
  })

  test('may stand in brackets before the first words', () => {
    const title = 'Night ferry stopped by the fog in Port Hale'
    const [first, ...rest] = STORY
    const text = [MENU.join('\n'), `${title}\nBy Ana Ruiz`, `(21 November 2031) ${first}`, ...rest, FOOT.join('\n')]
    const article = parse(text.join('\n\n'))
    expect(article.published).toBe('2031-11-21')
    expect(article.sections[0]?.blocks[0]?.text).toBe(first)
  })

  test('is none that a sentence tells of', () => {
    const lines = ['sugar year, which began January 1, 2031 and ends December', '31, 2031 were as follows --']
    expect(parse(`SUGAR IMPORTS DETAILED\n\n${lines.join('\n')}\n\n${STORY.join('\n\n')}\n`).published).toBeNull()
  })

  test('leaves no brackets where a second one stands in them', () => {
    const article = pageWith(
      ['Night ferry stopped by the fog', 'By Ana Ruiz'],
      ['5 May 2031 (updated 6 May 2031 | 15:24)'],
    )
    expect(article.published).toBe('2031-05-05')
    expect(article.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))).toEqual(STORY)
  })
})

describe('the date of a story with nothing around it', () => {
  test('may be a sentence in front of the story', () => {
    const [lede, ...rest] = STORY
    const dated = (day: string) => parse(`Night ferry stopped\n\n${day}. ${lede}\n\n${rest.join('\n\n')}\n`).published
    expect(dated('31 May 2031')).toBe('2031-05-31')
    expect(dated('The fog came on 31 May 2031')).toBeNull()
  })

  test('may stand behind the sections of its byline', () => {
    const line = 'By HPT, in News, Harbours, Ferries, Weather · 31 May 2031, 20:02 · 0 Comments'
    const [lede, ...rest] = STORY
    const text = ['Night ferry stopped', lede, line, 'Credits: Supplied Image;', ...rest].join('\n\n')
    expect(parse(text).published).toBe('2031-05-31T20:02:00')
  })
})

describe('a story with nothing around it and a deck of whole sentences', () => {
  const GERMAN = [
    'Die Nachtfähre nach Port Hale lag am Montag fest, und vierhundert Reisende schliefen auf dem Steg, bis der Nebel über dem Hafen verschwunden war.',
    '*',
    'Die Reederei teilte mit, die Fähre werde am Donnerstag wieder fahren, wenn der Wind es erlaube und die Mannschaft bis dahin ausgeschlafen habe.',
    'Fischer brachten Brot und Decken auf den Steg, und ein Chor auf dem Heimweg sang, bis die letzten Lampen im Hafen gelöscht waren.',
    'Das Hafenamt will seine Regeln im Herbst noch einmal prüfen, wenn für die längere der beiden Strecken ein zweites Schiff gekauft werden soll.',
    'Der Nebel lockt auf den Steg',
    'Wer im Nebel auf ein Schiff wartet, hat nach den Regeln des Hafens kein Recht auf ein Bett, sagt die Bürgermeisterin, die selbst auf dem Steg stand.',
    'Das Amt sieht das anders: Die Regeln seien alt, aber sie hätten noch keinem geschadet, der rechtzeitig nach Hause gegangen sei.',
  ]
  const DECK =
    'Die Reisenden auf dem Steg von Port Hale lassen sich mit den alten Regeln des Hafens nicht verstehen. Sie waren nie für Menschen gemacht.'

  test('has its byline below that', () => {
    const picture = ['Ein Chor auf dem Steg von Port Hale bei seinem Auftritt am 23. Oktober', 'Bild:', 'dpa | Bo Lee']
    const head = ['Hafen', 'Die Nachtfähre und das Nebel-Phantom', DECK, 'Disko Von', 'Ana Ruiz', '', ...picture]
    const article = parse(`${head.join('\n')}\n\n${GERMAN.join('\n\n')}\n`)
    expect(article.headline).toBe('Die Nachtfähre und das Nebel-Phantom')
    expect(authorsOf(article)).toEqual(['Ana Ruiz'])
  })
})

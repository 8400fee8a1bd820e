import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'

const STORY = `Lamp of Vanna goes out

By Dana Voss

The lamp of Vanna went out on Monday after forty years, and nobody on the harbour front had seen it coming.

"It was only a lamp," said Marit Solheim, who had kept it since she was a young woman. "There are other lamps."

The harbour board will meet on Friday and talk about a new one for the western pier.`

const bodyOf = (text: string): string =>
  parse(text)
    .sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map((block) => block.text)])
    .join('\n')

describe('what stands behind a story', () => {
  test.each([
    'What do you think? Be the first to comment.',
    'Fehler gefunden? Jetzt melden.',
    'Hai trovato un errore? Segnalalo',
    '© Hafenpost/dv',
    '© abx-news, abx:310403-99-1/1',
    'Our mailing address is: 9 Quay Lane, Vanna',
    'The post Lamp of Vanna goes out appeared first on The Quay Courier.',
    'Der Beitrag Lampe erlischt erschien zuerst auf Hafenpost.',
    'You are receiving this email because you signed up for The Quay Letter on our site.',
    'This story is for subscribers only. Subscribe now to continue reading.',
    'Sent from my phone',
  ])('%s', (line) => {
    expect(bodyOf(`${STORY}\n\n${line}`)).not.toContain(line)
  })

  test('comments below their number', () => {
    const body = bodyOf(
      `${STORY}\n\n2 Comments\n\nQuayside says:\nMay 2, 2031 at 9:14 am\nMy own lamp is still burning and nobody came.\n\nOld Knud says:\nMay 3, 2031 at 7:02 pm\nOther lamps my foot.`,
    )
    expect(body).not.toContain('My own lamp')
    expect(body).not.toContain('my foot')
  })

  test('a sentence that only speaks of such things stays', () => {
    const line = 'The board says that an error was found and that it will be reported on Friday.'
    expect(bodyOf(`${STORY}\n\n${line}`)).toContain(line)
  })
})

describe('what stands in front of it or within', () => {
  test('how old it is, and a picture’s line that is shown with and without its label', () => {
    const [head, ...rest] = STORY.split('\n\n')
    const text = [
      head,
      '7 hours ago',
      rest[0],
      'The lamp was built in 1991\nImage caption, The lamp was built in 1991',
      ...rest.slice(1),
    ].join('\n\n')
    expect(bodyOf(text)).not.toMatch(/hours ago|built in 1991/u)
  })

  test('links below a heading in capitals', () => {
    const text = `${STORY}\n\nREAD MORE ON THE HARBOUR POST\n\nLAMP LIT Farmer sues over candle\n\nThe price of a lamp of that size was forty crowns in the week that it went out.`
    expect(bodyOf(text)).not.toContain('candle')
    expect(bodyOf(text)).toContain('forty crowns')
  })

  test('a sentence with somebody’s words is no heading', () => {
    const line = 'Hafenmeister Knud Lunde war ratlos: „Ich habe nur das Meer gehört.“'
    const text = `Die Lampe von Vanna\n\nVon Dana Voss\n\nDie Lampe von Vanna ist am Montag nach vierzig Jahren ausgegangen, und niemand am Hafen hat es kommen sehen.\n\n${line}\n\nDer Vorstand des Hafens tagt am Freitag und spricht über eine neue Lampe für die westliche Mole.`
    expect(parse(text).sections.map(({ heading }) => heading)).toEqual([null])
    expect(parse(text).quotes.map(({ text: words }) => words)).toContain('Ich habe nur das Meer gehört.')
  })
})

test.each([
  'Fe de errores: El faro no es de 1990. Es de 1991.',
  'Fe de erratas: El faro no es de 1990.',
  'Richtigstellung: Die Lampe ist nicht von 1990.',
  'In einer früheren Version dieses Artikels stand ein falsches Jahr.',
  'Erratum : la lampe n’est pas de 1990.',
  'Dans une version précédente de cet article, la lampe était de 1990.',
  'Rechtzetting: de lamp is niet van 1990.',
  'Numa versão anterior deste artigo, o farol era de 1990.',
])('a correction: %s', (line) => {
  expect(parse(`${STORY}\n\n${line}`).corrections).toHaveLength(1)
})

test.each(['Press contact', 'Contact presse', 'Pressekontakt', 'Contacto de prensa', 'Contatto stampa'])(
  'whom to ask: %s',
  (heading) => {
    const text = `${STORY}\n\n${heading}\nLucie Marty – 01 99 00 12 34 – press@lamp.example`
    expect(bodyOf(text)).not.toContain('lamp.example')
    expect(parse(text).credits.at(-1)?.text).toContain('Lucie Marty')
  },
)

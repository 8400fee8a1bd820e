import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import type { Article } from '../../src/model/article.js'

const BODY = `The lamp of the lighthouse went out on Sunday for the first time since it was lit, the harbour office said.

"We rowed by the smell of the bakery," said Piet Holm, who was on the first of the three boats that waited outside.

A keeper from the next station lit the lamp again at six, and the office will say in December what went wrong.`

const HEADLINES = [
  'Lamp out',
  'Darkness',
  '7 lamps worth a detour',
  '‘Nobody lit it’: a night outside the harbour',
  'The Long Night of Tarn Head',
  'Who lit the lamp?',
  'Tarn Head lamp: what is known',
  'LAMP GOES OUT AT TARN HEAD',
  'Runa Aske wins the lamp prize',
  'What 2029 did to the lamps',
  'Keepers accept a rise of 4 percent after three weeks of talks',
  'Goodnight, Keeper',
]

/** A head below the headline, its authors, and the days of publication and change. */
type Form = readonly [head: string, authors: string, published: string | null, updated: string | null]

const DAY = '2031-11-03'
const FORMS: readonly Form[] = [
  ['November 3, 2031', '', DAY, null],
  ['By Marta Penhale\nNovember 3, 2031', 'Marta Penhale', DAY, null],
  ['November 3, 2031\nBy Marta Penhale', 'Marta Penhale', DAY, null],
  ['Wenche Dahlberg · November 3, 2031 · 4 min read', 'Wenche Dahlberg', DAY, null],
  ['Marta Penhale, Harbour Editor, November 3, 2031', 'Marta Penhale [Harbour Editor]', DAY, null],
  ['Hale Bay, Maine | By Marta Penhale | November 3, 2031 | 12 comments', 'Marta Penhale', DAY, null],
  ['Updated 7:20 PM EST, Mon November 3, 2031', '', null, DAY],
  [
    'By Marta Penhale\nPublished November 2, 2031 at 9:15 a.m. | Updated November 3, 2031 at 10:30 a.m.',
    'Marta Penhale',
    '2031-11-02',
    DAY,
  ],
  ['Ottoline Brask', 'Ottoline Brask', null, null],
  ['By Marta Penhale and\nJory Aske\nNovember 3, 2031', 'Marta Penhale + Jory Aske', DAY, null],
  ['Words by Marta Penhale Photographs by Jory Aske', 'Marta Penhale', null, null],
  ['Words by Marta Penhale\nPhotographs by Jory Aske\n3 November 2031', 'Marta Penhale', DAY, null],
  ['Analysis by Marta Penhale, The Lantern\n3 November 2031', 'Marta Penhale', DAY, null],
  ['By Reuters\nNovember 3, 2031', 'Reuters', DAY, null],
  ['The Editorial Board\nNovember 3, 2031', 'The Editorial Board', DAY, null],
  ['Posted Nov 3, 2031 by Marta Penhale (@penhale)', 'Marta Penhale', DAY, null],
  ['AFP | Updated: Nov 3, 2031, 13:10 IST', 'AFP', null, DAY],
  ['Marta Penhale | Published 3 hours ago', 'Marta Penhale', null, null],
  [
    'By Marta Penhale, a reporter who covers the coast. She joined the Lantern in 2028.\nNovember 3, 2031',
    'Marta Penhale [a reporter who covers the coast]',
    DAY,
    null,
  ],
  ['Hale Bay, Maine · November 3, 2031', '', DAY, null],
  ['Orrin, Minn. | November 3, 2031\nBy Marta Penhale', 'Marta Penhale', DAY, null],
  [
    'Reporting by Marta Penhale in Orrin; Editing by Jory Aske and Piet Holm\nNovember 3, 2031',
    'Marta Penhale',
    DAY,
    null,
  ],
  ['Marta Penhale Harbour correspondent\nMon 3 Nov 2031 18.49 CET', 'Marta Penhale [Harbour correspondent]', DAY, null],
  ['By Marta Penhale, Hale Bay\n3 November 2031', 'Marta Penhale', DAY, null],
]

const authorsOf = ({ byline }: Article): string =>
  (byline?.authors ?? []).map(({ name, role }) => (role ? `${name} [${role}]` : name)).join(' + ')

const day = (iso: string | null): string | null => iso?.slice(0, DAY.length) ?? null

describe('below each headline', () => {
  test.each(FORMS)('%j', (head, authors, published, updated) => {
    for (const title of HEADLINES)
      for (const gap of ['\n', '\n\n']) {
        const article = parse(`${title}${gap}${head}\n\n${BODY}\n`)
        const blocks = article.sections.flatMap((section) => section.blocks)
        expect({
          headline: article.headline,
          kicker: article.kicker,
          authors: authorsOf(article),
          published: day(article.published),
          updated: day(article.updated),
          opening: blocks[0]?.text.slice(0, 8),
        }).toEqual({ headline: title, kicker: null, authors, published, updated, opening: 'The lamp' })
        expect(article.byline?.text ?? '').not.toMatch(/^[|·]|[|·,]$/u)
      }
  })
})

/** What a head becomes, in short. */
function shortOf(head: string): Record<string, unknown> {
  const { kicker, headline, deck, byline, dateline, removed, ...article } = parse(`${head}\n\n${BODY}\n`)
  const all = {
    kicker,
    headline,
    deck,
    byline: byline?.text,
    place: dateline?.place,
    removed: removed.map(({ text }) => text).join(' / '),
    published: article.published,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value))
}

const headline = 'Lamp goes out at Tarn Head'

describe('what stands beside a byline or a date', () => {
  test.each([
    [
      'Hale Bay, Maine | By Marta Penhale | November 3, 2031 | 4 min read | Print',
      { place: 'Hale Bay, Maine', byline: 'By Marta Penhale', removed: '4 min read | / Print', published: DAY },
    ],
    ['Orrin, Minn. | November 3, 2031', { place: 'Orrin, Minn.', published: DAY }],
    ['Marta Penhale\n@penhale\nNovember 3, 2031', { byline: 'Marta Penhale, @penhale', published: DAY }],
    [
      'By Marta Penhale\nFor The Lantern\nNovember 3, 2031',
      { byline: 'By Marta Penhale, For The Lantern', published: DAY },
    ],
    ['By Marta Penhale\n(Northern Wire)', { byline: 'By Marta Penhale (Northern Wire)' }],
    ['Marta Penhale | Northern Wire', { byline: 'Marta Penhale | Northern Wire' }],
    ['By Marta Penhale\nUpdated 3 hours ago', { byline: 'By Marta Penhale', removed: 'Updated 3 hours ago' }],
    ['Mon, 3 Nov 2031 · Harbour · Marta Penhale', { byline: 'Marta Penhale', removed: 'Harbour ·', published: DAY }],
    ['Aired November 3, 2031', { removed: 'Aired', published: DAY }],
    ['Keeper says it is glass\nBy Marta Penhale', { deck: 'Keeper says it is glass', byline: 'By Marta Penhale' }],
  ])('%j', (head, short) => {
    expect(shortOf(`${headline}\n\n${head}`)).toEqual({ headline, ...short })
  })
})

test('a name and a date may stand above the headline', () => {
  expect(shortOf(`Marta Penhale | November 3, 2031\n\n${headline}`)).toMatchObject({
    headline,
    byline: 'Marta Penhale',
    published: DAY,
  })
})

describe('a name, what the person is, and a date, a line each', () => {
  test.each([
    ['Marta Penhale\nHarbour reporter\nPublished November 3, 2031', 'Marta Penhale', 'Harbour reporter'],
    ['Marta Penhale\nHarbour correspondent', 'Marta Penhale', 'Harbour correspondent'],
    ['Jan-Willem van der Ploeg\nHavenredacteur\n3 november 2031', 'Jan-Willem van der Ploeg', 'Havenredacteur'],
    ['Ulrike Sandkamp\nHafenreporterin\n3. November 2031', 'Ulrike Sandkamp', 'Hafenreporterin'],
    ['Harbour reporter\nMarta Penhale\n\nNovember 3, 2031', 'Marta Penhale', 'Harbour reporter'],
    ['Redactora\nLucía Barranco\n3 de noviembre de 2031', 'Lucía Barranco', 'Redactora'],
  ])('%j', (head, name, role) => {
    const { byline, kicker, deck } = parse(`${headline}\n\n${head}\n\n${BODY}\n`)
    expect({ authors: byline?.authors, kicker, deck }).toEqual({
      authors: [{ name, role }],
      kicker: null,
      deck: null,
    })
  })
})

test.each([
  ['ROWING - LEAGUE 2', 'ROWING - LEAGUE 2'],
  ['Harbours • Lamps', 'Harbours • Lamps'],
])('the kicker %j has digits and dots', (line, kicker) => {
  expect(shortOf(`${line}\n\n${headline}\n\nBy Marta Penhale\nNovember 3, 2031`)).toMatchObject({ kicker, headline })
})

test.each(['Home / News / Harbours', 'Inicio / Deportes / Remo'])(
  'the breadcrumb %j is neither title nor kicker',
  (line) => {
    const { headline: title, kicker } = parse(
      `${line}\n\n${headline}\n\nBy Marta Penhale\nNovember 3, 2031\n\n${BODY}\n`,
    )
    expect([title, kicker]).toEqual([headline, null])
  },
)

test.each([
  ['3/11/2031 09h14 Atualizado 13/11/2031 12h40', '2031-11-13T12:40:00'],
  ['3 novembre 2031 (modifica il 4 novembre 2031 | 20:44)', '2031-11-04T20:44:00'],
])('%j tells the last change', (line, updated) => {
  const deck = 'The keeper said that it was glass, and that it had been lit.'
  expect(parse(`${headline}\n\n${deck}\n\nBy Marta Penhale\n\n${line}\n\n${BODY}\n`).updated).toBe(updated)
})

test.each(['Ein Nachruf von Elke Brandt', 'An obituary by Elke Brandt', 'Une nécrologie de Elke Brandt'])(
  '%j',
  (line) => {
    expect(parse(`${headline}\n\n${line}\n\n${BODY}\n`).byline?.authors).toEqual([{ name: 'Elke Brandt', role: null }])
  },
)

test('an agency may stand in front of the place, a dash between them', () => {
  expect(parse(`${headline}\n\n(NWX) - LIMA, 3 NOV - ${BODY}\n`).dateline).toMatchObject({
    place: 'LIMA',
    agency: 'NWX',
  })
})

describe('a line between the byline and the date of one block', () => {
  test.each([
    [
      'By Marta Penhale\nThe Orrin Lantern\nNovember 3, 2031',
      { byline: 'By Marta Penhale', removed: 'The Orrin Lantern', published: DAY },
    ],
    [
      'Marta Penhale, The Orrin Lantern\nNovember 3, 2031',
      { byline: 'Marta Penhale, The Orrin Lantern', published: DAY },
    ],
    [
      'By Marta Penhale\nHale Bay, ME\nNovember 3, 2031',
      { byline: 'By Marta Penhale', place: 'Hale Bay, ME', published: DAY },
    ],
    ['Words by Marta Penhale\nNovember 2031', { byline: 'Words by Marta Penhale', removed: 'November 2031' }],
    [
      'Redação Esportiva\nHale Bay, ME\nNovember 3, 2031',
      { byline: 'Redação Esportiva', place: 'Hale Bay, ME', published: DAY },
    ],
  ])('%j', (head, short) => {
    expect(shortOf(`${headline}\n\n${head}`)).toEqual({ headline, ...short })
  })
})

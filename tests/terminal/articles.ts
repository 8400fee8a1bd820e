import type { Article, Block, Quote, Speaker } from '../../src/model/article.js'
import type { RenderOptions } from '../../src/renderers/renderer.js'

export const plain: RenderOptions = {
  width: 72,
  color: 0,
  theme: 'dark',
  background: null,
  quotesOnly: false,
  keepRemoved: false,
  hyperlinks: false,
  ascii: false,
}

const bare: Article = {
  schemaVersion: 1,
  source: { name: 'invented.txt', index: 0, format: 'plain', encoding: 'utf-8', record: null },
  language: 'en',
  kicker: null,
  headline: null,
  deck: null,
  byline: null,
  dateline: null,
  published: null,
  dates: [],
  updated: null,
  sections: [],
  quotes: [],
  speakers: [],
  images: [],
  credits: [],
  corrections: [],
  tags: [],
  publication: null,
  url: null,
  section: null,
  page: null,
  edition: null,
  copyright: null,
  identifier: null,
  slug: null,
  urgency: null,
  embargo: null,
  subjects: [],
  people: [],
  places: [],
  organizations: [],
  contacts: [],
  wordCount: 0,
  readingMinutes: 0,
  removed: [],
  provenance: {},
}

/** A block without its span, which `makeArticle` gives it. */
export type Draft = Block extends infer B ? (B extends Block ? Omit<B, 'span'> : never) : never
/** A quotation as its text stands in the blocks, and its speaker's name. */
export interface Said {
  readonly text: string
  readonly by: string | null
  readonly cue?: string
}

export interface Outline extends Partial<Omit<Article, 'sections' | 'quotes' | 'speakers'>> {
  readonly sections: readonly { readonly heading: string | null; readonly blocks: readonly Draft[] }[]
  readonly said?: readonly Said[]
  readonly roles?: Readonly<Record<string, string>>
}

/** An article whose source is its blocks' texts under each other. */
export function makeArticle({ sections, said = [], roles = {}, ...fields }: Outline): Article {
  let source = '\n'.repeat(1000)
  const placed = sections.map(({ heading, blocks }) => {
    const start = source.length
    const inside = blocks.map((block) => {
      const start = source.length
      source += `${block.text}\n\n`
      return { ...block, span: [start, start + block.text.length] } as Block
    })
    return { heading, level: 2, span: [start, source.length] as const, blocks: inside }
  })
  let from = 0
  const names = [...new Set(said.flatMap(({ by }) => (by === null ? [] : [by])))]
  const quotes = said.map(({ text, by, cue }, i): Quote => {
    const start = source.indexOf(text, from)
    if (start < 0) throw new Error(`not in the blocks: ${text}`)
    from = start + text.length
    const name = by ?? ''
    return {
      id: `q${i + 1}`,
      text,
      kind: 'direct',
      parts: [{ text, span: [start - 1, from + 1] }],
      cue: cue === undefined ? null : { text: cue, span: [0, 0] },
      speaker:
        by === null
          ? null
          : { id: `s${names.indexOf(name)}`, name, role: roles[name] ?? null, type: 'person', mention: null },
      rule: null,
      confidence: 1,
    }
  })
  const speakers = names.map((name, i): Speaker => {
    const own = quotes.filter(({ speaker }) => speaker?.name === name)
    const words = own.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
    return { id: `s${i}`, name, role: roles[name] ?? null, type: 'person', quotes: own.map(({ id }) => id), words }
  })
  return { ...bare, ...fields, sections: placed, quotes, speakers }
}

/** Every kind of block and note once. */
export const harbour: Article = makeArticle({
  kicker: 'Coast',
  headline: 'Harbour town votes to keep its night ferry after a long winter of cancelled crossings and quarrels',
  deck: 'The council found the money in the fund for street lamps. Not everybody is pleased with the bargain.',
  byline: {
    text: 'By Maren Oduya Maritime Correspondent and Piet Lindqvist',
    authors: [
      { name: 'Maren Oduya', role: 'Maritime Correspondent' },
      { name: 'Piet Lindqvist', role: null },
    ],
  },
  dateline: { text: 'SANDVIK HARBOUR —', place: 'SANDVIK HARBOUR', agency: null, date: null },
  published: '2031-11-03T21:40:00+01:00',
  updated: '2031-11-04',
  readingMinutes: 3,
  sections: [
    {
      heading: null,
      blocks: [
        {
          type: 'paragraph',
          text: 'The night ferry stays. By eleven votes to nine the council of this harbour town decided on Monday to pay for the crossing until spring, “come what may,” as the mayor, Ilse Brandvold, put it.',
        },
        {
          type: 'paragraph',
          text: '“Nobody here sleeps well when the last boat leaves at six,” Brandvold said. “We are an island that forgot it was one — and remembered in January.” More is at https://ferry.example.org/timetable/night-crossings?from=sandvik&to=ostby, the operator says.',
        },
        { type: 'pullquote', text: '“We are an island that forgot it was one.”' },
      ],
    },
    {
      heading: 'Street lamps against crossings',
      blocks: [
        {
          type: 'paragraph',
          text: 'Jon Aketi, who runs the well-known lamp-lighters’ co-operative, called the vote “a bad trade.” His members would now “count the dark corners,” he warned.',
        },
        {
          type: 'list',
          ordered: true,
          items: [
            {
              marker: '8.',
              text: 'The fund for lamps gives 140,000 crowns this year and nothing the year after that.',
              span: [0, 0],
            },
            { marker: '9.', text: 'The ferry sails at ten.', span: [0, 0] },
            { marker: '10.', text: 'Cars pay twice.', span: [0, 0] },
          ],
          text: '8. The fund for lamps gives 140,000 crowns this year and nothing the year after that.\n9. The ferry sails at ten.\n10. Cars pay twice.',
        },
        {
          type: 'list',
          ordered: false,
          items: [
            { marker: '-', text: 'One boat.', span: [0, 0] },
            { marker: '*', text: 'No bridge.', span: [0, 0] },
          ],
          text: '- One boat.\n* No bridge.',
        },
        {
          type: 'blockquote',
          text: '“The lamps belong to everybody. The ferry belongs to those who miss it.\n\n“I voted against both,” the oldest councillor wrote in a letter that was read aloud.',
        },
        { type: 'divider', text: '* * *' },
        {
          type: 'turn',
          label: 'Q:',
          text: 'Q: Will you take the ferry yourself, now that you have saved it, or was it for others only?',
        },
        {
          type: 'turn',
          label: 'BRANDVOLD:',
          text: 'BRANDVOLD: I get seasick. I have always been seasick.\n\nBut I will wave.',
        },
        { type: 'timestamp', text: '10:42 p.m.' },
        { type: 'paragraph', text: 'The first boat has left with four passengers and a dog.' },
        {
          type: 'verbatim',
          text: 'CROSSING     DEPARTS   FARE\nSandvik        22.00     40\nOstby          23.15     40',
        },
      ],
    },
  ],
  said: [
    { text: 'come what may,', by: 'Ilse Brandvold', cue: 'put it' },
    { text: 'Nobody here sleeps well when the last boat leaves at six,', by: 'Ilse Brandvold', cue: 'said' },
    { text: 'We are an island that forgot it was one — and remembered in January.', by: 'Ilse Brandvold' },
    { text: 'a bad trade.', by: 'Jon Aketi', cue: 'called' },
    { text: 'count the dark corners,', by: 'Jon Aketi', cue: 'warned' },
    { text: 'The lamps belong to everybody. The ferry belongs to those who miss it.', by: null },
  ],
  roles: { 'Ilse Brandvold': 'mayor', 'Jon Aketi': 'lamp-lighters’ co-operative' },
  images: [
    { caption: 'The ferry Vesle at the quay in January.', credit: 'Runa Falk/Harbour Post', span: [1199, 1200] },
  ],
  credits: [
    {
      kind: 'contributors',
      text: 'Edda Moum contributed reporting from Ostby.',
      names: ['Edda Moum'],
      span: [9000, 9001],
    },
  ],
  corrections: [{ text: 'Correction: An earlier version gave the fare as 14 crowns. It is 40.', span: [8000, 8001] }],
  tags: ['ferries', 'council', 'winter'],
  removed: [
    { text: 'Share on Wavelength', reason: 'share-bar', span: [10, 30] },
    { text: 'Related: The bridge that never was', reason: 'related-links', span: [1300, 1330] },
  ],
})

import { describe, expect, test } from 'vitest'
import { parseAll } from '../src/index.js'
import { run } from './support/run.js'

interface Story {
  readonly headline: string
  readonly author: string
  readonly date: string
  readonly place: string
  readonly body: readonly string[]
}

const STORIES: readonly Story[] = [
  {
    headline: 'Harbor board votes to keep the night ferry',
    author: 'Odile Marrin',
    date: 'March 3, 2026',
    place: 'PORT ELLERY',
    body: [
      'The harbor board voted on Monday to keep the night ferry running through the winter, against the advice of its own engineers.',
      '“Nobody sleeps on an island,” said Teo Brandt, the board’s chair. “They wait.”',
      'A new timetable is to be shown to the islanders in the spring, and the fares will stay as they are.',
    ],
  },
  {
    headline: 'Sandvik lighthouse is lit again',
    author: 'Ana Ruiz',
    date: 'March 4, 2026',
    place: 'SANDVIK',
    body: [
      'The lighthouse of Sandvik was lit again on Tuesday after a year of repairs that cost twice what the town had set aside.',
      '“The lamp is as old as the town,” said its keeper, Ivo Tarn, who climbs the 212 steps each evening.',
      'Visitors may climb it again from May, the town said, though no more than ten of them at a time.',
    ],
  },
  {
    headline: 'Tea houses of the old quay get a year’s grace',
    author: 'Lena Ostrow',
    date: 'March 5, 2026',
    place: 'OLD QUAY',
    body: [
      'The four tea houses of the old quay may stay for another year, the town council decided late on Wednesday after a debate.',
      '“A year is a long time for a kettle,” said Mira Holt, who runs the oldest of them.',
      'Some 4,000 people signed a letter against the plan of the council, more than live in the quarter.',
    ],
  },
]

const paras = (...all: readonly string[]): string => all.join('\n\n')
const signed = ({ headline, author, body }: Story): string => paras(headline, `By ${author}`, ...body)
const dated = ({ headline, date, body }: Story): string => paras(headline, date, ...body)
const located = ({ headline, place, body }: Story): string => paras(headline, `${place} — ${body[0]}`, ...body.slice(1))
const bare = ({ headline, body }: Story): string => paras(headline, ...body)
const frontMatter = ({ headline, author, body }: Story): string =>
  paras(`---\ntitle: ${headline}\nauthor: ${author}\n---`, ...body)
const labelled = ({ headline, author, date, body }: Story): string =>
  paras(`Title: ${headline}\nAuthor: ${author}\nDate: ${date}`, ...body)
const boxed = (story: Story): string =>
  paras(`${'='.repeat(50)}\n${story.headline}\n${'='.repeat(50)}`, ...signed(story).split('\n\n').slice(1))

const joined = (write: (story: Story) => string, mark: string): string => `${STORIES.map(write).join(`\n\n${mark}`)}\n`
const line = (mark: string): string => `${mark}\n\n`
const HEADLINES = STORIES.map(({ headline }) => headline)

describe('articles that follow one another are told', () => {
  test.each<[string, (story: Story) => string, string]>([
    ['form feeds, bylines', signed, '\f'],
    ['form feeds, dates', dated, line('\f')],
    ['-30-, bylines', signed, line('-30-')],
    ['-30-, titles alone', bare, line('-30-')],
    ['ENDS, datelines', located, line('ENDS')],
    ['### and dates', dated, line('###')],
    ['long rules of =', signed, line('='.repeat(60))],
    ['rules of *', signed, line('*'.repeat(40))],
    ['three stars, bylines', signed, line('* * *')],
    ['rules of _, dates', dated, line('_'.repeat(40))],
    ['boxed titles', boxed, ''],
    ['front matter', frontMatter, ''],
    ['header blocks', labelled, ''],
    ['header blocks and form feeds', labelled, line('\f')],
    [
      'full heads alone',
      (story) =>
        signed(story)
          .replace('\n\n', `\n\n${story.date}\n\n`)
          .replace(/^(.*)\n\n(.*)\n\n(.*)/u, '$1\n\n$3\n\n$2'),
      '',
    ],
  ])('%s', (_, write, mark) => {
    const text = joined(write, mark)
    const articles = parseAll(text)
    expect(articles.map(({ headline }) => headline)).toEqual(HEADLINES)
    expect(articles.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([
      ['Teo Brandt'],
      ['Ivo Tarn'],
      ['Mira Holt'],
    ])
    for (const { sections } of articles)
      for (const { text: said, span } of sections.flatMap(({ blocks }) => blocks.slice(1)))
        expect(text.slice(...span)).toBe(said)
  })
})

describe('one article', () => {
  const [first, second, third] = STORIES as [Story, Story, Story]
  test.each([
    ['with sections parted by stars', [signed(first), '* * *', ...second.body, '* * *', ...third.body]],
    ['with subheads below rules', [signed(first), '-----', 'What the engineers say about it', ...second.body]],
    ['with a note on its author', [signed(first), '-----', 'Odile Marrin covers the harbor for The Quay Times.']],
    [
      'of a company',
      [
        located(first),
        '###',
        'About the Port Ellery Harbor Board',
        'The board runs the ferries of the bay. It was founded in 1911.',
      ],
    ],
    ['on several pages', [`${signed(first)}\n\f${paras(...second.body)}\n\f${paras(...third.body)}`]],
    [
      'with pages of one date',
      STORIES.map(
        (story, at) => `${at > 0 ? '\f' : ''}The Quay Times, March 3, 2026   Page ${at + 1}\n\n${paras(...story.body)}`,
      ),
    ],
    [
      'above a list of others and a form',
      [
        signed(first),
        [
          'More of the quay',
          'Of ropes and sails 2 March, 2026',
          'By Sandvik and Back 1 March, 2026',
          'A kettle for all 28 February, 2026',
          'The ropewalk is let 27 February, 2026',
          'Follow this site',
          'Blogroll',
          'Tea and tides',
        ].join('\n'),
        'Enter your address to be told of new stories of this site, which are sent on every second Friday of the month.',
        'There has been a mistake: the feed does not work at the moment. Please try again somewhat later on.',
        'This site is made by readers. Whoever wants to write for it is welcome.',
      ],
    ],
    ['with front matter in its code', [frontMatter(first), '```yaml\n---\ntitle: sample\n---\n```', ...second.body]],
  ])('%s stays one', async (_, parts) => {
    const text = `${paras(...parts)}\n`
    expect(parseAll(text)).toHaveLength(1)
    expect((await run(['--json'], { input: text })).stderr).not.toContain('may start')
  })
})

describe('what may be several', () => {
  test('stays one below the menu of a page, with a note', async () => {
    const menu = ['Home', 'News', 'Harbor', 'Tides', 'Ferries', 'Fish', 'Weather', 'Letters', 'Archive', 'Log in'].join(
      '\n',
    )
    const full = ({ headline, author, date, body }: Story): string =>
      paras(`${headline}\nBy ${author}\n${date}`, ...body, 'Comments (5 posted)')
    const input = `${paras(menu, ...STORIES.slice(0, 2).map(full))}\n`
    const { stdout, stderr } = await run(['-f', 'ndjson'], { input })
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('another article may start at line 24; --split reads it as one')
    expect(parseAll(input, { split: true })).toHaveLength(2)
  })

  test.each([
    ['form feeds', line('\f')],
    ['long rules', line('='.repeat(40))],
  ])('is read as one with a note, and as several where that is asked for: %s', async (_, mark) => {
    const input = joined(bare, mark)
    const { stdout, stderr } = await run(['-f', 'ndjson'], { input })
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(
      `news-fmt: standard input: other articles may start at line 11, 21; --split reads them as such\n`,
    )
    const split = await run(['-f', 'ndjson', '--split', '--quiet'], { input })
    expect(
      split.stdout
        .trim()
        .split('\n')
        .map((each) => JSON.parse(each).headline),
    ).toEqual(HEADLINES)
    expect(parseAll(input, { split: true })).toHaveLength(STORIES.length)
  })
})

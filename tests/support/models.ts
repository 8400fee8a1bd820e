import fc from 'fast-check'
import type { Article, Credit, Mark } from '../../src/model/article.js'
import { neutralise } from '../../src/text/controls.js'
import { squash } from '../../src/text/whitespace.js'
import { type Draft, makeArticle } from '../terminal/articles.js'

/** What means something to Markdown, HTML, YAML, spreadsheets or templates, and letters of every width and direction. */
const NASTY: readonly string[] = [
  ...'*_`#>-+|~<&\\"\'!^$%=@:;,“”„‘’«»{}[]()…—',
  ...['1.', '2)', '---', '***', '```', '~~', '**', '](', '![', '[x]', '[x](y)', '<b>', '</p>', '<!--', '-->', '&amp;'],
  ...['&#8212;', '{{ x }}', '{% y %}', '{: .z}', ': ', '=1+1', '@SUM(A1)', '\\n', 'null', 'true', '2031-11-03'],
  ...['https://example.org/a_b?x=1&y=2', 'www.example.org', 'a_b@example.org', 'Otto’s', "don't", '“quoted,”'],
  ...['😀', '👩‍🚀', '𝒜', 'é', 'ﬁ', '日本語', '船。', 'שלום', 'مرحبا', 'ą̊', 'Ferry', 'the harbour', 'said'],
]
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
)

/** A line that shows something, as every text of an article is one. */
const line: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 9 })
  .map((parts) => squash(neutralise(parts.flat().join(''))))
  .filter((text) => /[\p{L}\p{N}]/u.test(text))
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { freq: 2 })

const segmenter = new Intl.Segmenter()
/** Of whole characters, as they are seen. */
const mark = (text: string): fc.Arbitrary<Mark> => {
  const offsets = [...segmenter.segment(text)].map(({ index }) => index)
  return fc
    .record({
      type: fc.constantFrom('emphasis', 'strong', 'code', 'delete', 'link'),
      first: fc.nat({ max: offsets.length - 1 }),
      length: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ type, first, length }) => {
      const href = type === 'link' ? 'https://example.org/x' : null
      return { type, start: offsets[first] ?? 0, end: offsets[first + length] ?? text.length, href }
    })
}
const marked = line.chain((text) =>
  fc.record({ text: fc.constant(text), marks: fc.array(mark(text), { maxLength: 2 }) }),
)

const lines = fc.array(line, { minLength: 1, maxLength: 4 })
const isCode = (text: string): boolean => !/\{[{%#]/u.test(text)
const code = fc
  .array(fc.oneof(line, fc.constantFrom('    x = 1', '', 'Barley      810')), { minLength: 1, maxLength: 4 })
  .map((all) => all.join('\n'))
  .filter((text) => isCode(text) && text.trim() === text && text !== '')

const blocks: { readonly [T in Draft['type']]: fc.Arbitrary<Draft> } = {
  paragraph: marked.map((prose) => ({ type: 'paragraph', ...prose })),
  list: fc.tuple(lines, fc.option(fc.integer({ min: 0, max: 999_999 }))).map(([texts, start]) => {
    const items = texts.map((text, i) => ({
      marker: start === null ? '-' : `${start + i}.`,
      text,
      span: [0, 0] as const,
    }))
    const text = items.map((item) => `${item.marker} ${item.text}`).join('\n')
    return { type: 'list', ordered: start !== null, items, text }
  }),
  blockquote: lines.map((all) => ({ type: 'blockquote', text: all.join('\n\n') })),
  pullquote: line.map((text) => ({ type: 'pullquote', text })),
  turn: fc
    .tuple(fc.constantFrom('Q:', 'A:', 'ANA RUIZ:', 'Otto O’Brenn:', '*_Q_*:', '日本:'), line)
    .map(([label, said]) => ({ type: 'turn', label, text: `${label} ${said}` })),
  timestamp: fc.constantFrom('14:05', '9.42pm GMT').map((text) => ({ type: 'timestamp', text })),
  verbatim: code.map((text) => ({ type: 'verbatim', text })),
  code: code.map((text) => ({ type: 'code', language: 'js', text })),
  table: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([width, height]) => {
    const cells = fc.array(line, { minLength: width, maxLength: width })
    return fc.array(cells, { minLength: height, maxLength: height }).map((rows) => ({
      type: 'table',
      align: rows[0]?.map(() => null) ?? [],
      rows: rows.map((row) => row.map((text) => ({ text }))),
      text: rows.flat().join('\n'),
    }))
  }),
  divider: fc.constant({ type: 'divider', text: '* * *' }),
}

/** Names as newspapers sign with them. */
const NAMES = ['Ana Ruiz', "Siân O'Dowd", 'Jean-Luc Brenn', 'Ines van der Laan', 'Otto Ødegård', 'Reuters', 'Bo Lee']
const author = fc.record({
  name: fc.constantFrom(...NAMES),
  role: maybe(fc.constantFrom('Maritime Editor', 'in Hale Bay')),
})
const byline = fc.uniqueArray(author, { minLength: 1, maxLength: 3, selector: ({ name }) => name }).map((authors) => ({
  text: `By ${authors.map(({ name, role }) => [name, role].filter(Boolean).join(', ')).join('; ')}`,
  authors,
}))
const day = fc.date({ min: new Date('1815-06-18'), max: new Date('2099-12-31'), noInvalidDate: true })
const date = day.map((each) => each.toISOString().slice(0, 10))
const moment = day.map((each) => `${each.toISOString().slice(0, 19)}+01:00`)

const note = line.map((text) => ({ text, span: [0, 0] as const }))
const credit = fc.record<Credit>({
  kind: fc.constantFrom('provenance', 'source', 'release', 'end-mark'),
  text: line,
  names: fc.constant([]),
  span: fc.constant([0, 0] as const),
})
const image = fc
  .record({ caption: maybe(line), credit: maybe(line.filter((text) => !/[()]/u.test(text))) })
  .filter(({ caption, credit }) => caption !== null || credit !== null)
  .map((each) => ({ ...each, span: [0, 0] as const }))

const section = fc.record({
  heading: line,
  blocks: fc.array(fc.oneof(...Object.values(blocks)), { maxLength: 5 }),
})

/** Any article: all fields, all kinds of blocks, whatever stands in them. The last block is text, as no article ends in a pause. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    kicker: maybe(line),
    headline: maybe(line),
    deck: maybe(line),
    byline: maybe(byline),
    published: maybe(fc.oneof(date, moment)),
    updated: maybe(date),
    dateline: maybe(
      fc.constant({ text: 'HALE BAY, Norvia (AP) —', place: 'HALE BAY, Norvia', agency: 'AP', date: null }),
    ),
    sections: fc
      .tuple(fc.array(section, { maxLength: 3 }), fc.boolean(), line)
      .map(([all, bare, text]) => [
        ...all.map((each, i) => (i === 0 && bare ? { ...each, heading: null } : each)),
        { heading: all.length === 0 ? null : 'The end', blocks: [{ type: 'paragraph', text } as const] },
      ]),
    images: fc.array(image, { maxLength: 2 }),
    credits: fc.array(credit, { maxLength: 2 }),
    corrections: fc.array(note, { maxLength: 1 }),
    tags: fc.array(line, { maxLength: 3 }),
    publication: maybe(line),
    section: maybe(line),
    page: maybe(fc.constantFrom('A1', '12-13')),
    edition: maybe(line),
    identifier: maybe(fc.constantFrom('x-1', '000123')),
    copyright: maybe(line),
    subjects: fc.array(line, { maxLength: 2 }),
  })
  .map(makeArticle)

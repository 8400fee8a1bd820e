import { afterEach, expect, test, vi } from 'vitest'
import { html } from '../../src/readers/html/html.js'
import type { Reader } from '../../src/readers/reader.js'
import { subtitles } from '../../src/readers/subtitles/subtitles.js'
import { wikinews } from '../../src/readers/wikinews/wikinews.js'

afterEach(() => void vi.restoreAllMocks())

/** Characters that a reader takes out of its text, and questions that it asks of it. */
function workOf(reader: Reader, text: string): number {
  let work = 0
  const slice = String.prototype.slice
  vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, ...ends) {
    const own = slice.apply(this, ends)
    work += 1 + own.length
    return own
  })
  const exec = RegExp.prototype.exec
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, said) {
    work += 1
    return exec.call(this, said)
  })
  for (const { given } of reader.read(text, { name: null }))
    for (const { value } of given) work += JSON.stringify(value).length
  vi.restoreAllMocks()
  return work
}

/** A text: `start` and `end` around a piece that comes again and again. */
interface Hostile {
  readonly name: string
  readonly reader: Reader
  readonly piece: string
  readonly start?: string
  readonly end?: string
}

const CUE = '00:01.000 --> 00:02.000\n'
/** A story long enough to be one. */
const STORY = '<p>So they said on Monday, and so it was for all of them in the town.'
const hostile: readonly Hostile[] = [
  { name: 'templates that are not closed', reader: wikinews, piece: '{{' },
  { name: 'links that are not closed', reader: wikinews, piece: '[[' },
  { name: 'templates in templates', reader: wikinews, piece: '{{a|' },
  { name: 'templates of which one is closed', reader: wikinews, piece: '{{a|', end: '}}' },
  { name: 'notes that are not closed', reader: wikinews, piece: '<ref>' },
  { name: 'addresses that are not closed', reader: wikinews, piece: '[https:' },
  { name: 'headings that are not closed', reader: wikinews, piece: '== a ' },
  { name: 'emphasis', reader: wikinews, piece: "'''a " },
  { name: 'the same category', reader: wikinews, piece: '[[Category:Norvia]]\n' },
  { name: 'tables of a wiki', reader: wikinews, piece: '{| class="a"\n|-\n| b || c\n|}\n' },
  { name: 'a cue of many lines', reader: subtitles, piece: 'a\n', start: CUE, end: `b\n\n${CUE}a\na` },
  { name: 'a sentence without an end', reader: subtitles, piece: `${CUE}and then we went\n\n` },
  { name: 'voices', reader: subtitles, piece: `${CUE}<v Ana Ruiz>Yes, we said.\n\n` },
  { name: 'times', reader: subtitles, piece: CUE },
  { name: 'tags in tags', reader: html, piece: '<div><p>a' },
  { name: 'lists in lists', reader: html, piece: '<ul><li>a' },
  { name: 'a list', reader: html, piece: '<li>a b c', start: `${STORY}<ul>`, end: `</ul>${STORY}` },
  { name: 'comments of a page that are not closed', reader: html, piece: '<!--', start: STORY },
  { name: 'titles', reader: html, piece: '<h1>a b c</h1>' },
]

test.each(hostile)('ten times the text, ten times the work: $name', ({ reader, piece, start = '', end = '' }) => {
  const [small = 0, large = 0] = [3000, 30_000].map((size) =>
    workOf(reader, start + piece.repeat(Math.ceil(size / piece.length)) + end),
  )
  expect(large).toBeLessThan(small * 12)
})

test('lines without a time are no matter how many', () => {
  expect([...subtitles.read('a\n'.repeat(200_000), { name: null })]).toHaveLength(1)
})

test('a name that never ends is none', () => {
  const [draft] = subtitles.read(`${CUE}<v${' '.repeat(200_000)}Ana Ruiz`, { name: null })
  expect(draft?.given.some(({ kind }) => kind === 'turn')).toBe(false)
})

test('a row that never ends makes no table of blanks', () => {
  const source = `${STORY}<table><tr>${'<td>a'.repeat(20_000)}${'<tr><td>a<td>b'.repeat(20_000)}</table>${STORY}`
  const [draft] = html.read(source, { name: null })
  expect(draft?.given.some(({ kind }) => kind === 'table')).toBe(false)
})

test.each([
  ['blanks', `{${' '.repeat(300_000)}"@type": "NewsArticle", "section": 1, "articleSection": "Town"}`],
  ['blanks around a comment', `${' '.repeat(300_000)}<!-- {"@type": "NewsArticle", "articleSection": "Town"} //-->`],
  ['many values', `[${'1,'.repeat(300_000)}{"@type": "NewsArticle", "articleSection": "Town"}]`],
])('data for search engines are read whatever their length: %s', (_, data) => {
  const [draft] = html.read(`<script type="application/ld+json">${data}</script>${STORY}`, { name: null })
  expect(draft?.given.some(({ kind, value }) => kind === 'section' && value === 'Town')).toBe(true)
})

import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5'
import { expect, test } from 'vitest'
import { explain } from '../../src/explain.js'
import { parse } from '../../src/library/parse.js'
import type { Article } from '../../src/model/article.js'
import { html } from '../../src/readers/html/html.js'
import { articlesOf, fixtures } from '../support/fixtures.js'

const STORY = `<p>The harbour board of Great Orrin voted on Monday to keep the old crane, which had been due to go in May.</p>
<p>“It is ugly, it is ours and it stays where it is,” said Ama Okoye, who chairs the board of the harbour.</p>
<p>Repairs will cost 1.2 million crowns and take two summers, according to a report that was read out at the meeting.</p>`

function page(body: string, head = ''): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
}

function textsOf({ sections }: Article): string[] {
  return sections.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks.map(({ text }) => text)])
}

test('of a page that holds no more than a brief its sentences stay', () => {
  const brief = ['The old crane stays, the board said.', '“It is ours,” said Ama Okoye.']
  const article = parse(
    page(
      `<nav><a href=/>Home</a> <a href=/news>News</a></nav><h1>Board keeps the old crane</h1>
<p>${brief.join('</p><p>')}</p><footer><p>All rights are reserved by the Orrin Post.</p></footer>`,
    ),
  )
  expect(article.headline).toBe('Board keeps the old crane')
  expect(textsOf(article)).toEqual(brief)
})

test('a story is found among what stands around it', () => {
  const article = parse(
    page(`<nav><a href=/>Home</a> <a href=/news>News</a></nav><article><h1>Harbour board keeps the old crane</h1>${STORY}</article>
<section class="comments"><p>They should have sold it years ago, when somebody still wanted to pay for the scrap.</p></section>`),
  )
  expect(article.source.format).toBe('html')
  expect(article.headline).toBe('Harbour board keeps the old crane')
  expect(textsOf(article)).toHaveLength(3)
  expect(article.removed.map(({ reason }) => reason)).toEqual(['navigation', 'comments'])
})

test('scripts, styles, templates and what is hidden are no text', () => {
  const hidden = `<script>let a = "one"</script><style>p { color: red }</style><template><p>two</p></template>
<noscript>three</noscript><p hidden>four</p><p style="color: red; DISPLAY : none">five</p><span class="sr-only">six</span><svg><title>seven</title></svg>`
  const article = parse(page(`<h1>Harbour board keeps the old crane</h1>${hidden}${STORY}`))
  expect(article.removed).toEqual([])
  expect(textsOf(article).join(' ')).not.toMatch(/one|two"|three|four|five|six|seven/u)
})

test.each([
  ['a person', '{ "@type": "Person", "name": "Oona Pratt" }', ['Oona Pratt']],
  ['a list of names', '["Oona Pratt", "Bram Vasquez"]', ['Oona Pratt', 'Bram Vasquez']],
  [
    'several in one name',
    '{ "@type": "Person", "name": "Oona Pratt and Bram Vasquez" }',
    ['Oona Pratt', 'Bram Vasquez'],
  ],
  ['parts of a name', '{ "@type": "Person", "givenName": "Oona", "familyName": "Pratt" }', ['Oona Pratt']],
  ['references in a name', '"Oona O&#8217;Pratt"', ['Oona O’Pratt']],
])('writers of schema.org: %s', (_, author, names) => {
  const data = `<script type="application/ld+json">{ "@graph": [{ "@type": "NewsArticle", "headline": "Crane", "author": ${author} }] }</script>`
  const article = parse(page(`<h1>Harbour board keeps the old crane</h1>${STORY}`, data))
  expect(article.byline?.authors.map(({ name }) => name)).toEqual(names)
})

test('a person on the page is its writer where the data names the paper alone', () => {
  const head = '<meta name=author content="The Courier"><meta property=og:site_name content="The Courier">'
  const article = parse(
    page(`<article><h1>Harbour board keeps the old crane</h1><p>By Oona Pratt</p>${STORY}</article>`, head),
  )
  expect(article.byline?.authors.map(({ name }) => name)).toEqual(['Oona Pratt'])
})

test('dates of the data have their times', () => {
  const head = '<meta property="article:published_time" content="2031-03-05T06:40:00+01:00">'
  expect(parse(page(STORY, head)).published).toBe('2031-03-05T06:40:00+01:00')
})

test('headings, lists, quotations, captions and links are what their tags say', () => {
  const article = parse(
    page(`<h1>Harbour board keeps the old crane</h1>${STORY}<h3>What it costs</h3><p>Three things:</p><ol><li>Paint</li><li>Rope and <b>tar</b></li></ol>
<blockquote><p>It stays.</p></blockquote><figure><img src=a.jpg><figcaption>The crane. Photo: Ilse Moro</figcaption></figure><p>More is <a href="/crane">in the report</a>, which runs to ninety pages and has a map.</p>`),
  )
  const blocks = article.sections.flatMap((section) => section.blocks)
  expect(article.sections.map(({ heading, level }) => [heading, level])).toEqual([
    [null, 2],
    ['What it costs', 3],
  ])
  expect(blocks.find(({ type }) => type === 'list')?.text).toBe('1. Paint\n2. Rope and tar')
  expect(blocks.find(({ type }) => type === 'blockquote')?.text).toBe('It stays.')
  expect(article.images).toMatchObject([{ caption: 'The crane.', credit: 'Photo: Ilse Moro' }])
})

test('a table of data is a table, a page set in tables is none', () => {
  const votes =
    '<table><tr><th>Party<th>For</tr><tr><td><a href="https://tide.example/">Tide</a><td>4</tr><tr><td>Rope</tr></table>'
  const article = parse(
    page(
      `<table><tr><td><h1>Harbour board keeps the old crane</h1>${STORY}${votes}${STORY.replaceAll('crane', 'winch')}</td></tr></table>`,
    ),
  )
  const blocks = article.sections.flatMap((section) => section.blocks)
  expect(blocks.map(({ type }) => type)).toEqual([
    ...Array(3).fill('paragraph'),
    'table',
    ...Array(3).fill('paragraph'),
  ])
  expect(blocks[3]).toMatchObject({
    rows: [
      [{ text: 'Party' }, { text: 'For' }],
      [{ text: 'Tide', marks: [{ href: 'https://tide.example/' }] }, { text: '4' }],
      [{ text: 'Rope' }, { text: '' }],
    ],
  })
})

test('a story that a program would write into the page is read from the data', () => {
  const body = STORY.replace(/<\/?p>/gu, '').replaceAll('\n', '\\n')
  const data = `<script type="application/ld+json">{ "@type": "NewsArticle", "headline": "Board keeps the crane", "articleBody": "${body}" }</script>`
  const article = parse(page('<div id=root>Loading</div>', data))
  expect(article.headline).toBe('Board keeps the crane')
  expect(textsOf(article)).toHaveLength(3)
})

test('links lead where the page says it stands', () => {
  const head = '<link rel=canonical href="https://courier.example/news/crane">'
  const article = parse(
    page(
      `${STORY}<p>More is <a href="../report">in the report</a>, and none of it is new to the board. <a href="javascript:alert(1)">Here</a> it is.</p>`,
      head,
    ),
  )
  const block = article.sections[0]?.blocks.at(-1)
  expect(block && 'marks' in block ? block.marks : []).toMatchObject([
    { type: 'link', href: 'https://courier.example/report' },
  ])
})

test('spans count in the source', () => {
  const source = page(`<h1>Harbour board keeps the old crane</h1>${STORY}`)
  const article = parse(source)
  expect(source.slice(...(article.provenance.headline?.span ?? [0, 0]))).toBe('Harbour board keeps the old crane')
  expect(source.slice(...(article.quotes[0]?.parts[0]?.span ?? [0, 0]))).toBe(
    '“It is ugly, it is ours and it stays where it is,”',
  )
})

test('a page cut off anywhere is read as far as it goes', () => {
  const source = page(`<h1>Harbour board keeps the old crane</h1>${STORY}`)
  for (let end = source.indexOf('<h1>') + 40; end < source.length; end += 7)
    expect(parse(source.slice(0, end), { from: 'html' }).headline).toMatch(/^Harbour board/u)
})

test('every line of a page is explained once', () => {
  const source = page(
    `<nav><p>Home</p></nav><h1>Harbour board keeps the old crane</h1>${STORY}<footer><p>All rights reserved</p></footer>`,
  )
  const [explanation] = explain(source, html, { name: null, format: 'html', encoding: 'utf-8' })
  expect(explanation?.lines.map(({ kind }) => kind)).toEqual([
    'furniture',
    'headline',
    'paragraph',
    'paragraph',
    'paragraph',
    'furniture',
  ])
})

test.each([
  ['<!doctype html><title>a</title>', true],
  ['<!-- saved from url=(0014)about:internet -->\n<html>', true],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">', true],
  ['<div><p>One</p><p>Two</p><p>Three</p><p>Four</p><p>Five</p><p>Six</p></div>', true],
  ['<p>One paragraph of HTML in a Markdown file.</p>\n\n# Title', false],
  ['A story about <html> and other tags', false],
  [`<?xml version="1.0"?><rss>${'<item><title>One</title></item>'.repeat(12)}</rss>`, false],
  ['<ana@courier.example> wrote:', false],
])('%s', (head, is) => {
  expect(html.detect(head) > 0.5).toBe(is)
})

/** The words that a browser shows of a page. */
function shownWords(source: string): string[] {
  const textOf = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value
    const hidden =
      'attrs' in node &&
      (/^(?:script|style|template|noscript|title|head)$/u.test(node.tagName) ||
        node.attrs.some(({ name, value }) => name === 'hidden' || value === 'sr-only' || /display: *none/u.test(value)))
    return hidden || !('childNodes' in node) ? '' : ` ${node.childNodes.map(textOf).join('')} `
  }
  return textOf(parseHtml(source)).match(/[\p{L}\p{N}]+/gu) ?? []
}

test.each(fixtures().filter(({ name }) => name.startsWith('html/')))(
  '$name: each word that is shown is printed',
  async (fixture) => {
    const printed = JSON.stringify(await articlesOf(fixture))
    expect(shownWords(fixture.text).length).toBeGreaterThan(50)
    expect(shownWords(fixture.text).filter((word) => !printed.includes(word))).toEqual([])
  },
)

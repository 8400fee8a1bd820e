import fc from 'fast-check'
import matter from 'gray-matter'
import { describe, expect, test } from 'vitest'
import type { Mark } from '../../src/model/article.js'
import { markdown } from '../../src/renderers/markdown/markdown.js'
import { htmlText, tagsOf, toHtml } from '../support/html-text.js'
import { type Draft, harbour, makeArticle, type Outline, plain } from '../terminal/articles.js'
import { blocksOf, written } from './support.js'

const render = (outline: Outline, options: Partial<typeof plain> = {}): string =>
  written(makeArticle({ language: null, ...outline }), { ...plain, ...options })
const body = (...blocks: readonly Draft[]): string => render({ sections: [{ heading: null, blocks }] })
const paragraph = (text: string, ...marks: readonly Mark[]): string => body({ type: 'paragraph', text, marks })
const mark = (type: Mark['type'], start: number, end: number, href: string | null = null): Mark => ({
  type,
  start,
  end,
  href,
})

describe('front matter', () => {
  test('holds the fields that are there, and no others', () => {
    const { data } = matter(markdown.render(harbour, plain), {})
    expect(Object.keys(data)).toEqual([
      'title',
      'authors',
      'byline',
      'roles',
      'date',
      'updated',
      'kicker',
      'description',
      'tags',
      'lang',
      'dateline',
      'turns',
      'notes',
      'generator',
    ])
    expect(data).toMatchObject({
      title: harbour.headline,
      authors: ['Maren Oduya', 'Piet Lindqvist'],
      kicker: 'Coast',
      tags: ['ferries', 'council', 'winter'],
    })
  })

  test('is left out where there is nothing to say', () => {
    expect(paragraph('Only this.')).toBe('Only this.\n')
  })

  test('names one author as a site expects it, and dates as dates', () => {
    const byline = { text: 'By Ana Ruiz', authors: [{ name: 'Ana Ruiz', role: null }] }
    expect(render({ byline, published: '2031-11-03', updated: '2031-11-04T08:00:00+01:00', sections: [] })).toBe(
      '---\nauthor: Ana Ruiz\nbyline: By Ana Ruiz\ndate: 2031-11-03\nupdated: 2031-11-04T08:00:00+01:00\n---\n',
    )
  })

  test.each([
    'A: title "with" \'quotes\'',
    '---',
    'two\nlines\n---\nadmin: true',
    'true',
    '2031-11-03',
    '!!js/function >',
    '{a: b}',
    '# no comment',
    '  padded',
    "x\ndate: '2031-11-03'",
  ])('gives a headline back as it is: %j', (headline) => {
    const { data, content } = matter(render({ headline, sections: [] }), {})
    expect(data).toEqual({ title: headline.replaceAll('\n', ' ') })
    expect(content).toBe('')
  })
})

describe('the body', () => {
  test('of an article with everything', async () => {
    await expect(markdown.render(harbour, plain)).toMatchFileSnapshot('harbour.md')
  })

  test('shows what was removed, on demand', () => {
    const shown = markdown.render(harbour, { ...plain, keepRemoved: true })
    expect(shown).toContain('\n*Removed (share-bar):* Share on Wavelength\n')
    expect(markdown.render(harbour, plain)).not.toContain('Wavelength')
  })

  test('can be the quotations alone', async () => {
    await expect(markdown.render(harbour, { ...plain, quotesOnly: true })).toMatchFileSnapshot('harbour-quotes.md')
  })

  test('gives the dateline back to the paragraph it opened', () => {
    const article = makeArticle({
      language: null,
      dateline: { text: 'LIMA, Peru (AP) —', place: 'LIMA, Peru', agency: 'AP', date: null },
      provenance: { dateline: { span: [900, 917], rule: 'dateline', confidence: 1 } },
      sections: [{ heading: null, blocks: [{ type: 'paragraph', text: 'It rained.' }] }],
    })
    expect(written(article)).toMatch(/\nLIMA, Peru \(AP\) — It rained\.\n$/u)
  })

  test('has sections below their subheads, however deep', () => {
    const sections = [2, 3, 9].map((level) => ({
      heading: `Level ${level} #`,
      level,
      span: [0, 0] as const,
      blocks: [],
    }))
    expect(written({ ...makeArticle({ language: null, sections: [] }), sections })).toBe(
      '## Level 2 \\#\n\n### Level 3 \\#\n\n###### Level 9 \\#\n',
    )
  })
})

describe('lists', () => {
  const items = (...markers: readonly string[]) =>
    markers.map((marker) => ({ marker, text: 'x', span: [0, 0] as const }))
  const list = (ordered: boolean, ...markers: readonly string[]): string =>
    body({ type: 'list', ordered, items: items(...markers), text: '' })

  test('keep their own numbers', () => {
    expect(list(true, '7.', '8.', '9.')).toBe('7. x\n8. x\n9. x\n')
    expect(list(true, '1)', '2)')).toBe('1. x\n2. x\n')
  })

  test('that count otherwise stay as they are', () => {
    expect(list(true, '3.', '2.', '1.')).toBe('3\\. x\\\n2\\. x\\\n1\\. x\n')
    expect(list(true, 'a)', 'b)')).toBe('a) x\\\nb) x\n')
  })

  test('that start anew stand below the item above them, and where they end it goes on', () => {
    expect(list(true, '1.', '1.', '1.', '2.', '2.', '2.')).toBe(
      '1. x\n   1. x\n      1. x\n      2. x\n   2. x\n2. x\n',
    )
    expect(list(true, '4.', '5.', '1.', '6.')).toBe('4. x\n5. x\n   1. x\n6. x\n')
    expect(list(false, '-', '1.', '1.', '2.', '-')).toBe('- x\n  1. x\n     1. x\n     2. x\n- x\n')
    const empty = { marker: '1.', text: '', span: [0, 0] as const }
    expect(body({ type: 'list', ordered: true, items: [empty, ...items('3.', '4.')], text: '' })).toBe(
      '1.\n   3. x\n   4. x\n',
    )
  })

  test('of bullets have dashes', () => {
    expect(list(false, '•', '•')).toBe('- x\n- x\n')
  })
})

describe('marks', () => {
  test('are kept', () => {
    expect(paragraph('a bold move', mark('strong', 2, 6))).toBe('a **bold** move\n')
    expect(paragraph('a b c', mark('emphasis', 0, 5), mark('strong', 2, 3))).toBe('*a **b** c*\n')
    expect(paragraph('run x now', mark('code', 4, 5), mark('delete', 6, 9))).toBe('run `x` ~~now~~\n')
    expect(paragraph('see this', mark('link', 4, 8, 'https://example.org/a_(b)'))).toBe(
      'see [this](https://example.org/a_%28b%29)\n',
    )
  })

  test('that cross each other end where the outer one ends', () => {
    const html = toHtml(paragraph('one two three', mark('emphasis', 0, 7), mark('strong', 4, 13)))
    expect(htmlText(html)).toBe('one two three')
    expect(html).toContain('<em>one <strong>two</strong></em>')
  })

  test('within each other are kept where all who read Markdown know which ends which', () => {
    const within = (text: string, inner: number): string =>
      paragraph(text, mark('strong', text.indexOf('bold'), text.indexOf('.')), mark('emphasis', inner, inner + 3))
    expect(within('a bold “and” thin. x', 8)).toBe('a **bold “*and*” thin**. x\n')
    expect(within('(bold and thin. x', 6)).toBe('(**bold *and* thin**. x\n')
    expect(within('kabold and thin. x', 7)).toBe('ka**bold and thin**. x\n')
    expect(within('bold andes. x', 5)).toBe('**bold andes**. x\n')
    expect(within('bold sand. x', 6)).toBe('**bold sand**. x\n')
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\nscript:x',
    'data:text/html,x',
    'vbscript:x',
    '\u0001javascript:x',
  ])('never link to %j', (href) => {
    expect(tagsOf(toHtml(paragraph('click here', mark('link', 0, 5, href))))).toEqual(['p'])
  })

  test('in great number and depth take no time', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => mark('emphasis', i * 2, i * 2 + 1))
    const deep = Array.from({ length: 50_000 }, (_, i) => mark('strong', i, 100_000 - i))
    for (const marks of [many, deep]) expect(paragraph('ab'.repeat(50_000), ...marks).length).toBeGreaterThan(100_000)
  })
})

describe('what an article holds as it stands', () => {
  test('code has fences longer than any in it', () => {
    expect(body({ type: 'code', language: 'js" onload=x', text: '```\nx\n````' })).toBe(
      '`````js\n```\nx\n````\n`````\n',
    )
  })

  test('tables of a plain text keep their columns', () => {
    expect(body({ type: 'verbatim', text: 'A   1\nB  22' })).toBe('```\nA   1\nB  22\n```\n')
  })

  test("tables keep their cells, with emphasis, code and links, and their columns' sides", () => {
    const text =
      '| Crop | **Price** | a_b |\n| :-- | --: | :-: |\n| `a <b>` | [x](https://example.org) <https://example.org> | |'
    expect(body(...blocksOf(`# x\n\n${text}`))).toBe(`${text.replace('a_b', 'a\\_b').replace('| |', '|  |')}\n`)
  })

  test.each([
    '<script>x</script> | [x](javascript:x) <javascript:x> [y](java&#115;cript:x)',
    '`<img src=x onerror=alert(1)> | `',
    '\\`<img src=y onerror=alert(2)>\\` | 2',
    '![t](https://example.org/p.png) | <!-- -->',
    'a \\| b | `c \\| d`',
    '{{ site.secret }} | `{% include x %}`',
    '\u200b# A heading | \u2060```',
  ])('cells are nothing but text: %s', (row) => {
    const text = body(...blocksOf(`# x\n\n| a | b |\n| - | - |\n| ${row} |\n`))
    expect(tagsOf(toHtml(text)).filter((tag) => tag !== 'a' && tag !== 'code')).toEqual(TABLE_TAGS)
    expect(text).not.toMatch(/\{[{%]|\(javascript:|(?<!\\)<(?:javascript:|img|script)|\]\(https/u)
    expect(text.split('\n')).toHaveLength(4)
  })

  test('a row that only looks like one can open nothing', () => {
    const rows = blocksOf('# x\n\n| a | b |\n| - | - |\n\u200b# A heading\n\u200b```\n\nText behind it.\n')
    const html = toHtml(body(...rows))
    expect(tagsOf(html)).toEqual(['p', ...TABLE_TAGS])
    expect(htmlText(html)).toBe('a b # A heading ``` Text behind it.')
  })

  test('a row with more cells than its head loses none', () => {
    const [block] = blocksOf('# x\n\n| a | b |\n| - | - |\n| 1 | 2 | three |\n')
    expect(block).toMatchObject({ type: 'code', language: null })
    expect(block && htmlText(toHtml(body(block)))).toBe('| a | b | | - | - | | 1 | 2 | three |')
  })

  test.each<Draft>([
    { type: 'code', language: 'html', text: '  {{ site.secret }}\n\n{% include x %}' },
    { type: 'verbatim', text: '{{< gallery >}}   1\n{# gone #}   22' },
    { type: 'paragraph', text: 'Write {{ x }} so', marks: [mark('code', 6, 13)] },
    { type: 'paragraph', text: 'Write {%x%} so', marks: [mark('link', 7, 10, 'javascript:x')] },
    { type: 'paragraph', text: 'Write {%x%} so', marks: [mark('emphasis', 7, 9)] },
    { type: 'list', ordered: false, items: [{ marker: '{', text: '{ x }}', span: [0, 0] }], text: '' },
  ])('what a site would run is text even in code: %j', (block) => {
    const text = body(block)
    expect(text).not.toMatch(/\{[{%#]/u)
    if (block.type !== 'list') expect(htmlText(toHtml(text)).replaceAll(' ', '')).toBe(block.text.replace(/\s+/gu, ''))
  })

  test('neighbouring codes do not share their backticks', () => {
    const text = '` `<img src=x>'
    const html = toHtml(paragraph(text, mark('code', 0, 1), mark('code', 1, 3), mark('code', 3, text.length)))
    expect(tagsOf(html)).toEqual(['code', 'p'])
    expect(htmlText(html)).toBe(text)
  })

  test('marks beside, across and within each other leave the text as it is', () => {
    const piece = fc.constantFrom(
      'a',
      'Ab ',
      ' ',
      '*',
      '`',
      '``',
      '<b>',
      '!',
      '[',
      '😀',
      '“',
      '.',
      '|',
      '{{',
      '~~',
      '&',
    )
    const types = fc.constantFrom('emphasis', 'strong', 'code', 'delete')
    const some = fc.array(fc.tuple(types, fc.nat(9), fc.nat(9)), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), some, (pieces, spans) => {
        const text = pieces.join('')
        const at = (count: number): number => pieces.slice(0, count).join('').length
        const marks = spans
          .map(([type, a, b]) => mark(type, at(Math.min(a, b)), at(Math.max(a, b))))
          .filter(({ start, end }) => start < end)
        const html = toHtml(paragraph(text, ...marks))
        // Where strong stands within emphasis and within a word marked itself shows asterisks
        const bare = (shown: string): string => shown.replace(/[\s*~]+/gu, '')
        expect(bare(htmlText(html))).toBe(bare(text))
        expect(tagsOf(html).filter((tag) => !['a', 'code', 'del', 'em', 'p', 'strong'].includes(tag))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('characters beyond the BMP stay whole beside emphasis', () => {
    const wrong = fc.constantFrom('😀', '𝐀', '“', 'a', ' ', '*', '船', '🇩')
    fc.assert(
      fc.property(fc.array(wrong, { minLength: 3, maxLength: 3 }), (parts) => {
        const text = parts.join('')
        const [start, end] = [parts[0]?.length ?? 0, text.length - (parts[2]?.length ?? 0)]
        const html = toHtml(paragraph(text, mark('emphasis', start, end)))
        expect(htmlText(html)).toBe(text.replace(/\s+/gu, ' ').trim())
        expect(html).not.toContain('\ufffd')
      }),
      { numRuns: 300 },
    )
  })
})

const TABLE_TAGS = ['table', 'tbody', 'td', 'th', 'thead', 'tr']

test('control characters are harmless everywhere', () => {
  const evil = '\u001b[31mred\u0007 \u202eback'
  const text = render({
    headline: evil,
    kicker: evil,
    deck: evil,
    tags: [evil],
    byline: { text: evil, authors: [{ name: evil, role: evil }] },
    credits: [{ kind: 'bio', text: evil, names: [], span: [0, 0] }],
    images: [{ caption: evil, credit: evil, span: [0, 0] }],
    removed: [{ text: evil, reason: 'markup', span: [0, 0] }],
    sections: [
      {
        heading: evil,
        blocks: [
          { type: 'code', language: evil, text: evil },
          { type: 'table', align: [null], rows: [[{ text: evil }]], text: '' },
          { type: 'turn', label: evil, text: evil },
          { type: 'paragraph', text: evil, marks: [mark('code', 0, 9), mark('link', 9, 12, `https://x/${evil}`)] },
        ],
      },
    ],
  })
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u)
})

test('an address with a "!" has its target behind it', () => {
  expect(paragraph('Ask !ana@port.example', mark('link', 4, 21, 'mailto:!ana@port.example'))).toBe(
    'Ask [!ana\\@port.example](mailto:!ana@port.example)\n',
  )
})

test('a megabyte of anything comes to its end', () => {
  for (const unit of ['*', '\\', '`', '[', '<a', '_a ', 'www.', 'http://', 'a@b.', '!', '&amp;', '{{%', '#', '.,)'])
    expect(paragraph(unit.repeat(1_000_000 / unit.length)).length).toBeGreaterThan(900_000)
})

test('a label behind a sign that no reader sees is not written twice', () => {
  expect(body({ type: 'turn', label: 'Maren Holt:', text: '\u001cMaren Holt: Yes.' })).toMatch(
    /^\u241cMaren Holt: Yes\.\n$/mu,
  )
})

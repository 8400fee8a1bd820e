import { describe, expect, test } from 'vitest'
import { detectReader } from '../../src/readers/index.js'
import { blocksOf, parse } from './support.js'

const PROSE = 'The night ferry stays, the council of this harbour town decided on Monday by eleven votes to nine.'

describe('a text is taken for Markdown', () => {
  test.each([
    ['front matter', '---\ntitle: x\n---\n\nText.\n'],
    ['front matter in another language', '---js\n{ title: 1 }\n---\nText.'],
    ['a comment in the front matter', '---\n# who knows\n\ntitle: x\n---\n'],
    ['a heading on top', `# A headline\n\n${PROSE}`],
    ['subheads', `${PROSE}\n\n## One\n\n${PROSE}\n\n## Two\n\n${PROSE}`],
    ['a table', `${PROSE}\n\n| a | b |\n|---|---|\n| 1 | 2 |`],
    ['links and bold', `${PROSE} [More](https://example.org).\n\n**Ana Ruiz** said so.`],
    ['code', `${PROSE}\n\n\`\`\`js\nx\n\`\`\`\n`],
  ])('with %s', (_, text) => {
    expect(detectReader(text).name).toBe('markdown')
  })

  test.each([
    ['nothing of the kind', PROSE],
    ['an end mark', `${PROSE}\n\n# # #\n`],
    ['another end mark', `${PROSE}\n\n###\n`],
    ['a divider', `${PROSE}\n\n---\n\n${PROSE}`],
    ['a divider on top', `---\n\n${PROSE}\n\n---\n`],
    ['a divider above a label', `---\nSay: nothing\n---\n`.replace('Say: nothing', PROSE)],
    ['bullets', '* one\n* two\n- three\n1. four'],
    ['a hashtag', `#ferry #harbour\n\n${PROSE}`],
    ['tags one below the other', `${PROSE}\n\n# Night ferry\n# Harbour of Port Hale\n`],
    ['mail', `> ${PROSE}\n> ${PROSE}`],
    ['one subhead', `${PROSE}\n\n## 1 seed\n\n${PROSE}`],
    ['stars', `${PROSE} **** out of five.\n5 * 3 * 2`],
  ])('but not with %s', (_, text) => {
    expect(detectReader(text).name).toBe('plain')
  })
})

describe('headings', () => {
  test('the first of the first order is the headline, the others head sections', () => {
    const { headline, sections } = parse(
      `Kicker here\n\n# The *head*\n\n${PROSE}\n\n## One\n\n${PROSE}\n\n#### Two\n\nx\n`,
    )
    expect(headline).toBe('The head')
    expect(sections.map(({ heading, level }) => [heading, level])).toEqual([
      [null, 2],
      ['One', 2],
      ['Two', 4],
    ])
  })

  test('underlined ones are headings, too', () => {
    const { headline, sections } = parse(`The head\n========\n\n${PROSE}\n\nOne\n---\n\n${PROSE}\n`)
    expect(headline).toBe('The head')
    expect(sections[1]?.heading).toBe('One')
  })

  test('a title of the front matter comes first; the same heading again is taken away', () => {
    const same = parse(`---\ntitle: The head\n---\n\n# The head\n\n${PROSE}\n`)
    expect(same.headline).toBe('The head')
    expect(same.removed.map(({ reason }) => reason)).toEqual(['repeated-headline'])
    const other = parse(`---\ntitle: The title\n---\n\n# The head\n\n${PROSE}\n`)
    expect(other.headline).toBe('The title')
    expect(other.sections[0]).toMatchObject({ heading: 'The head', level: 2 })
  })

  test('a byline below the headline is one, whatever its marks', () => {
    for (const byline of [
      'By Ana Ruiz',
      '*By Ana Ruiz*',
      '**By** _Ana Ruiz_',
      'By [Ana Ruiz](https://example.org/ana)',
    ])
      expect(parse(`# The head\n\n${byline}\n\n${PROSE}\n`).byline?.authors).toEqual([{ name: 'Ana Ruiz', role: null }])
  })
})

describe('blocks', () => {
  test('paragraphs are one line, with their marks', () => {
    const [block] = blocksOf(
      '# x\n\nA **bold *and\nmore*** word, `co  de`, ~~gone~~\nand [a *link*](https://example.org "t").\n',
    )
    expect(block).toMatchObject({
      type: 'paragraph',
      text: 'A bold and more word, co de, gone and a link.',
      marks: [
        { type: 'strong', start: 2, end: 15, href: null },
        { type: 'emphasis', start: 7, end: 15, href: null },
        { type: 'code', start: 22, end: 27, href: null },
        { type: 'delete', start: 29, end: 33, href: null },
        { type: 'link', start: 38, end: 44, href: 'https://example.org' },
        { type: 'emphasis', start: 40, end: 44, href: null },
      ],
    })
  })

  test('escapes and character references are what they stand for', () => {
    const [block] = blocksOf('# x\n\n\\*not emphasis\\* &amp; &lt;b&gt; &#8212; &#x2019; &copy; &unknown; AT&T\n')
    expect(block?.text).toBe('*not emphasis* & <b> — ’ © &unknown; AT&T')
  })

  test('lists keep their numbers, their nesting and their marks', () => {
    const [list] = blocksOf('# x\n\n5. five\n5. *six*\n   on two lines\n   - below\n10. seven\n')
    expect(list).toMatchObject({
      type: 'list',
      ordered: true,
      items: [
        { marker: '5.', text: 'five' },
        { marker: '6.', text: 'six on two lines', marks: [{ type: 'emphasis', start: 0, end: 3 }] },
        { marker: '-', text: 'below' },
        { marker: '7.', text: 'seven' },
      ],
      text: '5. five\n6. six on two lines\n- below\n7. seven',
    })
  })

  test('character references are decoded in targets and captions as in texts', () => {
    const source =
      '# x\n\nSee [it](https://e.example/?a=1&amp;b=2).\n\n![R&amp;D](a.png "Tea &amp; toast")\n\nMore of it.\n'
    expect(blocksOf(source)[0]).toMatchObject({ text: 'See it.', marks: [{ href: 'https://e.example/?a=1&b=2' }] })
    expect(parse(source).images).toMatchObject([{ caption: 'Tea & toast' }])
  })

  test('quotations have paragraphs', () => {
    const [quote] = blocksOf('# x\n\n> one\n> *line*\n>\n> > two\n')
    expect(quote).toMatchObject({ type: 'blockquote', text: 'one line\n\ntwo', marks: [{ start: 4, end: 8 }] })
  })

  test('tables and code are kept', () => {
    const table = '| a | **b** |\n|---|---|\n| 1 | `2` |'
    const [first, second, third] = blocksOf(`# x\n\n${table}\n\n~~~js {1}\n*a*\n\n  b &amp; c\n~~~\n\n    indented\n`)
    expect(first).toMatchObject({
      type: 'table',
      text: table,
      align: [null, null],
      rows: [
        [{ text: 'a' }, { text: 'b', marks: [{ type: 'strong', start: 0, end: 1 }] }],
        [{ text: '1' }, { text: '2', marks: [{ type: 'code' }] }],
      ],
    })
    expect(second).toMatchObject({ type: 'code', language: 'js', text: '*a*\n\n  b &amp; c' })
    expect(third).toMatchObject({ type: 'code', language: null, text: 'indented' })
  })

  test('rules are dividers', () => {
    expect(blocksOf(`# x\n\n${PROSE}\n\n---\n\n${PROSE}\n`).map(({ type }) => type)).toEqual([
      'paragraph',
      'divider',
      'paragraph',
    ])
  })

  test('pictures alone are captions; in a sentence they are its text', () => {
    const { images, sections } = parse(
      '# x\n\n![alt](a.png "A boat. (Photo: Ana Ruiz)")\n\n[![only alt](b.png)](/b)\n\n![](c.png)\n\nAn ![icon](d.png) here.\n',
    )
    expect(images.map(({ caption, credit }) => [caption, credit])).toEqual([
      ['A boat.', 'Photo: Ana Ruiz'],
      ['only alt', null],
      [null, null],
    ])
    expect(sections[0]?.blocks[0]?.text).toBe('An icon here.')
  })

  test('tags are not shown, what stands between them is; comments and scripts are taken away', () => {
    const { sections, removed } = parse(
      '# x\n\n<div class="a">\nIn a div &amp; seen.\n</div>\n\n<!-- no -->\n\n<script>\nalert(1)\n</script>\n\nOne<br>two <b>three</b>.\n',
    )
    expect(sections[0]?.blocks.map(({ text }) => text)).toEqual(['In a div & seen.', 'One', 'two three.'])
    expect(removed.map(({ text }) => text)).toEqual(['<!-- no -->', '<script>\nalert(1)\n</script>'])
  })

  test('link definitions are taken away, and found', () => {
    const { sections, removed } = parse('# x\n\nSee [this][a].\n\n[a]: https://example.org/a\n')
    expect(sections[0]?.blocks[0]).toMatchObject({ marks: [{ type: 'link', href: 'https://example.org/a' }] })
    expect(removed).toMatchObject([{ reason: 'link-definition', text: '[a]: https://example.org/a' }])
  })
})

describe('spans', () => {
  test.each(['\n', '\r\n', '\r'])('count in the source, markup included, with line ends %j', (end) => {
    const lines = [
      '---',
      'title: "T"',
      '---',
      '',
      '**Bold** start &amp; end',
      'of it.',
      '',
      '> *said*',
      '',
      '## Sub ##',
      '',
      '- a',
      '',
    ]
    const text = lines.join(end)
    const { sections, provenance } = parse(text)
    const slice = (span: readonly [number, number] | undefined): string =>
      text.slice(...(span ?? [0, 0])).replaceAll(end, '\n')
    expect(slice(provenance.headline?.span)).toBe('---\ntitle: "T"\n---')
    expect(slice(sections[0]?.blocks[0]?.span)).toBe('**Bold** start &amp; end\nof it.')
    expect(slice(sections[0]?.blocks[1]?.span)).toBe('> *said*')
    expect(slice(provenance['sections.1.heading']?.span)).toBe('## Sub ##')
    expect(slice(sections[1]?.blocks[0]?.span)).toBe('- a')
  })

  test('of quotations hold their marks', () => {
    const text = '# x\n\n“We *did* it,” said **Ana Ruiz**, who did. “Twice \\* more.”\n'
    const { quotes } = parse(text)
    const parts = quotes.flatMap((quote) => quote.parts)
    expect(parts.map((part) => part.text)).toEqual(['We did it', 'Twice * more.'])
    expect(parts.map((part) => text.slice(...part.span))).toEqual(['“We *did* it,”', '“Twice \\* more.”'])
    expect(quotes[0]?.speaker?.name).toBe('Ana Ruiz')
  })
})

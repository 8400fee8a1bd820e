import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlText, tagsOf, toHtml } from '../support/html-text.js'
import { makeArticle } from '../terminal/articles.js'
import { written } from './support.js'

/** Texts that mean something to Markdown, or to what sites make of it. */
const HOSTILE = [
  '---',
  '***',
  '* * *',
  '===',
  '+++',
  '# A heading',
  '#hashtag at the start',
  'at the end #',
  '## ##',
  '1. First',
  '1) First',
  '2031.',
  '12. August was warm',
  '- an item',
  '+ an item',
  '* an item',
  '> quoted',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- hidden -->',
  '<?php echo 1 ?>',
  '<![CDATA[x]]>',
  '[x](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '[ref]: https://example.org "title"',
  '[ref][ref] and [ref]',
  '[^1]: a footnote',
  '<javascript:alert(1)>',
  'AT&T, R&D &amp; &copy; &#35; &#x23; &nbsp; & so on',
  'snake_case and __init__ and *stars* and **more**',
  '5 * 3 * 2 = 30',
  '`code` and ``more``',
  '```js',
  '~~~',
  '~~gone~~ and ~gone~',
  'a | b | c',
  '| a | b |',
  '| --- | --- |',
  'back\\slash \\* \\',
  '{{ site.secret }} {% include x %} {{< shortcode >}} {: .class}',
  'www.example.org and ftp://example.org/x_y_z and mailto:a_b@example.org',
  'https://example.org/a_b_c*d*e?x=1&y=2#z(w) is an address.',
  '(https://example.org/wiki/Ship_(boat))',
  'Write to a_b.c+d@example.org, please!',
  'Term',
  ': definition',
  '% title',
  '    four spaces',
  'two  \nlines',
  'setext\n===',
  'setext\n---',
  'para\n# heading',
  'para\n\n# heading',
  'a\u2028# heading',
  'a\u0085- item',
  '\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007',
  'right\u202eleft',
  '\u200b # A heading behind what is not seen',
  '\u2060\u200d- an item',
  '{# a comment #} and {{< code >}}',
]

const seen = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const render = (text: string): string =>
  written(makeArticle({ language: null, sections: [{ heading: null, blocks: [{ type: 'paragraph', text }] }] }))

/** Characters that are shown as others, or not at all. */
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028\u202e\u2060]/u

describe('a paragraph', () => {
  test.each(HOSTILE.filter((text) => !HIDDEN.test(text)))('is nothing but text: %j', (text) => {
    const html = toHtml(render(text))
    expect(htmlText(html)).toBe(seen(text))
    expect(tagsOf(html).filter((tag) => tag !== 'a')).toEqual(['p'])
  })

  test('says what the text says, whatever it is', () => {
    const words = fc.constantFrom(...HOSTILE, 'word', 'Ana', '“quoted,”', 'é', '日本', '😀')
    const text = fc
      .array(fc.oneof(words, fc.string({ unit: 'grapheme-ascii' })), { minLength: 1, maxLength: 6 })
      .chain((parts) => fc.constantFrom(' ', '', '\n').map((by) => parts.join(by)))
      .filter((each) => !HIDDEN.test(each))
    fc.assert(
      fc.property(text, (each) => {
        const html = toHtml(render(each))
        expect(htmlText(html)).toBe(seen(each))
        expect(tagsOf(html).filter((tag) => tag !== 'a' && tag !== 'p')).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })
})

test('what is not seen opens nothing', () => {
  const unit = fc.constantFrom(
    '\u200b',
    '\u2060',
    '\u202e',
    ' ',
    '# ',
    '- ',
    '1. ',
    '> ',
    '```',
    '===',
    'a',
    '|',
    '\n',
    '{{',
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
      const text = render(units.join(''))
      expect(tagsOf(toHtml(text)).filter((tag) => tag !== 'p')).toEqual([])
      expect(htmlText(toHtml(text))).toBe(seen(units.join('').replace(/[\u200b\u2060\u202e]/gu, '')))
    }),
    { numRuns: 500 },
  )
})

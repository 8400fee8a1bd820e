import fc from 'fast-check'

/** Lines that rules look for, in any order and spacing: what people paste is no better ordered. */
export const LINES: readonly string[] = [
  'Ferry line knew of cracked hull',
  'World News',
  'By Tamsin Okello and Piet Harrow',
  'Contributing Writer',
  'Published Nov. 3, 2031 8:03 am ET',
  'HALE BAY, Norvia (AP) — The operator of the ferry was told about a crack in the hull, an inquiry heard on Monday.',
  '“We wrote three times,” said Ines Calloway. “In the end we stopped writing, and nobody ever asked us why we did.”',
  'The company said it had acted on every warning that it received in the eleven months before the grounding.',
  '- a first thing',
  '- a second thing',
  '1. one',
  '2. two',
  'Q: Why?',
  'A: Because.',
  'Q: And then?',
  '> quoted by mail',
  '9.42pm GMT',
  'Advertisement',
  'Photo: Delphine Marrow',
  'Correction: The ferry was built in 1998.',
  'Ruth Denholm contributed reporting.',
  'Topics: ferries, inquiries',
  '* * *',
  'Wheat     4,200    3,150',
  'Barley      810      790',
  'Maize       455      610',
  'Related To This Story',
  '-30-',
  '© 2031 The Courier',
  'HALE BAY (AP) —',
  'Ana Ruiz · March 3, 2031 · 5 min read',
  'Jun Abara | The Delta Courier | Updated March 4, 2031 9:10 p.m.',
  'Filed under: Coast, Boats',
  'Share this Email Print',
  'Image 1 of 3',
  'OPINION',
  'Read more: The bridge that never was',
  'Sign up for our newsletter',
  'Reporting by Ana Ruiz in Hale Bay; Editing by Bo Lee',
  'Source: Harbour Office',
  'Why the hull cracked',
]
/** A page of such lines. */
export const anyPage: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...LINES) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
      ),
      fc.constantFrom('\n', '\n\n', '\r\n', '\n    ', '\n\n\n', ' \u00a0\n\n', '\f'),
    ),
    { maxLength: 30 },
  )
  .map((lines) => lines.flat().join(''))

/** Pieces of Markdown, right and wrong, in any order and nesting. */
export const PIECES: readonly string[] = [
  '# Head\n',
  '## Sub\n',
  'Head\n====\n',
  '> ',
  '>\n',
  '- ',
  '  - ',
  '1. ',
  '    ',
  '\t',
  '```\n',
  '```js\n',
  '~~~',
  '***\n',
  '| a | b |\n|---|---|\n',
  '| 1 | 2 |\n',
  '**',
  '*',
  '_',
  '~~',
  '`',
  '[link](https://example.org "t")',
  '[ref][a]',
  '\n[a]: https://example.org\n',
  '![alt](a.png)',
  '![](b.png)',
  '<https://example.org>',
  'https://example.org/a_b',
  '<!-- c -->',
  '<div>',
  '</div>\n',
  '<br>',
  '&amp;',
  '&#8212;',
  '\\*',
  '\\\n',
  '  \n',
  '\n',
  '\n\n',
  '\r\n',
  'By Ana Ruiz\n',
  'The ferry stays, the council said. ',
  '“quoted,” she said ',
  'word ',
  '[x] ',
  '\u00a0',
  '😀',
  '---\n',
  'title: x\n',
  'HALE BAY, Norvia (AP) — ',
]
/** A text of such pieces. */
export const anyMarkdown: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 25,
  })
  .map((pieces) => pieces.join(''))
  // Blanks alone hold no article
  .filter((each) => !/^\s*---/u.test(each) && each.trim() !== '')

/** Most characters of a text that looks for what never comes to its end. */
const LONGEST = 4096

/** Signs and words that expressions look for, each as often in a row as it may be. */
export const UNITS: readonly string[] = [
  ...' \t\n\r.,:;-–—=+_*#>|/\\"\'`“”‘’«»()[]{}<>&%@!?~^$0aÀ船\u00a0\u200b\u0301',
  '\r\n',
  '---',
  '--- ',
  'a ',
  'A ',
  'Ab ',
  'a.b',
  'a-',
  "a'",
  '1.',
  '1 ',
  'http://',
  'www.',
  'a@b.',
  '&amp;',
  '</a>',
  '{{',
  'By ',
  'said ',
  'and ',
  'Jan. ',
  '10:',
  'key: ',
  'a: b\n',
  '> ',
  '- ',
  '\n\n',
]

/** Any text: lines of a page, pieces of Markdown, and signs in a row, up to 4 KB. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...UNITS), fc.integer({ min: 1, max: 600 })) },
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...LINES, ...PIECES), fc.integer({ min: 1, max: 20 })) },
      { weight: 1, arbitrary: fc.tuple(anyPage, fc.constant(1)) },
      { weight: 1, arbitrary: fc.tuple(anyMarkdown, fc.constant(1)) },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) =>
    parts
      .map(([unit, count]) => unit.repeat(count))
      .join('')
      .slice(0, LONGEST),
  )

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotationsOf } from './support.js'

/** Text with everything that quotations are made of, in any order. */
const anyText = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '「',
      '」',
      '``',
      "''",
      ' said ',
      ' sagte ',
      ', a dit ',
      ' dit-il',
      'l’',
      ' zufolge ',
      'según ',
      ' told ',
      'Ana Ruiz',
      ' Bo',
      ' he ',
      ' who ',
      ', ',
      '. ',
      '? ',
      ': ',
      ' — ',
      '\n\n',
      '\n',
      ' and ',
      ' the ',
      'according to ',
      ' saying ',
      ' of ',
      '(',
      ')',
      ' 6',
      '; ',
      'Mr. ',
      '\u0000',
      '😀',
      'é',
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(''))

test('every span lies in the text, holds its marks, and ids agree', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'de', 'fr', 'es'), (text, language) => {
      const { quotes, speakers } = quotationsOf(text, [], language)
      const ids = new Set(speakers.map(({ id }) => id))
      let last = 0
      for (const { parts, speaker, confidence, rule, cue } of quotes) {
        for (const { span, text: words } of parts) {
          expect(span[0]).toBeGreaterThanOrEqual(last)
          expect(span[1]).toBeLessThanOrEqual(text.length)
          last = span[1]
          expect(text.slice(...span)).toMatch(/^["“”„‟«»‹›「『`'‘’]/u)
          expect(words).not.toMatch(/^\s|\s$|\n/u)
        }
        expect(speaker === null).toBe(rule === null)
        expect(confidence > 0).toBe(speaker !== null)
        if (speaker) expect(ids.has(speaker.id)).toBe(true)
        for (const mention of [speaker?.mention, cue]) {
          if (mention)
            expect(mention.text).toBe(
              text
                .slice(...mention.span)
                .replace(/\s+/gu, ' ')
                .trim(),
            )
        }
      }
      expect(speakers.flatMap((each) => each.quotes).sort()).toEqual(
        quotes
          .filter((each) => each.speaker)
          .map(({ id }) => id)
          .sort(),
      )
    }),
    { numRuns: 400 },
  )
})

test('any string at all is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      quotationsOf(text)
    }),
    { numRuns: 300 },
  )
})

const heavy: readonly (readonly [name: string, piece: string])[] = [
  ['unclosed marks', '“we said '],
  ['unclosed marks, a paragraph each', '“We said so.\n\n'],
  ['straight marks', '"a" '],
  ['single marks', "'a b' 's "],
  ['doubled apostrophes', "''a "],
  ['names', 'Ana Ruiz '],
  ['clauses', 'Ana, who said, and told, '],
  ['quotations with pronouns', '“It is so,” he said. '],
  ['a sentence without an end', 'the man said and told Bo that '],
  ['tags', '<a b="c '],
  ['opening marks in a row', '“'],
  ['backticks', '`'],
  ['tiny quotations', '“a”'],
  ['an attribution without marks between', 'A said “b” '],
  ['letters', 'Dear Bo,\n\nI said “no” to it.\n\nAna Ruiz\n\n'],
  ['names that sign', '“We said so.”\n\n- Ana Ruiz, Lima\n\n'],
  ['two with one name', 'Adam Ruiz met Paul Ruiz. Ruiz left the room. “No,” he said. '],
  ['leads', 'From the town of Bo: “no”: '],
  ['who is made to speak', 'led Bo, who knew, to say, and to tell, '],
  ['people who do', 'a man who met a man who met '],
]

test.each(heavy)(
  'time grows with length: %s',
  (_, piece) => {
    const [small, large] = [12_000, 96_000].map((size) => piece.repeat(Math.ceil(size / piece.length)))
    const time = (text = ''): number => {
      const start = performance.now()
      quotationsOf(text)
      return performance.now() - start
    }
    time(small)
    const base = Math.min(time(small), time(small), time(small))
    // Eight times the text: squared growth would take 64 times as long.
    expect(time(large)).toBeLessThan(Math.max(base, 20) * 26)
  },
  60_000,
)

test('a megabyte of marks that nothing closes is read in time with its length', () => {
  for (const piece of ['“we said ', '« dit ', '“We said so.\n\n']) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const start = performance.now()
    quotationsOf(text)
    expect(performance.now() - start).toBeLessThan(15_000)
  }
}, 120_000)

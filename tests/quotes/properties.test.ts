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

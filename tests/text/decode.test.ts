import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode, decodeAs } from '../../src/text/decode.js'
import { encodingNamed } from '../../src/text/encodings.js'
import { guessEncoding } from '../../src/text/guess-encoding.js'
import { readMultibyte } from '../../src/text/utf8.js'
import { encoded } from './encoded.js'

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

describe('bytes', () => {
  test('are broken where TextDecoder puts a replacement', () => {
    const piece = fc.oneof(
      fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc1, 0xc3, 0xe0, 0xe2, 0xed, 0xef, 0xf0, 0xf4, 0xf5),
      fc.integer({ min: 0, max: 255 }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4 }), fc.array(piece, { maxLength: 12 }), (head, tail) => {
        const bytes = Uint8Array.from([...head, ...tail])
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
        const { whole, broken } = readMultibyte(bytes)
        const replaced = [...text].filter((char) => char > '\u007f').length
        expect(whole + broken.length).toBe(replaced)
        if (!text.includes('\ufffd')) expect(broken).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['caf\xc3\xa9 and r\xf4le', 'utf-8'],
    ['cut \xe2\x80', 'utf-8'],
    ['cut \xf0\x9f\x98', 'utf-8'],
  ])('%j are %s', (text, encoding) => {
    expect(decode(latin1(text))).toMatchObject({ encoding })
  })

  test('of UTF-16 may be cut as well', () => {
    const bytes = Buffer.from('The ferry sailed on time.', 'utf16le').subarray(0, -1)
    expect(decode(bytes)).toMatchObject({ text: 'The ferry sailed on time\ufffd', encoding: 'utf-16le' })
  })
})

/** Of the standard's names that iconv-lite has no other for. */
const ICONV: Readonly<Record<string, string>> = { 'iso-8859-1': 'latin1', macintosh: 'macroman' }

describe.each(encoded.flatMap(([names, text]) => names.map((name) => [name, text.slice(0, 24).trim(), text] as const)))(
  '%s: %s',
  (name, _, text) => {
    const bytes = iconv.encode(text, ICONV[name] ?? name)
    const encoding = encodingNamed(name) ?? ''

    test('is no Unicode, and read where it is named', () => {
      expect(decode(bytes)).toBe('no-unicode')
      expect(decodeAs(bytes, encoding).text).toBe(text)
    })

    test('is guessed', () => {
      const guess = guessEncoding(bytes)
      expect(decodeAs(bytes, guess).text).toBe(text)
    })
  },
)

test.each([
  ['the caf\xe9 and the r\xf4le', 'windows-1252'],
  ['caf\xe9', 'windows-1252'],
  ['\x93Quoted\x94, she said', 'windows-1252'],
  ['<html><meta charset="koi8-r"><p>caf\xe9 caf\xe9', 'koi8-r'],
  ['<html><meta charset="utf-8"><p>caf\xe9 caf\xe9', 'windows-1252'],
])('%j are guessed to be %s', (text, encoding) => {
  expect(guessEncoding(latin1(text))).toBe(encoding)
})

test.each([
  ['Latin1', 'windows-1252'],
  ['MacRoman', 'macintosh'],
  ['latin9', 'iso-8859-15'],
  ['SJIS', 'shift_jis'],
  ['cp1251', 'windows-1251'],
  ['utf16', 'utf-16le'],
  ['klingon', null],
])('"%s" names %s', (said, name) => {
  expect(encodingNamed(said)).toBe(name)
})

test.each([
  ['Порт замёрз.\nВсе ждут.', 'utf-16le'],
  ['港が凍った。\n', 'utf-16be'],
])('%j without a mark are %s by their NULs', (text, encoding) => {
  const little = Buffer.from(text, 'utf16le')
  const bytes = encoding === 'utf-16be' ? little.swap16() : little
  expect(decode(bytes)).toMatchObject({ text, encoding })
})

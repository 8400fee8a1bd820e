import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/text/decode.js'
import { readMultibyte } from '../../src/text/utf8.js'

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
    ['the caf\xe9 and the r\xf4le', 'windows-1252'],
    ['caf\xe9', 'windows-1252'],
    ['\x93Quoted\x94, she said', 'windows-1252'],
    ['caf\xc3\xa9 and r\xf4le', 'utf-8'],
    ['cut \xe2\x80', 'utf-8'],
    ['cut \xf0\x9f\x98', 'utf-8'],
  ])('%j are %s', (text, encoding) => {
    expect(decode(latin1(text))?.encoding).toBe(encoding)
  })

  test('of UTF-16 may be cut as well', () => {
    const bytes = Buffer.from('The ferry sailed on time.', 'utf16le').subarray(0, -1)
    expect(decode(bytes)).toMatchObject({ text: 'The ferry sailed on time\ufffd', encoding: 'utf-16le' })
  })
})

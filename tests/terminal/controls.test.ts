import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeControls, neutralise } from '../../src/text/controls.js'

describe('neutralise', () => {
  it.each([
    ['escape sequences show their escape', 'a\u001b[31mb', 'a␛[31mb'],
    ['an OSC in eight bits', '\u009d0;title\u009c', '\ufffd0;title\ufffd'],
    ['bell, backspace and delete', '\u0007\b\u007f', '␇␈␡'],
    ['a return that would overwrite the line', 'good\rbad', 'good\nbad'],
    ['line ends of Windows', 'a\r\nb', 'a\nb'],
    ['bidirectional overrides and isolates', 'a\u202egpj\u202c\u2066b\u2069', 'agpjb'],
    ['invisible characters', 'pass\u200bword\u00ad\ufeff\u2060', 'password'],
    ['joiners between plain letters', 'pay\u200dpal', 'paypal'],
    ['hidden tags', 'hi\u{e0068}\u{e0069}', 'hi'],
    ['tags that are no flag of a known region', '\u{1f3f4}\u{e0068}\u{e0069}\u{e007f}', '\u{1f3f4}'],
    ['joiners in a row', 'حا\u200c\u200d\u200c\u200dلة', 'حالة'],
    ['selectors in a row', '船\u{e0100}\u{e0101}\u{e0102}', '船\u{e0100}'],
    ['selectors behind what is not seen', 'a\ufff9\ufe0f\u200d船', 'a船'],
    ['broken surrogates', 'a\ud800b', 'a\ufffdb'],
  ])('takes away %s', (_, text, harmless) => {
    expect(neutralise(text)).toBe(harmless)
  })

  it.each([
    '👩‍👩‍👧 at 9',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    '❤️‍🔥',
    '1️⃣',
    'می‌خواهم',
    'क्‍ष',
    'tab\there\n',
    'café',
  ])('keeps %s', (text) => {
    expect(neutralise(text)).toBe(text)
  })

  it('takes the same away from what hides beside it', () => {
    const hidden = fc.constantFrom(
      ...('\u200b\u200c\u200d\ufe0f\ufe0e\u{e0041}\u{e0100}\u3164\ufff9\u2060a船❤👩'.match(/./gu) ?? []),
    )
    fc.assert(
      fc.property(fc.array(hidden, { maxLength: 12 }), (chars) => {
        const harmless = neutralise(chars.join(''))
        expect(neutralise(harmless)).toBe(harmless)
        expect(harmless).not.toMatch(
          /[\u200b\u{e0041}\u3164\ufff9\u2060]|(?:\u200c|\u200d|\ufe0e|\ufe0f|\u{e0100}){3}/u,
        )
      }),
    )
  })

  it('leaves no control character, whatever it is given, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const harmless = neutralise(text)
        expect(harmless).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/u)
        expect(neutralise(harmless)).toBe(harmless)
      }),
    )
  })
})

describe('escapeControls', () => {
  it('keeps the value of JSON and leaves nothing that reorders or drives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const json = escapeControls(JSON.stringify(text))
        expect(JSON.parse(json)).toBe(text)
        expect(neutralise(json)).toBe(json)
      }),
    )
  })
})

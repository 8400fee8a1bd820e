import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { isLatin, latin } from '../../src/text/ruler.js'
import { unicode } from '../../src/text/unicode.js'
import { type WrapOptions, wrap } from '../../src/text/wrap.js'

function lines(text: string, width: number, style: WrapOptions['style'] = 'fill'): string[] {
  return wrap(text, unicode, { width, style }).map(([start, end]) => text.slice(start, end))
}

describe('widths', () => {
  it.each([
    ['Grüße, naïve café', 17],
    ['北京の天気', 10],
    ['👩‍👩‍👧🏳️‍🌈🇩🇪', 6],
    ['1️⃣', 2],
    ['e\u0301a\u0308', 2],
    ['שלום', 4],
    ['한국어', 6],
    ['ｆｕｌｌ', 8],
    ['“—…•”', 5],
  ])('%s takes %i columns', (text, cells) => {
    expect(unicode.cells(text)).toBe(cells)
  })

  it('counts every character of the first plane as string-width does', () => {
    for (let code = 0x20; code < 0xd800; code++) {
      const char = String.fromCharCode(code)
      expect(unicode.cells(char), code.toString(16)).toBe(stringWidth(char))
    }
  })

  it('counts what passes for Latin one column a unit, as string-width does', () => {
    for (let code = 0x20; code < 0x10000; code++) {
      const char = String.fromCharCode(code)
      if (isLatin(char)) expect(stringWidth(char), code.toString(16)).toBe(1)
    }
  })
})

describe('line breaks', () => {
  it('never starts a line with a closing mark or ends one with an opening mark', () => {
    const text = '「東京の天気は、とても良い。」と彼女は（笑いながら）言った。『本当に？』'
    for (let width = 6; width < 40; width++) {
      for (const line of lines(text, width)) {
        expect(line, `${width}`).not.toMatch(/^[、。」』）？]/u)
        expect(line, `${width}`).not.toMatch(/[「『（]$/u)
      }
    }
  })

  it('keeps a closing mark beside its word', () => {
    expect(lines('She said “the boat is gone” (twice).', 9)).toEqual(['She said', '“the boat', 'is gone”', '(twice).'])
    expect(lines('Er sagte „Weg ist es“ und «fini».', 10)).toEqual(['Er sagte', '„Weg ist', 'es“ und', '«fini».'])
  })

  it.each([latin, unicode])('breaks behind hyphens between letters and behind dashes, not within numbers', (ruler) => {
    const text = 'well-known 2031-11-03 a—b 12–14 co-op'
    const at = ruler.breaks(text).map((end) => text.slice(0, end).split(' ').at(-1) || ' ')
    expect(at).toEqual(expect.arrayContaining(['well-', 'a—']))
    expect(at.some((end) => /2031-|12–$/u.test(end))).toBe(false)
  })

  it.each([
    'https://example.org/a-b/c?d=e-f&g=h_i',
    'www.news-of-the-coast.example/a/b-c',
    'maren.oduya-falk@coast-post.example',
    'https://example.org/%E4%B8%AD-b',
  ])('leaves %s whole', (address) => {
    expect(lines(`see ${address} now`, 10)).toEqual(['see', address, 'now'])
    expect(lines(`見る ${address} です`, 10)).toEqual(['見る', address, 'です'])
  })

  it('never parts what is one sign', () => {
    const family = '👩‍👩‍👧'
    for (const line of lines(`${family.repeat(3)}🇩🇪🇫🇷🏳️‍🌈e\u0301e\u0301`, 4)) {
      expect(line.replaceAll(family, '').replace(/🇩🇪|🇫🇷|🏳️‍🌈|(?:e\u0301)+/gu, '')).toBe('')
    }
  })
})

describe('the look of a paragraph', () => {
  it('balances a headline without another line', () => {
    const text = 'Harbour town votes to keep its night ferry after a long winter'
    expect(lines(text, 50)).toEqual(['Harbour town votes to keep its night ferry after a', 'long winter'])
    expect(lines(text, 50, 'balance')).toEqual(['Harbour town votes to keep its', 'night ferry after a long winter'])
  })

  it('gives a lone last word company', () => {
    expect(lines('The ferry that nobody wanted sails tonight after all', 47)).toEqual([
      'The ferry that nobody wanted sails tonight',
      'after all',
    ])
  })

  it('but not where the line before would be left short', () => {
    expect(lines('A ferry incomprehensibly sails', 24)).toEqual(['A ferry incomprehensibly', 'sails'])
  })

  it('puts a word that is too long on a line of its own', () => {
    expect(lines('an incomprehensible sea', 8)).toEqual(['an', 'incomprehensible', 'sea'])
  })

  it('makes no line of nothing', () => {
    expect(lines('', 10)).toEqual([])
    expect(lines('   ', 10)).toEqual([])
  })
})

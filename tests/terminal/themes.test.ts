import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { checkTheme } from '../../src/renderers/terminal/themes/check.js'
import { contrast, LEAST_CONTRAST, nearest, paletteColor } from '../../src/renderers/terminal/themes/contrast.js'
import { findTheme, themes } from '../../src/renderers/terminal/themes/index.js'
import { attributeNames, type Style, styleNames } from '../../src/renderers/terminal/themes/theme.js'

const schema = JSON.parse(readFileSync(new URL('../../docs/theme.schema.json', import.meta.url), 'utf8'))
const isTheme = new Ajv2020().compile(schema)

function colors(styles: readonly Style[]): string[] {
  return styles.flatMap(({ color }) => color ?? [])
}

describe.each(themes)('$name', (theme) => {
  const used = [...new Set(colors([...Object.values(theme.styles), ...theme.voices]))]
  const pairs = used.flatMap((color) => theme.backgrounds.map((background) => [color, background] as const))

  it('fits the schema and passes its own check', () => {
    expect(isTheme(theme), JSON.stringify(isTheme.errors)).toBe(true)
    expect(checkTheme(theme, 'file.json').styles).toEqual(theme.styles)
  })

  it('can be read in true colour on each of its backgrounds', () => {
    for (const [color, background] of pairs)
      expect(contrast(color, background), `${color} on ${background}`).toBeGreaterThanOrEqual(LEAST_CONTRAST)
  })

  it.each([16, 256] as const)('can be read in %i colours on each of its backgrounds', (count) => {
    for (const [color, background] of pairs) {
      const code = nearest(color, count, theme.backgrounds)
      expect(code, color).toBeGreaterThanOrEqual(0)
      expect(contrast(paletteColor(code), background), `${color} as ${code} on ${background}`).toBeGreaterThanOrEqual(
        4.5,
      )
    }
  })
})

describe('sixteen colours', () => {
  it.each([
    ['#7fd0ff', 6],
    ['#a8e08c', 2],
    ['#ffd479', 3],
    ['#ff9e80', 3],
    ['#b0b6c0', 7],
  ])('make of %s its hue, not a grey that is as light', (color, code) => {
    expect(nearest(color, 16, ['#000000', '#1e1e1e']) % 8).toBe(code)
  })

  it('tell at least three speakers apart on dark, two on light', () => {
    const codes = (name: string): number => {
      const theme = findTheme(name, null)
      return new Set(colors(theme.voices).map((color) => nearest(color, 16, theme.backgrounds))).size
    }
    expect(codes('dark')).toBeGreaterThanOrEqual(3)
    expect(codes('light')).toBeGreaterThanOrEqual(2)
  })
})

describe('contrast', () => {
  it('is 21 for black on white, 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#336699', '#336699')).toBe(1)
  })

  it('is the published value for a grey that just passes', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})

describe('findTheme', () => {
  it.each([
    [null, 'dark'],
    ['#000000', 'dark'],
    ['#002b36', 'dark'],
    ['#fdf6e3', 'light'],
    ['#ffffff', 'light'],
  ])('takes for the background %s the theme %s', (background, name) => {
    expect(findTheme('auto', background).name).toBe(name)
  })

  it('throws for a name that is no theme', () => {
    expect(() => findTheme('plaid', null)).toThrow('no theme is called "plaid"')
  })
})

describe('checkTheme', () => {
  const good = {
    name: 'sea',
    backgrounds: ['#001122'],
    styles: { headline: { bold: true } },
    voices: [{ color: '#7fd0ff' }],
  }

  it('takes a theme of its own, and what it leaves out stays as the terminal has it', () => {
    expect(checkTheme(good, 'sea.json')).toEqual(good)
    expect(checkTheme({}, 'sea.json')).toEqual({ name: 'sea.json', backgrounds: [], styles: {}, voices: [] })
    expect([isTheme(good), isTheme({})]).toEqual([true, true])
  })

  it.each([
    [[], 'the theme: is not an object. Write { … }'],
    [{ ...good, name: '' }, 'name: is not a text. Write "…"'],
    [{ ...good, backgrounds: [] }, 'backgrounds: is not a list with an entry. Write [ … ]'],
    [{ ...good, backgrounds: ['black'] }, 'backgrounds[0]: is not a colour. Write "#rrggbb"'],
    [{ ...good, colours: {} }, 'the theme: there is no "colours" in it'],
    [{ ...good, styles: { headlin: {} } }, 'styles: there is no "headlin" in it'],
    [{ ...good, styles: { headline: { blink: true } } }, 'styles.headline: there is no "blink" in it'],
    [{ ...good, styles: { headline: { bold: 'yes' } } }, 'styles.headline.bold: is not a switch. Write true or false'],
    [{ ...good, voices: [{ color: 'red' }] }, 'voices[0].color: is not a colour. Write "#rrggbb"'],
  ])('and the schema refuse %j', (theme, problem) => {
    expect(() => checkTheme(theme, 'sea.json')).toThrow(
      expect.objectContaining({ name: 'ThemeError', message: problem }),
    )
    expect(isTheme(theme)).toBe(false)
  })

  it('refuses a colour that can not be read on its own background', () => {
    expect(() => checkTheme({ ...good, voices: [{ color: '#102030' }] }, 'sea.json')).toThrow(
      'voices[0].color: has a contrast of 1.2 to 1 on #001122. Choose a colour that has at least 4.5',
    )
  })
})

it('the schema knows every style and attribute', () => {
  expect(Object.keys(schema.properties.styles.properties)).toEqual([...styleNames])
  expect(Object.keys(schema.$defs.style.properties)).toEqual(['color', ...attributeNames])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.js'
import type { Renderer, RenderOptions } from '../../src/renderers/renderer.js'
import { loadTerminal } from '../../src/renderers/terminal/load.js'
import { neutralise } from '../../src/text/controls.js'
import { latin, type Ruler } from '../../src/text/ruler.js'
import { unicode } from '../../src/text/unicode.js'
import { wrap } from '../../src/text/wrap.js'
import { articlesOf, fixtures } from '../support/fixtures.js'
import { harbour, makeArticle, plain } from './articles.js'
import { block, paragraphText } from './generators.js'

const WIDTHS = Array.from({ length: 181 }, (_, i) => i + 20)
const ISOLATES = /[\u2066-\u2069]/gu
/** What the renderer itself puts before a line; a blank follows it, as none follows the "www." of an address. */
const DECORATION = /^ *(?:(?:[│▪┆•]|─{3}|\(?[\da-z]{1,3}[.)]|\S{1,3}:)(?: |$))? */u

/** A line may be wider than asked only where nothing in it can be broken. */
function expectToFit(text: string, width: number): void {
  for (const line of text.split('\n')) {
    if (unicode.cells(line) <= width) continue
    const bare = line.replace(ISOLATES, '').replace(DECORATION, '')
    // The paragraph may have been broken as plain Latin text or, for other letters in it, by UAX 14
    const pieces = [unicode.breaks(bare).length, unicode.breaks(`船 ${bare}`).length - 1]
    if (!pieces.includes(1)) expect.fail(`${width}: ${line}`)
  }
}

function expectClean(text: string): void {
  expect(text).not.toMatch(/[ \t\u3000]$/mu)
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u)
  expect(text.endsWith('\n')).toBe(true)
}

const LINK = /\u001b\]8;[^\u001b]*\u001b\\/gu

function stripped(text: string): string {
  return text.replace(/\u001b\[[\d;]*m|\u001b\]8;[^\u001b]*\u001b\\/gu, '')
}

/** Milliseconds: much is tried, and other tests run beside it. */
const PATIENCE = 120_000

describe('wrapping', () => {
  it.each<[string, Ruler]>([
    ['latin', latin],
    ['unicode', unicode],
  ])(
    'gives the text back when it is undone, with the ruler %s',
    (_, ruler) => {
      let width = 20
      fc.assert(
        fc.property(paragraphText.map(neutralise), (raw) => {
          const text = raw.replaceAll('\n', ' ')
          width = width === 200 ? 20 : width + 1
          let end = 0
          for (const span of wrap(text, ruler, { width })) {
            expect(text.slice(end, span[0])).toMatch(/^[ \u3000]*$/u)
            expect(span[1]).toBeGreaterThan(span[0])
            end = span[1]
          }
          expect(text.slice(end)).toMatch(/^[ \u3000]*$/u)
        }),
        { numRuns: 2000 },
      )
    },
    PATIENCE,
  )
})

describe('a page', () => {
  it(
    'fits every width, is clean, and is laid out alike in every colour: 10,000 generated articles',
    async () => {
      const renderer = await loadTerminal()
      const articles = fc.sample(fc.array(block, { minLength: 1, maxLength: 3 }), 10_000)
      articles.forEach((blocks, i) => {
        const article = makeArticle({ headline: 'A ferry — 船', sections: [{ heading: null, blocks }] })
        const width = WIDTHS[i % WIDTHS.length] as number
        const text = renderer.render(article, { ...plain, width })
        expectToFit(text, width)
        expectClean(text)
        if (i % 5 === 0)
          expect(stripped(renderer.render(article, { ...plain, width, color: 3, hyperlinks: false }))).toBe(text)
      })
    },
    PATIENCE,
  )

  it(
    'gives paragraphs back when their lines are joined',
    async () => {
      const renderer = await loadTerminal()
      let width = 20
      fc.assert(
        fc.property(paragraphText, (text) => {
          width = width === 200 ? 20 : width + 1
          const article = makeArticle({ sections: [{ heading: null, blocks: [{ type: 'paragraph', text }] }] })
          const shown = renderer.render(article, { ...plain, width })
          expect(withoutBlanks(shown)).toBe(withoutBlanks(neutralise(text)))
        }),
        { numRuns: 1000 },
      )
    },
    PATIENCE,
  )
})

function withoutBlanks(text: string): string {
  return text.replace(ISOLATES, '').replace(/\s+/gu, '')
}

describe('every fixture', async () => {
  const articles = [harbour, ...(await Promise.all(fixtures().map(articlesOf))).flat()]

  it(
    'fits all 181 widths',
    async () => {
      for (const article of articles) {
        const renderer = await loadTerminal(article)
        for (const width of WIDTHS) {
          const text = renderer.render(article, { ...plain, width, keepRemoved: true })
          expectToFit(text, width)
          expectClean(text)
        }
      }
    },
    PATIENCE,
  )

  it('shows the text of every block as often as the article has it, at every width the same', async () => {
    for (const article of articles) {
      const renderer = await loadTerminal(article)
      const prose = article.sections.flatMap(({ blocks }) =>
        blocks.filter(({ type }) => type === 'paragraph' || type === 'turn').map(({ text }) => withoutBlanks(text)),
      )
      const times = (text: string): number => prose.filter((each) => each === text).length
      for (const width of [20, 41, 72, 200]) {
        const shown = withoutBlanks(renderer.render(article, { ...plain, width, hyperlinks: true }).replace(LINK, ''))
        for (const text of prose) expect(shown.split(text).length - 1, text).toBe(times(text))
        expect(shown).not.toMatch(/(\p{L}{2,}:):?\1/u)
      }
    }
  })

  it.each<Partial<RenderOptions>>([
    {},
    { quotesOnly: true },
    { keepRemoved: true },
    { hyperlinks: true },
    { ascii: true },
  ])('is laid out alike without colour and in each depth and theme: %j', async (options) => {
    for (const article of articles) expectSameLayout(await loadTerminal(article), article, options)
  })
})

function expectSameLayout(renderer: Renderer, article: Article, options: Partial<RenderOptions>): void {
  const bare = renderer.render(article, { ...plain, ...options })
  for (const color of [1, 2, 3] as const) {
    for (const theme of ['dark', 'light', 'mono', 'high-contrast']) {
      expect(stripped(renderer.render(article, { ...plain, ...options, color, theme }))).toBe(stripped(bare))
    }
  }
}

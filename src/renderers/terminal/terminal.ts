import type { Article } from '../../model/article.js'
import type { Ruler } from '../../text/ruler.js'
import type { Renderer, RenderOptions } from '../renderer.js'
import { datesIn, readingIn } from '../shared/dates.js'
import type { Context } from './context.js'
import { flow, ruleLine } from './flow.js'
import { glyphsFor } from './glyphs.js'
import { harmless, harmlessText, type Shown, shownIn } from './harmless.js'
import type { Markdown } from './markdown.js'
import { articleLines } from './page.js'
import { makePainter } from './paint.js'
import { quotesPage } from './quotes-page.js'
import { type Rich, styled } from './rich.js'
import { findTheme } from './themes/index.js'
import { makeVoices } from './voices.js'

/** What is loaded only where an article needs it. */
export interface Tools {
  readonly ruler: Ruler
  readonly markdown: Markdown | null
}

/** The renderer for people: every string of the article made harmless, laid out, and only then painted. */
export function makeTerminal(tools: Tools): Renderer {
  return {
    render: (article, options) => page(article, options, tools, options.quotesOnly ? quotesPage : articleLines),
    frame: (count, options) => ({
      open: () => '',
      between: '\n',
      close: '',
      ...(count === 1 ? {} : { above: (article) => page(article, options, tools, nameLines) }),
    }),
  }
}

/** Columns that no paragraph takes: each stays on its line. */
const UNWRAPPED = 2 ** 30
/** Columns of rules where lines have no end. */
const MEASURE = 80

function page(
  article: Article,
  options: RenderOptions,
  tools: Tools,
  lay: (context: Context) => readonly Rich[],
): string {
  const shown = shownIn(options)
  const safe = harmless(article, shown)
  const glyphs = glyphsFor(options.ascii)
  const context: Context = {
    ...tools,
    article: { ...safe, language: spokenIn(safe, shown) },
    shown,
    options,
    width: options.width || UNWRAPPED,
    measure: options.width || MEASURE,
    glyphs,
    voices: makeVoices(safe),
  }
  const paint = makePainter(findTheme(options.theme, options.background ?? null), options.color, options.hyperlinks)
  return lay(context)
    .map((line) => `${paint(line)}\n`)
    .join('')
}

/** The language that the article's dates are told in: its own, and English (null) where that can't be shown. */
function spokenIn(article: Article, shown: Shown): string | null {
  const words = [...datesIn(article), readingIn(article) ?? ''].join(' ')
  return harmlessText(words, shown).includes('?') ? null : article.language
}

/** A rule with the name of the article's file. */
function nameLines(context: Context): Rich[] {
  const { name, index } = context.article.source
  return [
    ruleLine(context),
    ...flow(styled(`${name ?? 'standard input'}${index > 0 ? ` (${index + 1})` : ''}`, 'date'), context),
    styled(''),
  ]
}

import type { Article } from '../../model/article.js'
import { escapeControls } from '../../text/controls.js'
import type { Frame, Renderer, RenderOptions } from '../renderer.js'

/** What `shown` makes of an article, as JSON; several articles make an array. */
export function jsonRenderer(shown: (article: Article, options: RenderOptions) => unknown): Renderer {
  return { render: (article, options) => jsonText(shown(article, options)), frame: jsonFrame }
}

/** The same, a line an article, whatever their number. */
export function jsonLinesRenderer(shown: (article: Article, options: RenderOptions) => unknown): Renderer {
  return { render: (article, options) => jsonText(shown(article, options), 0), frame: () => jsonLinesFrame }
}

/** Blanks that JSON is indented with. */
const INDENT = 2

/**
 * JSON with a line end, on one line where it is not indented. Characters that could drive a terminal stand as `\uXXXX`: whoever parses gets them back, whoever
 * looks is safe.
 */
export function jsonText(value: unknown, indent: number = INDENT): string {
  return `${escapeControls(JSON.stringify(value, null, indent))}\n`
}

/** The same whatever stands in it. */
type JsonFrame = Pick<Frame, 'within' | 'between' | 'close'> & { readonly open: () => string }

/** What `JSON.stringify` makes of one, or of several in an array. */
export function jsonFrame(count: 1 | 'several'): JsonFrame {
  if (count === 1) return jsonLinesFrame
  const margin = ' '.repeat(INDENT)
  const within = (text: string): string => margin + text.trimEnd().replaceAll('\n', `\n${margin}`)
  return { open: () => '[\n', within, between: ',\n', close: '\n]\n' }
}

/** A line each needs none. */
export const jsonLinesFrame: JsonFrame = { open: () => '', between: '', close: '' }

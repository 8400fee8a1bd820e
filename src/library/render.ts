import type { Article } from '../model/article.js'
import { csl } from '../renderers/csl.js'
import { csv } from '../renderers/csv.js'
import { html } from '../renderers/html/html.js'
import { json, ndjson } from '../renderers/json.js'
import { jsonld } from '../renderers/jsonld.js'
import { markdown } from '../renderers/markdown/markdown.js'
import { ninjs } from '../renderers/ninjs.js'
import type { Renderer, RenderOptions } from '../renderers/renderer.js'
import { ris } from '../renderers/ris.js'
import { makeTerminal } from '../renderers/terminal/terminal.js'
import { text } from '../renderers/text.js'
import { unicode } from '../text/unicode.js'
import { checkOptions } from './check-options.js'

/** For every script; tables and code stand as they are. */
const terminal = makeTerminal({ ruler: unicode, markdown: null })

/** Every renderer of the table, loaded with the library, so that rendering is synchronous. */
export const loaded: ReadonlyMap<string, Renderer> = new Map(
  Object.entries({ terminal, text, markdown, html, json, ndjson, csv, jsonld, ninjs, csl, ris }),
)

const defaults: RenderOptions = {
  width: 80,
  color: 0,
  theme: 'auto',
  background: null,
  quotesOnly: false,
  keepRemoved: false,
  hyperlinks: false,
  ascii: false,
}

/**
 * An article as text in a format of the table ("terminal", "markdown", "json" …), or several in one text as the format
 * frames them: JSON as an array. Without options: 80 columns, no colour. Throws RangeError for a format, a theme, a
 * table or a front matter that does not exist, and for a width that no line has.
 */
export function render(
  articles: Article | readonly Article[],
  format: string,
  options: Partial<RenderOptions> = {},
): string {
  const renderer = loaded.get(format)
  if (!renderer) throw new RangeError(`no format is called "${format}"; there is ${[...loaded.keys()].join(', ')}`)
  const asked = Object.entries(options).filter(([, value]) => value !== undefined)
  const all: RenderOptions = { ...defaults, ...Object.fromEntries(asked) }
  checkOptions(all)
  const list = isList(articles) ? articles : [articles]
  const { open, within = asItIs, between, close, above } = renderer.frame(isList(articles) ? 'several' : 1, all)
  const texts = list.map((each) => (above?.(each) ?? '') + within(renderer.render(each, all)))
  return open(list[0] ?? null) + texts.join(between) + close
}

function asItIs(text: string): string {
  return text
}

function isList(articles: Article | readonly Article[]): articles is readonly Article[] {
  return Array.isArray(articles)
}

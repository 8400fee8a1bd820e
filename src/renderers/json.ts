import type { Article } from '../model/article.js'
import { escapeControls } from '../text/controls.js'
import type { Frame, Renderer, RenderOptions } from './renderer.js'
import { pick } from './shared/fields.js'
import { jsonRenderer } from './shared/json-renderer.js'

/** One object; several articles make an array. */
export const json: Renderer = jsonRenderer(shown)

/** A line an article, whatever their number. */
export const ndjson: Renderer = {
  render: (article, options) => `${escapeControls(JSON.stringify(shown(article, options)))}\n`,
  frame: () => NONE,
}

const NONE: Frame = { open: () => '', between: '', close: '' }

function shown(article: Article, { quotesOnly, fields }: RenderOptions): unknown {
  const { schemaVersion, source, headline, quotes, speakers } = article
  const all = quotesOnly ? { schemaVersion, source, headline, speakers, quotes } : article
  return fields ? pick(all, fields) : all
}

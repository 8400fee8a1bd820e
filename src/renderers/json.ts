import type { Article } from '../model/article.js'
import { escapeControls } from '../text/controls.js'
import type { Renderer, RenderOptions } from './renderer.js'

/**
 * Characters that could drive a terminal stand as `\uXXXX`: whoever parses gets them back, whoever looks is safe.
 * One object with two spaces of indent; several articles make an array.
 */
export const json: Renderer = {
  render: (article, options) => `${escapeControls(JSON.stringify(shown(article, options), null, 2))}\n`,
  frame: (count) =>
    count === 1 ? { open: '', between: '', close: '' } : { open: '[\n', between: ',\n', close: ']\n' },
}

/** A line an article, whatever their number. */
export const ndjson: Renderer = {
  render: (article, options) => `${escapeControls(JSON.stringify(shown(article, options)))}\n`,
  frame: () => ({ open: '', between: '', close: '' }),
}

function shown(article: Article, { quotesOnly }: RenderOptions): unknown {
  if (!quotesOnly) return article
  const { schemaVersion, source, headline, quotes, speakers } = article
  return { schemaVersion, source, headline, speakers, quotes }
}

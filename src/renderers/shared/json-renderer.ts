import type { Article } from '../../model/article.js'
import { escapeControls } from '../../text/controls.js'
import type { Renderer, RenderOptions } from '../renderer.js'

/**
 * What `shown` makes of an article, as JSON with two spaces of indent; several articles make an array. Characters that
 * could drive a terminal stand as `\uXXXX`: whoever parses gets them back, whoever looks is safe.
 */
export function jsonRenderer(shown: (article: Article, options: RenderOptions) => unknown): Renderer {
  return {
    render: (article, options) => `${escapeControls(JSON.stringify(shown(article, options), null, 2))}\n`,
    frame: (count) =>
      count === 1 ? { open: () => '', between: '', close: '' } : { open: () => '[\n', between: ',\n', close: ']\n' },
  }
}

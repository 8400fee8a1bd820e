import type { Article } from '../../model/article.js'
import { rulerFor } from '../../text/load-ruler.js'
import type { Renderer } from '../renderer.js'
import type { Markdown } from './markdown.js'
import { makeTerminal } from './terminal.js'

/** The renderer with what `article` needs; without one it measures every script, and tables and code stand as they are. */
export async function loadTerminal(article?: Article): Promise<Renderer> {
  const ruler = article ? await rulerFor(article) : (await import('../../text/unicode.js')).unicode
  return makeTerminal({ ruler, markdown: await loadMarkdown(article) })
}

/** marked and marked-terminal cost several times Node's own start-up: only an article with a block for them waits. */
async function loadMarkdown(article?: Article): Promise<Markdown | null> {
  const isRich = article?.sections.some(({ blocks }) =>
    blocks.some((block) => block.type === 'table' || (block.type === 'code' && block.language !== null)),
  )
  return isRich ? (await import('./marked/index.js')).drawing : null
}

import type { Article } from '../../model/article.js'
import { isLatin, latin, type Ruler } from '../../text/ruler.js'
import type { Renderer } from '../renderer.js'
import type { Markdown } from './markdown.js'
import { makeTerminal } from './terminal.js'

/** The renderer with what `article` needs; without one it measures every script, and tables and code stand as they are. */
export async function loadTerminal(article?: Article): Promise<Renderer> {
  const ruler = await loadRuler(article)
  return makeTerminal({ ruler, markdown: await loadMarkdown(article) })
}

/** Tables of widths and line breaks cost more than all the rest: Latin text goes without. */
async function loadRuler(article?: Article): Promise<Ruler> {
  return article && isLatinThroughout(article) ? latin : (await import('../../text/unicode.js')).unicode
}

function isLatinThroughout(value: unknown): boolean {
  if (typeof value === 'string') return isLatin(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isLatinThroughout)
}

/** What draws tables and code costs a start-up of its own: only an article with a block for it waits. */
async function loadMarkdown(article?: Article): Promise<Markdown | null> {
  const isRich = article?.sections.some(({ blocks }) =>
    blocks.some((block) => block.type === 'table' || (block.type === 'code' && block.language !== null)),
  )
  return isRich ? (await import('./drawing/index.js')).drawing : null
}

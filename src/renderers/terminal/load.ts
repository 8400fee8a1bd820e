import type { Article } from '../../model/article.js'
import { isLatin, latin, type Ruler } from '../../text/ruler.js'
import type { Renderer } from '../renderer.js'
import { makeTerminal } from './terminal.js'

/** The renderer with what `article` needs; without one, with the tables of all scripts. */
export async function loadTerminal(article?: Article): Promise<Renderer> {
  return makeTerminal({ ruler: await loadRuler(article), markdown: null })
}

/** Tables of widths and line breaks cost more than all the rest: Latin text goes without. */
async function loadRuler(article?: Article): Promise<Ruler> {
  return article && isLatinThroughout(article) ? latin : (await import('../../text/unicode.js')).unicode
}

function isLatinThroughout(value: unknown): boolean {
  if (typeof value === 'string') return isLatin(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isLatinThroughout)
}

import type { Ruler } from '../../../text/ruler.js'
import type { Markdown } from '../markdown.js'
import { highlight } from './highlight.js'
import { drawTable } from './table.js'

/** Tables and code as marked-terminal draws them, without its colours: those are the theme's. */
export function makeMarkdown(ruler: Ruler): Markdown {
  return { table: (source, width, ascii) => drawTable(source, width, ascii, ruler), highlight }
}

import type { Markdown } from '../markdown.js'
import { highlight } from './highlight.js'
import { drawTable } from './table.js'

/** Tables and code as marked-terminal draws them, without its colours: those are the theme's. */
export const drawing: Markdown = { table: drawTable, highlight }

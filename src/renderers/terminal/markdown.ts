import type { Table } from '../../model/article.js'
import type { Ruler } from '../../text/ruler.js'
import type { Rich } from './rich.js'

/** What a table is drawn on. */
export interface Sheet {
  readonly width: number
  readonly ascii: boolean
  readonly ruler: Ruler
}

/** What is made of the blocks that only Markdown articles hold; loaded when an article has one. */
export interface Markdown {
  /** The lines of a table of these texts, null where it can't be drawn in the width of the sheet. */
  table(rows: readonly (readonly string[])[], align: Table['align'], sheet: Sheet): readonly string[] | null
  /** Code with its syntax in colour; the text is unchanged. */
  highlight(code: string, language: string): Rich
}

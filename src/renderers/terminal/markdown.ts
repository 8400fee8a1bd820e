import type { Rich } from './rich.js'

/** What is made of the blocks that only Markdown articles hold; loaded when an article has one. */
export interface Markdown {
  /** The lines of a table in Markdown, null where it can't be drawn in `width` columns. */
  table(source: string, width: number, ascii: boolean): readonly string[] | null
  /** Code with its syntax in colour; the text is unchanged. */
  highlight(code: string, language: string): Rich
}

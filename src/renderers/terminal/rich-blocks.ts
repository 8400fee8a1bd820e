import type { Code, Table } from '../../model/article.js'
import { alignedLines } from './blocks/aligned.js'
import type { Context } from './context.js'
import type { Rich } from './rich.js'

/** Blocks that only Markdown articles hold. */
export interface RichBlocks {
  table(block: Table, context: Context): readonly Rich[]
  code(block: Code, context: Context): readonly Rich[]
}

/** Without anything to load: both as they stand. */
export const plainRichBlocks: RichBlocks = {
  table: (block, context) => alignedLines(block.text, context, 'verbatim'),
  code: (block, context) => alignedLines(block.text, context, 'code'),
}

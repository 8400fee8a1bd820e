import type { Block } from '../../../model/article.js'
import type { Handlers } from '../../renderer.js'
import type { Context } from '../context.js'
import type { Rich } from '../rich.js'
import { verbatim } from './aligned.js'
import { code } from './code.js'
import { list } from './list.js'
import { divider, timestamp } from './marks.js'
import { blockquote, pullquote } from './set-off.js'
import { table } from './table.js'
import { paragraph, turn } from './text.js'

/** One handler a block type, each from a block to its lines. */
const handlers: Handlers<Context, readonly Rich[]> = {
  paragraph,
  list,
  blockquote,
  pullquote,
  turn,
  timestamp,
  verbatim,
  table,
  code,
  divider,
}

/** The lines of a block. */
export function blockLines(block: Block, context: Context): readonly Rich[] {
  const handler = handlers[block.type] as (block: Block, context: Context) => readonly Rich[]
  return handler(block, context)
}

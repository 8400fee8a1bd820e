import type { RootContent } from 'mdast'
import type { Block } from '../../../model/article.js'
import type { Handlers } from '../../renderer.js'
import { inline } from '../inline.js'
import { code, verbatim } from './code.js'
import { list } from './list.js'
import { pullQuote, quote } from './quote.js'
import { table } from './table.js'
import { turn } from './turn.js'

/** What a block becomes: usually one node, none where it shows nothing. */
export type Nodes = readonly RootContent[]

const handlers: Handlers<null, Nodes> = {
  paragraph: ({ text, marks }) => [{ type: 'paragraph', children: inline(text, marks) }],
  list,
  blockquote: quote,
  pullquote: pullQuote,
  turn,
  timestamp: ({ text }) => [{ type: 'paragraph', children: [{ type: 'strong', children: inline(text) }] }],
  verbatim,
  table,
  code,
  divider: () => [{ type: 'thematicBreak' }],
}

/** `block` as Markdown. */
export function blockNodes<T extends Block['type']>(block: Extract<Block, { type: T }>): Nodes {
  const handler = handlers[block.type as T] as (block: Extract<Block, { type: T }>, context: null) => Nodes
  return handler(block, null)
}

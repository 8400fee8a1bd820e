import type { BlockQuote, PullQuote } from '../../../model/article.js'
import type { Context } from '../context.js'
import { flow, spaced } from '../flow.js'
import { paragraphs, prose } from '../prose.js'
import { concat, cut, type Rich, styled, under } from '../rich.js'

/** Somebody's words on a block of their own: a bar at the left. */
export function blockquote(block: BlockQuote, context: Context): Rich[] {
  const rich = prose(block, context)
  const bar = styled(context.glyphs.bar, 'blockquote')
  const first = concat(bar, styled(' '))
  const lines = cut(rich, paragraphs(rich, block.text)).map((each) => flow(each, context, { first, rest: first }))
  return spaced(lines, bar)
}

const PULLQUOTE_INDENT = 4

/** A sentence repeated for display: set in from both sides, in lines of like length. */
export function pullquote(block: PullQuote, context: Context): Rich[] {
  const rich = under(prose(block, context), 'pullquote')
  const first = styled(' '.repeat(PULLQUOTE_INDENT))
  return cut(rich, paragraphs(rich, block.text)).flatMap((each) =>
    flow(each, context, { first, margin: PULLQUOTE_INDENT, style: 'balance' }),
  )
}

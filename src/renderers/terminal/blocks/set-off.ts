import type { BlockQuote, PullQuote } from '../../../model/article.js'
import type { Context } from '../context.js'
import { flow, spaced } from '../flow.js'
import { paragraphs } from '../prose.js'
import { concat, type Rich, styled, under } from '../rich.js'

/** Somebody's words on a block of their own: a bar at the left. */
export function blockquote(block: BlockQuote, context: Context): Rich[] {
  const bar = styled(context.glyphs.bar, 'blockquote')
  const first = concat(bar, styled(' '))
  const lines = paragraphs(block, context).map((each) => flow(each, context, { first, rest: first }))
  return spaced(lines, bar)
}

const PULLQUOTE_INDENT = 4

/** A sentence repeated for display: set in from both sides, in lines of like length. */
export function pullquote(block: PullQuote, context: Context): Rich[] {
  const first = styled(' '.repeat(PULLQUOTE_INDENT))
  return paragraphs(block, context).flatMap((each) =>
    flow(under(each, 'pullquote'), context, { first, margin: PULLQUOTE_INDENT, style: 'balance' }),
  )
}

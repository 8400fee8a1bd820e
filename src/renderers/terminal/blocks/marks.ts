import type { Divider, Timestamp } from '../../../model/article.js'
import type { Context } from '../context.js'
import { flow } from '../flow.js'
import { concat, type Rich, styled } from '../rich.js'

/** The time above an entry of a live blog: a short rule, then the time. */
export function timestamp(block: Timestamp, context: Context): Rich[] {
  const first = concat(styled(context.glyphs.rule.repeat(3), 'rule'), styled(' '))
  return flow(styled(block.text, 'time'), context, { first })
}

/** A pause: three stars in the middle, whatever the typist drew. */
export function divider(_block: Divider, { measure }: Context): Rich[] {
  const stars = '*   *   *'
  return [concat(styled(' '.repeat(Math.max(0, (measure - stars.length) >> 1))), styled(stars, 'rule'))]
}

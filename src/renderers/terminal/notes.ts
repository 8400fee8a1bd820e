import type { Image, Note } from '../../model/article.js'
import type { Context } from './context.js'
import { flow } from './flow.js'
import { concat, type Rich, styled } from './rich.js'

/** A picture that a terminal can't show: its caption, and whose it is; on a line of its own where both do not fit one. */
export function captionLines({ caption, credit }: Image, context: Context): Rich[] {
  const first = concat(styled(context.glyphs.picture, 'bar'), styled(' '))
  const [said, given] = [styled(caption ?? '', 'caption'), styled(credit ?? '', 'credit')]
  if (!caption || !credit) return flow(concat(said, given), context, { first })
  const both = flow(concat(said, styled(` ${context.glyphs.dot} `, 'credit'), given), context, { first })
  const rest = styled(' '.repeat(context.ruler.cells(first.text)))
  return both.length === 1 ? both : [...flow(said, context, { first }), ...flow(given, context, { first: rest })]
}

/** A correction or an editor's note, behind a bar. */
export function correctionLines({ text }: Note, context: Context): Rich[] {
  const first = concat(styled(context.glyphs.bar, 'correction'), styled(' '))
  return flow(styled(text, 'correction'), context, { first, rest: first })
}

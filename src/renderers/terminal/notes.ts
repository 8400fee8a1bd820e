import type { Image, Note, Removed } from '../../model/article.js'
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

/** A line that was taken away, with the reason. */
export function removedLines({ text, reason }: Removed, context: Context): Rich[] {
  const first = concat(styled(context.glyphs.cut, 'removed'), styled(' '))
  const lines = text
    .split(/\n/u)
    .map((line) => line.trim())
    .filter(Boolean)
  return lines.flatMap((line, i) => {
    const why = i === lines.length - 1 ? styled(` [${reason}]`, 'reason') : styled('')
    return flow(concat(styled(line, 'removed'), why), context, { first, rest: first })
  })
}

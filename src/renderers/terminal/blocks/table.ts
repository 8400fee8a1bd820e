import type { Table } from '../../../model/article.js'
import type { Context } from '../context.js'
import { type Rich, styled } from '../rich.js'
import { alignedLines } from './aligned.js'

/** A table of a Markdown article, drawn where it fits and as it stands where not. */
export function table({ text }: Table, context: Context): readonly Rich[] {
  const drawn = context.markdown?.table(text, context.width, context.options.ascii)
  return alignedLines(styled(drawn?.join('\n') ?? text, 'verbatim'), context)
}

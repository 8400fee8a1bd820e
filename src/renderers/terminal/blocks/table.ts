import type { Table } from '../../../model/article.js'
import type { Context } from '../context.js'
import { withTargets } from '../prose.js'
import { type Rich, styled } from '../rich.js'
import { alignedLines } from './aligned.js'

/** A table of a Markdown article, drawn where it fits and as it stands where not. */
export function table({ rows, align, text }: Table, context: Context): readonly Rich[] {
  const cells = rows.map((row) => row.map((cell) => withTargets(styled(cell.text), cell).text))
  const { width, ruler, options, markdown } = context
  const drawn = markdown?.table(cells, align, { width, ruler, ascii: options.ascii })
  return alignedLines(styled(drawn?.join('\n') ?? text, 'verbatim'), context)
}

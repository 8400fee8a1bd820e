import type { TableCell, Table as TableNode } from 'mdast'
import type { Cell, Table } from '../../../model/article.js'
import { inline } from '../inline.js'

/** Its cells are escaped as any text is. */
export function table({ align, rows }: Table): TableNode[] {
  const children = rows.map((cells) => ({ type: 'tableRow' as const, children: cells.map(cellNode) }))
  return [{ type: 'table', align: [...align], children }]
}

/** A bar parts cells even in code: there it is text. */
function cellNode({ text, marks = [] }: Cell): TableCell {
  const own = marks.filter(({ type, start, end }) => type !== 'code' || !text.slice(start, end).includes('|'))
  return { type: 'tableCell', children: inline(text, own) }
}

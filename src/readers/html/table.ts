import type { Cell, Mark, Table } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { marksIn } from '../../page/markup.js'
import { type PageLine, remembered } from './story.js'
import type { Element } from './tree/index.js'

/** Rows of several cells that make a table, and share of its lines that may be running text: more is a page set in tables. */
const ROWS = 2
const MOST_PROSE = 0.2
/** Cells that a table has as a rectangle, for each that the page shows: more of them are a row that never ends. */
const MOST_EMPTY = 20

/** The innermost table that a block stands in, where it is one of data; null elsewhere. */
export function tablesOf(lines: readonly PageLine[]): (block: Element) => Element | null {
  const tableAt = remembered<Element | null>((element, above) => (element.tag === 'table' ? element : above), null)
  const inside = new Map<Element, PageLine[]>()
  for (const line of lines) {
    const table = tableAt(line.block)
    if (!table) continue
    const own = inside.get(table)
    if (own) own.push(line)
    else inside.set(table, [line])
  }
  const data = new Set([...inside].filter(([, own]) => isData(own)).map(([table]) => table))
  return (block) => {
    const table = tableAt(block)
    return table && data.has(table) ? table : null
  }
}

function isData(lines: readonly PageLine[]): boolean {
  const rows = rowsOf(lines)
  const wide = rows.filter((cells) => cells.length > 1)
  const columns = wide.reduce((most, row) => Math.max(most, row.length), 0)
  if (columns * rows.length > lines.length * MOST_EMPTY) return false
  return wide.length >= ROWS && lines.filter(({ prose }) => prose).length <= lines.length * MOST_PROSE
}

/** Lines by the rows and cells that they stand in; one outside of them, a title, is a row of its own. */
function rowsOf(lines: readonly PageLine[]): PageLine[][][] {
  const rows: PageLine[][][] = []
  let [row, cell]: (Element | null)[] = [null, null]
  for (const line of lines) {
    const own = around(line.block, ROW)
    const inner = around(line.block, CELL)
    if (own === null || own !== row) rows.push([[line]])
    else if (inner !== cell) rows.at(-1)?.push([line])
    else rows.at(-1)?.at(-1)?.push(line)
    ;[row, cell] = [own, inner]
  }
  return rows
}

const ROW: Readonly<Record<string, true>> = { tr: true }
const CELL: Readonly<Record<string, true>> = { td: true, th: true }

function around(block: Element, tags: Readonly<Record<string, true>>): Element | null {
  let at: Element | null = block
  while (at && !tags[at.tag]) at = at.tag === 'table' ? null : at.parent
  return at
}

/** The table that lines make: its rows with as many cells each. */
export function tableOf(
  lines: readonly PageLine[],
  span: Span,
  shown: { readonly text: string; readonly marks: readonly Mark[] },
): Table {
  const found = rowsOf(lines).map((row) => row.map((cell) => cellOf(cell, shown)))
  const columns = found.reduce((most, row) => Math.max(most, row.length), 0)
  const rows = found.map((row) => [...row, ...Array.from({ length: columns - row.length }, (): Cell => ({ text: '' }))])
  const written = rows.map((row) => `| ${row.map(({ text }) => text.replaceAll('|', '\\|')).join(' | ')} |`)
  const rule = `|${' --- |'.repeat(columns)}`
  const text = [...written.slice(0, 1), rule, ...written.slice(1)].join('\n')
  return { type: 'table', align: Array.from({ length: columns }, () => null), rows, text, span }
}

function cellOf(lines: readonly PageLine[], shown: { readonly text: string; readonly marks: readonly Mark[] }): Cell {
  const text = lines.map((line) => line.text).join(' ')
  const [line] = lines
  const own = line && lines.length === 1 ? marksIn(shown.text, line.span, shown) : []
  return { text, ...(own.length > 0 ? { marks: own } : {}) }
}

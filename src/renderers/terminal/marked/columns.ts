import type { Tokens } from 'marked'
import type { Ruler } from '../../../text/ruler.js'

/** Columns of border and padding that a table's column costs. */
const BORDER = 3

/** Widths for the columns of a table that is wider than `width`: the widest give way first. Null where a word would not fit. */
export function columnWidths({ header, rows }: Tokens.Table, width: number, ruler: Ruler): readonly number[] | null {
  const texts = header.map((cell, i) => [cell, ...rows.flatMap((row) => row[i] ?? [])].map(({ text }) => text))
  const least = texts.map((column) =>
    widest(
      column.flatMap((text) => text.split(/\s+/u)),
      ruler,
    ),
  )
  const widths = texts.map((column) => widest(column, ruler))
  const room = width - 1 - BORDER * header.length
  if (sum(least) > room) return null
  while (sum(widths) > room) {
    const spare = widths.map((each, i) => (each > (least[i] ?? 0) ? each : 0))
    const at = spare.indexOf(Math.max(...spare))
    widths[at] = (widths[at] ?? 0) - 1
  }
  return widths
}

function widest(texts: readonly string[], ruler: Ruler): number {
  return texts.reduce((most, text) => Math.max(most, ruler.cells(text)), 1)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}

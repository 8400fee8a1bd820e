import CliTable from 'cli-table3'
import type { Table } from '../../../model/article.js'
import type { Sheet } from '../markdown.js'
import { columnWidths } from './columns.js'

/** A border in ASCII, in the order in which cli-table3 names its parts. */
const ASCII_BORDER: Readonly<Record<string, string>> = Object.fromEntries(
  (['top', 'bottom', 'mid'] as const)
    .flatMap((side) => [
      [side, '-'],
      ...(['mid', 'left', 'right'] as const).map((part) => [
        part === 'mid' && side === 'mid' ? 'mid-mid' : `${side}-${part}`,
        '+',
      ]),
    ])
    .concat((['left', 'right', 'middle'] as const).map((side) => [side, '|']))
    .concat([
      ['left-mid', '+'],
      ['right-mid', '+'],
    ]),
)

/** The lines of a table; null where a column would be narrower than its longest word. */
export function drawTable(
  rows: readonly (readonly string[])[],
  align: Table['align'],
  { width, ascii, ruler }: Sheet,
): readonly string[] | null {
  const fits = (lines: readonly string[]): boolean => lines.every((line) => ruler.cells(line) <= width)
  const natural = draw(rows, align, ascii, null)
  if (fits(natural)) return withoutInnerRules(natural)
  const widths = columnWidths(rows, width, ruler)
  const drawn = widths && draw(rows, align, ascii, widths)
  return drawn && fits(drawn) && !drawn.some((line) => line.includes('…')) ? drawn : null
}

/** Rows of one line each need no rule between them: those at the edges and below the head stay. */
function withoutInnerRules(lines: readonly string[]): readonly string[] {
  return lines.filter((line, i) => i < 3 || i === lines.length - 1 || !/^(?:\u251c|\+-)/u.test(line))
}

function draw(
  [head = [], ...rows]: readonly (readonly string[])[],
  align: Table['align'],
  ascii: boolean,
  widths: readonly number[] | null,
): string[] {
  const table = new CliTable({
    head: [...head],
    // No colours: those are the theme's
    style: { head: [], border: [] },
    colAligns: align.map((each) => each ?? 'left'),
    ...(ascii ? { chars: ASCII_BORDER } : {}),
    ...(widths ? { colWidths: widths.map((each) => each + 2), wordWrap: true } : {}),
  })
  table.push(...rows.map((row) => [...row]))
  return table.toString().split('\n')
}

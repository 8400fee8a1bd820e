import { Marked, type Tokens } from 'marked'
import { markedTerminal } from 'marked-terminal'
import type { Table } from '../../../model/article.js'
import type { Sheet } from '../markdown.js'
import { columnWidths } from './columns.js'

/** Styles of marked-terminal that would change the text or add escape sequences: none of them does anything here. */
const BARE: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    (['table', 'strong', 'em', 'codespan', 'del', 'text', 'html'] as const).map((name) => [name, String]),
  ),
  emoji: false,
  unescape: false,
}
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
  const token = tokenOf(rows, align)
  const fits = (lines: readonly string[]): boolean => lines.every((line) => ruler.cells(line) <= width)
  const natural = draw(token, ascii, null)
  if (fits(natural)) return withoutInnerRules(natural)
  const widths = columnWidths(token, width, ruler)
  const drawn = widths && draw(token, ascii, widths)
  return drawn && fits(drawn) && !drawn.some((line) => line.includes('…')) ? drawn : null
}

/** What marked would have read: it is given the texts, and no Markdown, since what it decodes is no longer harmless. */
function tokenOf(rows: readonly (readonly string[])[], align: Table['align']): Tokens.Table {
  const [header = [], ...others] = rows.map((row, i) =>
    row.map((text, column): Tokens.TableCell => {
      const tokens: Tokens.Text[] = [{ type: 'text', raw: text, text, escaped: true }]
      return { text, tokens, header: i === 0, align: align[column] ?? null }
    }),
  )
  return { type: 'table', raw: '', align: [...align], header, rows: others }
}

/** Rows of one line each need no rule between them: those at the edges and below the head stay. */
function withoutInnerRules(lines: readonly string[]): readonly string[] {
  return lines.filter((line, i) => i < 3 || i === lines.length - 1 || !/^(?:\u251c|\+-)/u.test(line))
}

function draw(token: Tokens.Table, ascii: boolean, widths: readonly number[] | null): string[] {
  const marked = new Marked(
    markedTerminal({
      ...BARE,
      tableOptions: {
        style: { head: [], border: [] },
        colAligns: token.align.map((each) => each ?? 'left'),
        ...(ascii ? { chars: ASCII_BORDER } : {}),
        ...(widths ? { colWidths: widths.map((each) => each + 2), wordWrap: true } : {}),
      },
    }),
  )
  return marked.parser([token]).trim().split('\n')
}

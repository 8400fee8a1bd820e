import { Marked, type Tokens } from 'marked'
import { markedTerminal } from 'marked-terminal'
import type { Ruler } from '../../../text/ruler.js'
import { columnWidths } from './columns.js'

/** Styles of marked-terminal that would change the text or add escape sequences: none of them does anything here. */
const BARE: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    (['table', 'strong', 'em', 'codespan', 'del', 'text', 'html'] as const).map((name) => [name, String]),
  ),
  emoji: false,
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
export function drawTable(source: string, width: number, ascii: boolean, ruler: Ruler): readonly string[] | null {
  const token = new Marked().lexer(source).find((each): each is Tokens.Table => each.type === 'table')
  if (!token) return null
  const fits = (lines: readonly string[]): boolean => lines.every((line) => ruler.cells(line) <= width)
  const natural = draw(token, ascii, null)
  if (fits(natural)) return withoutInnerRules(natural)
  const widths = columnWidths(token, width, ruler)
  const drawn = widths && draw(token, ascii, widths)
  return drawn && fits(drawn) && !drawn.some((line) => line.includes('…')) ? drawn : null
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
  marked.use({
    renderer: {
      br: () => ' ',
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens)
        return text.includes(href) ? text : `${text} (${href})`
      },
    },
  })
  return marked.parser([token]).trim().split('\n')
}

import type { Line, Page } from '../../page/page.js'
import type { Claim, Rule } from '../claim.js'

const FEWEST_LINES = 3

/** Three lines or more in a row with columns in them: tables and box scores, where blanks carry meaning. */
export const verbatim: Rule = {
  name: 'verbatim',
  find(page) {
    const claims: Claim[] = []
    let run: Line[] = []
    for (const line of [...page.lines, null]) {
      if (line && hasColumns(page, line) && (run.length === 0 || line.gap === 0)) run.push(line)
      else {
        if (run.length >= FEWEST_LINES && run.some(({ text }) => /\d/u.test(text))) claims.push(claimOf(page, run))
        run = line && hasColumns(page, line) ? [line] : []
      }
    }
    return claims
  },
}

/** Short cells parted by three blanks or a tab, numbers or dots among them; a head of columns has no number but more cells. */
function hasColumns(page: Page, { span }: Line): boolean {
  const source = page.text.slice(...span)
  if (source.length > 132) return false
  const cells = source.split(/ {3,}|\t+|\.{4,}/u)
  return cells.length >= (/\d/u.test(source) ? 2 : 3) && cells.every((cell) => cell.length <= 44)
}

function claimOf(page: Page, run: readonly Line[]): Claim {
  const span = [(run[0] as Line).span[0], (run.at(-1) as Line).span[1]] as const
  const value = { type: 'verbatim', text: textOf(page, run), span } as const
  return { kind: 'verbatim', span, value, rule: 'verbatim', reason: 'columns', confidence: 0.83, priority: 0.83 }
}

/** Lines as they stand from the first one's indent on; only the blanks behind them go. */
function textOf(page: Page, run: readonly Line[]): string {
  return run.map((line) => ' '.repeat(line.indent) + page.text.slice(...line.span).trimEnd()).join('\n')
}

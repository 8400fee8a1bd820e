import type { Line, Page } from '../../page/page.js'
import { endsSentence } from '../../page/shape.js'
import type { Claim, Rule } from '../claim.js'

const FEWEST_LINES = 3
/** Words of a sentence. */
const FEWEST_WORDS = 5

/** What is kept line by line: tables and box scores, where blanks carry meaning, and verse. */
export const verbatim: Rule = {
  name: 'verbatim',
  find: (page) => [...tables(page), ...verses(page)],
}

/** Three lines or more in a row with columns in them; two with a number each are a line score, whatever blanks it has. */
function tables(page: Page): Claim[] {
  const claims: Claim[] = []
  let run: Line[] = []
  for (const line of [...page.lines, null]) {
    const isRow = line !== null && hasColumns(page, line)
    if (isRow && (run.length === 0 || line.gap === 0)) run.push(line)
    else {
      const numbered = run.filter(({ text }) => /\d/u.test(text)).length
      if (run.length >= FEWEST_LINES ? numbered > 0 : numbered >= 2) claims.push(claimOf(page, run, 'columns'))
      run = isRow ? [line] : []
    }
  }
  return claims
}

/** Stanzas in a story: prose stands before them, and a sentence behind. */
function verses(page: Page): Claim[] {
  const { lines, blocks, paras, lede } = page
  const start = paras[lede]?.span[1] ?? 0
  const end = paras.findLast(({ text, words }) => words >= FEWEST_WORDS && endsSentence(text))?.span[0] ?? 0
  return blocks
    .filter(({ verse }) => verse)
    .map((block) => lines.slice(...block.lines))
    .filter((stanza) => (stanza[0] as Line).span[0] >= start && (stanza.at(-1) as Line).span[1] <= end)
    .map((stanza) => claimOf(page, stanza, 'verse'))
}

/** Short cells parted by three blanks or a tab, numbers or dots among them; a head of columns has no number but more cells. */
function hasColumns(page: Page, { span }: Line): boolean {
  if (span[1] - span[0] > 132) return false
  const source = page.text.slice(...span)
  const counts = /\d/u.test(source)
  if (counts && isScoreRow(source)) return true
  const cells = source.split(/ {3,}|\t+|\.{4,}/u)
  return cells.length >= (counts ? 2 : 3) && cells.every((cell) => cell.length <= 44)
}

/** Words of who scored, and numbers behind them. */
const MOST_WORDS = 4
const FEWEST_NUMBERS = 2
/** A number of a score; "971 919" is one of a telephone, but innings are written together in front of a dash. */
const NUMBER = /^\d{1,3}$/u
const LONG_NUMBER = /^\d{3}$/u
const DASH = /^[\u2013\u2014-]{1,2}$/u

/** "Herons  1  0 — 1", "Port Ellery 010 002 000 - 3 7 1": a name, and behind it numbers and dashes alone. */
function isScoreRow(source: string): boolean {
  const words = source.trim().split(/\s+/u)
  const first = words.findIndex((word) => NUMBER.test(word) || DASH.test(word))
  if (first < 1 || first > MOST_WORDS || words[first - 1]?.endsWith(':')) return false
  const cells = words.slice(first)
  const numbers = cells.filter((cell) => NUMBER.test(cell))
  const dashes = cells.length - numbers.length
  if (!cells.every((cell) => NUMBER.test(cell) || DASH.test(cell)) || numbers.length < FEWEST_NUMBERS) return false
  return dashes > 0 || (numbers.length > FEWEST_NUMBERS && !numbers.some((cell) => LONG_NUMBER.test(cell)))
}

function claimOf(page: Page, run: readonly Line[], reason: 'columns' | 'verse'): Claim {
  const span = [(run[0] as Line).span[0], (run.at(-1) as Line).span[1]] as const
  const value = { type: 'verbatim', text: textOf(page, run), span } as const
  // The last row of a score looks like a subhead
  const priority = run.every((line) => isScoreRow(page.text.slice(...line.span))) ? 0.9 : 0.83
  return { kind: 'verbatim', span, value, rule: 'verbatim', reason, confidence: 0.83, priority }
}

/** Lines as they stand from their margin on; only the blanks behind them go. */
function textOf(page: Page, run: readonly Line[]): string {
  const margin = run.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY)
  return run.map((line) => ' '.repeat(line.indent - margin) + page.text.slice(...line.span).trimEnd()).join('\n')
}

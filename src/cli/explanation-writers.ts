import type { ExplainedLine, Explanation } from '../explanation.js'
import type { Quote } from '../model/article.js'
import { jsonFrame, jsonLinesFrame, jsonText } from '../renderers/shared/json-renderer.js'
import { neutralise } from '../text/controls.js'
import { type FoldOptions, foldLine } from '../text/fold-line.js'
import { rulerFor } from '../text/load-ruler.js'
import { squash } from '../text/whitespace.js'
import type { Writer } from './output/joined-output.js'

const jsonWriter: Writer<Explanation> = { render: (item) => jsonText(item), frame: jsonFrame }
const jsonLinesWriter: Writer<Explanation> = { render: (item) => jsonText(item, 0), frame: () => jsonLinesFrame }

/** How an explanation is written: for people, in lines of `width` columns, 0 for lines without end; as JSON; a line an article. */
export function explanationWriter(
  kind: 'terminal' | 'json' | 'ndjson',
  width: number,
): (item: Explanation) => Promise<Writer<Explanation>> {
  if (kind !== 'terminal') return async () => (kind === 'json' ? jsonWriter : jsonLinesWriter)
  return async (item) => {
    const { cells } = await rulerFor(item)
    return {
      render: (each) => explanationText(each, { width, cells }),
      frame: () => ({ open: () => '', between: '\n', close: '' }),
    }
  }
}

type Fold = Pick<FoldOptions, 'width' | 'cells'>

function explanationText({ source, lines, quotes }: Explanation, fold: Fold): string {
  const name = `${source.name ?? 'standard input'}${source.index > 0 ? ` (${source.index + 1})` : ''}`
  const rows = [['line', 'is', 'rule', 'sure', 'reason', 'text'], ...lines.map(lineCells)]
  const quoted = [['quote', 'is', 'rule', 'sure', 'speaker', 'text'], ...quotes.map(quoteCells)]
  const title = neutralise(`${name}, read as ${source.format}, ${source.encoding}`)
  return [
    ...foldLine(title, { ...fold, margin: '' }),
    ...columns(rows, fold),
    ...(quotes.length > 0 ? ['', ...columns(quoted, fold)] : []),
    '',
  ].join('\n')
}

function lineCells({ line, kind, rule, confidence, reason, text }: ExplainedLine): string[] {
  return [String(line), kind, rule ?? '-', confidence?.toFixed(2) ?? '-', reason ?? 'claimed by none', text]
}

function quoteCells({ id, kind, rule, confidence, speaker, text }: Quote): string[] {
  return [id, kind, rule ?? '-', confidence.toFixed(2), speaker?.name ?? '-', text]
}

const BETWEEN = '  '
/** Columns that a text needs beside the other cells; where it has fewer it runs on behind them, and is set in. */
const LEAST = 16
const INDENT = ' '.repeat(4)

/** Cells below one another; the last one takes what it needs. */
function columns(rows: readonly (readonly string[])[], fold: Fold): string[] {
  const safe = rows.map((row) => row.map((cell) => squash(neutralise(cell))))
  const widths = (safe[0] ?? [])
    .slice(0, -1)
    .map((_, i) => safe.reduce((most, row) => Math.max(most, row[i]?.length ?? 0), 0))
  const beside = widths.reduce((sum, width) => sum + width + BETWEEN.length, 0)
  const isNarrow = fold.width > 0 && fold.width - beside < LEAST
  const margin = isNarrow ? INDENT : ' '.repeat(beside)
  return safe
    .map((row) => row.map((cell, i) => (isNarrow ? cell : cell.padEnd(widths[i] ?? 0))).join(BETWEEN))
    .flatMap((line) => foldLine(line, { ...fold, margin }))
}

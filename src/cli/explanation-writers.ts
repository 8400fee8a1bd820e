import type { ExplainedLine, Explanation } from '../explain.js'
import type { Quote } from '../model/article.js'
import { jsonFrame, jsonLinesFrame, jsonText } from '../renderers/shared/json-renderer.js'
import { neutralise } from '../text/controls.js'
import { squash } from '../text/whitespace.js'
import type { Writer } from './output/joined-output.js'

/** How an explanation is written: for people, as JSON, a line an article. */
export const explanationWriters: Readonly<Record<'terminal' | 'json' | 'ndjson', Writer<Explanation>>> = {
  terminal: {
    render: explanationText,
    frame: () => ({ open: () => '', between: '\n', close: '' }),
  },
  json: { render: (item) => jsonText(item), frame: jsonFrame },
  ndjson: { render: (item) => jsonText(item, 0), frame: () => jsonLinesFrame },
}

function explanationText({ source, lines, quotes }: Explanation): string {
  const name = `${source.name ?? 'standard input'}${source.index > 0 ? ` (${source.index + 1})` : ''}`
  const rows = [['line', 'is', 'rule', 'sure', 'reason', 'text'], ...lines.map(lineCells)]
  const quoted = [['quote', 'is', 'rule', 'sure', 'speaker', 'text'], ...quotes.map(quoteCells)]
  return [
    neutralise(`${name}, read as ${source.format}, ${source.encoding}`),
    ...columns(rows),
    ...(quotes.length > 0 ? ['', ...columns(quoted)] : []),
    '',
  ].join('\n')
}

function lineCells({ line, kind, rule, confidence, reason, text }: ExplainedLine): string[] {
  return [String(line), kind, rule ?? '-', confidence?.toFixed(2) ?? '-', reason ?? 'claimed by none', text]
}

function quoteCells({ id, kind, rule, confidence, speaker, text }: Quote): string[] {
  return [id, kind, rule ?? '-', confidence.toFixed(2), speaker?.name ?? '-', text]
}

/** Cells below one another; the last one takes what it needs. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const safe = rows.map((row) => row.map((cell) => squash(neutralise(cell))))
  const widths = (safe[0] ?? []).map((_, i) => Math.max(...safe.map((row) => row[i]?.length ?? 0)))
  return safe.map((row) => row.map((cell, i) => (i < row.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell)).join('  '))
}

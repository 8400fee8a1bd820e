import type { Verbatim } from '../../../model/article.js'
import type { Span } from '../../../model/span.js'
import { hasRightToLeft, isolations } from '../../../text/bidi.js'
import { wrap } from '../../../text/wrap.js'
import type { Context } from '../context.js'
import { concat, cut, insert, type Rich, styled } from '../rich.js'

/** A text table as it stands; only lines that are too wide for the page go on in the next one. */
export function verbatim(block: Verbatim, context: Context): Rich[] {
  return alignedLines(styled(block.text, 'verbatim'), context)
}

/** How far the rest of a line that is too wide is set in. */
const HANG = 2

/** Text whose columns matter: lines stay lines, blanks stay blanks, tabs go to the next multiple of eight. */
export function alignedLines(rich: Rich, context: Context): Rich[] {
  const lines = cut(rich, lineSpans(rich.text)).flatMap((line) => {
    const flat = withoutTabs(line, context)
    return context.ruler.cells(flat.text) <= context.width ? [flat] : folded(flat, context)
  })
  if (!context.options.isolates) return lines
  return lines.map((line) => insert(line, hasRightToLeft(line.text) ? isolations(line.text, false) : []))
}

/** Lines without the blanks at their ends. */
function lineSpans(text: string): Span[] {
  return [...text.matchAll(/[^\n]*(?:\n|$)/gu)]
    .filter(({ 0: line, index }) => line !== '' || index < text.length)
    .map(({ 0: line, index }) => [index, index + line.trimEnd().length])
}

function folded(line: Rich, context: Context): Rich[] {
  const width = Math.max(1, context.width - HANG)
  const indent = Math.min(/^ */u.exec(line.text)?.[0].length ?? 0, width >> 1)
  const spans = wrap(line.text, context.ruler, { width, taken: indent })
  return cut(line, spans).map((part, i) => concat(styled(' '.repeat(i === 0 ? indent : HANG)), part))
}

function withoutTabs(line: Rich, { ruler }: Context): Rich {
  const tabs = [...line.text.matchAll(/\t/gu)].map(({ index }) => index)
  if (tabs.length === 0) return line
  let column = 0
  const edges = [0, ...tabs.map((tab) => tab + 1)]
  const parts = cut(
    line,
    edges.map((edge, i): Span => [edge, tabs[i] ?? line.text.length]),
  )
  return concat(
    ...parts.flatMap((part, i) => {
      column += ruler.cells(part.text)
      const blanks = i < tabs.length ? 8 - (column % 8) : 0
      column += blanks
      return [part, styled(' '.repeat(blanks))]
    }),
  )
}

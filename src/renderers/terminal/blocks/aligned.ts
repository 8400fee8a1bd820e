import type { Verbatim } from '../../../model/article.js'
import { wrap } from '../../../text/wrap.js'
import type { Context } from '../context.js'
import { cut, concat, type Look, type Rich, styled } from '../rich.js'

/** A text table as it stands; only lines that are too wide for the page go on in the next one. */
export function verbatim(block: Verbatim, context: Context): Rich[] {
  return alignedLines(block.text, context, 'verbatim')
}

/** How far the rest of a line that is too wide is set in. */
const HANG = 2

/** Text whose columns matter: lines stay lines, blanks stay blanks, tabs go to the next multiple of eight. */
export function alignedLines(text: string, context: Context, look: Look): Rich[] {
  return text.split('\n').flatMap((line) => {
    const rich = styled(expandTabs(line, context).trimEnd(), look)
    return context.ruler.cells(rich.text) <= context.width ? [rich] : folded(rich, context)
  })
}

function folded(rich: Rich, context: Context): Rich[] {
  const indent = /^ */u.exec(rich.text)?.[0].length ?? 0
  const width = Math.max(1, context.width - HANG)
  const spans = wrap(rich.text, context.ruler, { width, taken: Math.min(indent, width >> 1) })
  return cut(rich, spans).map((line, i) => concat(styled(' '.repeat(i === 0 ? Math.min(indent, width >> 1) : HANG)), line))
}

function expandTabs(line: string, { ruler }: Context): string {
  if (!line.includes('\t')) return line
  let text = ''
  let column = 0
  for (const part of line.split(/(\t)/u)) {
    const now = part === '\t' ? ' '.repeat(8 - (column % 8)) : part
    column += ruler.cells(now)
    text += now
  }
  return text
}

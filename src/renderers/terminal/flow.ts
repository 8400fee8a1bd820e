import { hasRightToLeft, isolations, isRightToLeft } from '../../text/bidi.js'
import { wrap } from '../../text/wrap.js'
import type { Context } from './context.js'
import { concat, cut, insert, type Look, oneLine, type Rich, styled } from './rich.js'

export interface FlowOptions {
  /** What stands before the first line. */
  readonly first?: Rich
  /** What stands before the others: as wide as `first`, blanks when left out. */
  readonly rest?: Rich
  readonly style?: 'fill' | 'balance'
  /** Columns left free at the right. */
  readonly margin?: number
}

/** Narrower than this a text is no longer readable: what stands beside it gives way. */
const LEAST_WIDTH = 12

/** A text as lines that fit the page. What would take half of it before each line runs in instead. */
export function flow(rich: Rich, context: Context, options: FlowOptions = {}): Rich[] {
  const first = oneLine(options.first ?? styled(''))
  const taken = context.ruler.cells(first.text)
  if (taken * 2 > context.width)
    return flow(concat(first, rich), context, { ...options, first: styled(''), rest: styled('') })
  const rest = options.rest ?? styled(' '.repeat(taken))
  const room = context.width - taken
  const width = Math.max(room - (options.margin ?? 0), Math.min(LEAST_WIDTH, room))
  const text = oneLine(rich)
  const spans = wrap(text.text, context.ruler, { width, style: options.style ?? 'fill' })
  const lines = cut(text, spans)
  return (context.options.isolates ? isolated(lines, text.text) : lines).map((line, i) =>
    concat(i === 0 ? first : rest, line),
  )
}

/** A blank at which no line ends. */
export const GLUE = '\u00a0'

/** Short parts with a dot between each two; lines end behind a dot alone. */
export function flowParts(parts: readonly string[], look: Look, context: Context, first: Rich = styled('')): Rich[] {
  const room = context.width - context.ruler.cells(first.text) - 2
  const glued = parts.map((part) => (context.ruler.cells(part) <= room ? part.replaceAll(' ', GLUE) : part))
  const whole = glued.join(`${GLUE}${context.glyphs.dot} `)
  return flow(styled(whole, look), context, { first }).map((line) => ({
    ...line,
    text: line.text.replaceAll(GLUE, ' '),
  }))
}

/** The lines of one paragraph, each with what it reads from right to left set apart from what stands beside it. */
function isolated(lines: readonly Rich[], paragraph: string): readonly Rich[] {
  if (!hasRightToLeft(paragraph)) return lines
  const rightToLeft = isRightToLeft(paragraph)
  return lines.map((line) => insert(line, isolations(line.text, rightToLeft)))
}

/** Lines of several paragraphs with a blank one between each two. */
export function spaced(paragraphs: readonly (readonly Rich[])[], between: Rich = styled('')): Rich[] {
  return paragraphs.filter((lines) => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : [between, ...lines]))
}

/** A rule across the page, or as long as asked. */
export function ruleLine({ glyphs, measure }: Context, length: number = measure): Rich {
  return styled(glyphs.rule.repeat(Math.max(0, Math.min(measure, length))), 'rule')
}

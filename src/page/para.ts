import { type Tokens, tokenFrom } from '../words/tokens.js'
import { isFull, widestSlack } from './edge.js'
import { isDropCapital, joinLines } from './join-lines.js'
import { jointOf } from './joint.js'
import { LIST_MARKER } from './marker.js'
import type { Block, Layout, Line, Para } from './page.js'
import { endsStatement, isProse, partsOf } from './shape.js'

/** The paragraphs of a page whose blocks are laid out. */
export function readParas(tokens: Tokens, lines: readonly Line[], blocks: readonly Block[]): Para[] {
  const paras: Para[] = []
  for (const block of blocks) {
    const [start, stop] = block.lines
    let first = start
    for (let end = start + 1; end <= stop; end++) {
      if (end < stop && continues(lines[first] as Line, lines[end - 1] as Line, lines[end] as Line, block)) continue
      // Most blocks are one paragraph: where each line is, a range of its own is a tenth of what the line takes
      const range = first === start && end === stop ? block.lines : ([first, end] as const)
      paras.push(makePara(tokens, lines, range, paras.length, block))
      first = end
    }
  }
  return paras
}

function continues(first: Line, line: Line, next: Line, layout: Layout): boolean {
  const { wrap, indent } = layout
  if (line === first && isDropCapital(line.text, next.text)) return true
  const joint = jointOf(line, next)
  const marker = markerLength(first)
  if (wrap === null)
    return !layout.verse && !isItem(next) && (isSetIn(line, next) || isOfItem(first, line, next, marker))
  if (isItem(next))
    return marker === 0 && next.indent === line.indent && isMidSentence(line, next) && isFull(joint, wrap, 0)
  if (marker > 0 && next.indent === first.indent + marker) return true
  if (indent !== null && next.indent >= indent) return false
  if (next.indent > line.indent + 1) return false
  const isRagged = joint.flow === 'on' || indent !== null || (layout.one && !endsStatement(line.text))
  return isFull(joint, wrap, isRagged ? widestSlack(wrap) : layout.slack)
}

/** The second line of a list's item: below its text, or in the middle of its sentence. */
function isOfItem(first: Line, line: Line, next: Line, marker: number): boolean {
  if (marker === 0) return false
  if (next.indent > first.indent) return next.indent <= first.indent + marker
  return next.indent === first.indent && jointOf(line, next).flow === 'on' && !endsStatement(line.text)
}

function markerLength({ text }: Line): number {
  return LIST_MARKER.exec(text)?.[0].length ?? 0
}

function isItem({ text }: Line): boolean {
  return LIST_MARKER.test(text)
}

/** A dash, or the number that ends a sentence, where a line happens to break before it. */
function isMidSentence(line: Line, next: Line): boolean {
  return !endsStatement(line.text) && /^(?:[\u2013\u2014-]|\d+\.) /u.test(next.text)
}

/** A quotation set in and wrapped by hand, in copy that is not wrapped otherwise. */
function isSetIn(line: Line, next: Line): boolean {
  return (
    line.indent >= 3 &&
    next.indent === line.indent &&
    line.text.length >= 30 &&
    line.text.length <= 100 &&
    !endsStatement(line.text)
  )
}

function makePara(
  tokens: Tokens,
  lines: readonly Line[],
  range: readonly [number, number],
  index: number,
  layout: Layout,
): Para {
  const [from, end] = range
  const first = lines[from] as Line
  const last = lines[end - 1] as Line
  const texts = lines.slice(from, end).map(({ text }) => text)
  const joined = first === last ? first.text : joinLines(texts, layout.hyphens)
  const words = partsOf(joined)
  return {
    index,
    text: joined,
    span: first === last ? first.span : [first.span[0], last.span[1]],
    lines: range,
    tokens: [tokenFrom(tokens, first.span[0]), tokenFrom(tokens, last.span[1] - 1) + 1],
    layout,
    indent: first.indent,
    gap: first.gap,
    gapAfter: lines[end]?.gap ?? 0,
    words,
    prose: isProse(joined, words),
  }
}

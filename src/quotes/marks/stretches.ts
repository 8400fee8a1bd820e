import type { Span } from '../../model/span.js'
import { trimSpan } from '../../text/lines.js'
import type { Tokens } from '../../words/tokens.js'
import type { SidedMark } from './sides.js'
import type { Stretch } from './stretch.js'

/** The quotations of one paragraph, outermost ones only. `open` says that the paragraph before left one open. */
export function findStretches({ text }: Tokens, span: Span, marks: readonly SidedMark[], open: boolean): Stretch[] {
  if (marks.length === 0) return []
  const stretches: Stretch[] = []
  let opener: SidedMark | null = null
  let rowEnd = 0
  let depth = 0
  const start = (mark: SidedMark): void => {
    opener = mark
    rowEnd = mark.end
  }
  const close = (innerEnd: number, end: number, closed: boolean): void => {
    const from = opener as SidedMark
    const continues = open && stretches.length === 0 && isFirst(text, span, from.at)
    const [innerStart, stop] = trimSpan(text, [from.end, innerEnd])
    if (stop > innerStart)
      stretches.push({ span: [from.at, closed ? end : stop], inner: [innerStart, stop], closed, continues })
    opener = null
    depth = 0
  }
  marks.forEach((mark, i) => {
    if (!opener) {
      if (opens(mark)) start(mark)
    } else if (mark.family === (opener as SidedMark).family) {
      if (mark.side !== 'open' || closesLowHigh(opener, mark, text)) {
        if (depth > 0) depth -= 1
        else close(mark.at, mark.end, true)
      } else if (mark.at === rowEnd) {
        // Opening marks in a row are one.
        rowEnd = mark.end
      } else if (nests(marks, i, text, opener)) depth += 1
      else {
        close(mark.at, mark.at, false)
        start(mark)
      }
    }
  })
  if (opener) close(span[1], span[1], false)
  return stretches
}

function opens(mark: SidedMark): boolean {
  return mark.side === 'open' || (mark.side === 'any' && mark.code !== 'close')
}

/** German „…“: the mark that opens in English closes here. */
function closesLowHigh(opener: SidedMark, mark: SidedMark, text: string): boolean {
  return text[opener.at] === '„' && text[mark.at] !== '„'
}

/** An opening mark within a quotation: of the other look, or followed by two closing marks, it opens an inner one. */
function nests(marks: readonly SidedMark[], i: number, text: string, opener: SidedMark): boolean {
  const mark = marks[i] as SidedMark
  if (isStraight(text, mark) !== isStraight(text, opener)) return true
  const first = marks[i + 1]
  const second = marks[i + 2]
  return (
    first?.side === 'close' && second?.side === 'close' && first.family === mark.family && second.family === mark.family
  )
}

function isStraight(text: string, mark: SidedMark): boolean {
  return text[mark.at] === '"'
}

function isFirst(text: string, span: Span, at: number): boolean {
  return trimSpan(text, [span[0], at])[0] >= at
}

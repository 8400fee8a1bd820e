import type { Span } from '../model/span.js'
import type { Ruler } from './ruler.js'

/** A stretch that stays on one line, and the columns of the white space behind it. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly cells: number
  readonly gap: number
}

export interface WrapOptions {
  /** Columns a line may take. A single piece that is wider stands alone on its line. */
  readonly width: number
  /** Columns of the first line that are taken already; 0 when left out. */
  readonly taken?: number
  /** fill: as much on a line as fits; balance: lines of like length, no more of them than fill makes. */
  readonly style?: 'fill' | 'balance'
}

/** The lines of `text`, which has no tabs or line ends, as spans without the white space between them. Empty for blank text. */
export function wrap(text: string, ruler: Ruler, options: WrapOptions): Span[] {
  const { width, taken = 0, style = 'fill' } = options
  const pieces = piecesOf(text, ruler)
  const lines = fill(pieces, width, taken)
  const starts = style === 'balance' ? balance(pieces, width, lines) : withoutWidow(pieces, width, taken, lines)
  return starts.map((start, i) => [
    pieceAt(pieces, start).start,
    pieceAt(pieces, (starts[i + 1] ?? pieces.length) - 1).end,
  ])
}

function piecesOf(text: string, ruler: Ruler): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const to of ruler.breaks(text)) {
    let end = to
    while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1
    if (end > from) {
      pieces.push({
        start: from,
        end,
        cells: ruler.cells(text.slice(from, end)),
        gap: ruler.cells(text.slice(end, to)),
      })
    }
    from = to
  }
  return pieces
}

/** A blank that goes away where a line ends behind it: the space, and the ideographic one. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000
}

/** Each line's first piece. */
function fill(pieces: readonly Piece[], width: number, taken: number): number[] {
  const starts: number[] = []
  let used = 0
  let gap = 0
  pieces.forEach((piece, i) => {
    if (i > 0 && used + gap + piece.cells <= width) used += gap + piece.cells
    else {
      used = piece.cells + (i === 0 ? taken : 0)
      starts.push(i)
    }
    gap = piece.gap
  })
  return starts
}

/** The narrowest width that makes no more lines. */
function balance(pieces: readonly Piece[], width: number, filled: readonly number[]): readonly number[] {
  let low = 1
  let high = width
  while (low < high) {
    const middle = (low + high) >> 1
    if (fill(pieces, middle, 0).length > filled.length) low = middle + 1
    else high = middle
  }
  return fill(pieces, high, 0)
}

/** A lone short word at the end gets the one before it, where that leaves a line of three fifths. */
function withoutWidow(pieces: readonly Piece[], width: number, taken: number, starts: number[]): number[] {
  const last = starts.at(-1) ?? 0
  const before = starts.at(-2)
  if (before === undefined || last !== pieces.length - 1 || last - before < 3) return starts
  const moved = pieceAt(pieces, last - 1)
  const kept = widthOf(pieces.slice(before, last - 1)) + (starts.length === 2 ? taken : 0)
  const fits = moved.cells + moved.gap + pieceAt(pieces, last).cells <= width
  return fits && kept >= width * 0.6 ? [...starts.slice(0, -1), last - 1] : starts
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece, i) => sum + piece.cells + (i < pieces.length - 1 ? piece.gap : 0), 0)
}

function pieceAt(pieces: readonly Piece[], at: number): Piece {
  return pieces[at] as Piece
}

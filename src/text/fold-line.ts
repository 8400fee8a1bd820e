import { latin, type Ruler } from './ruler.js'

export interface FoldOptions {
  /** Columns that a line may take; a word that is wider stands alone. 0 for lines without end. */
  readonly width: number
  /** What stands before each line but the first. */
  readonly margin: string
  /** How wide a text is; in Latin letters where it is left out. */
  readonly cells?: Ruler['cells']
  /** False where no line may start at an offset. */
  readonly mayStart?: (line: string, at: number) => boolean
}

/** A line as lines that end at blanks alone, so that whoever takes line ends for blanks reads the same. */
export function foldLine(line: string, options: FoldOptions): string[] {
  const { width, margin, cells = latin.cells, mayStart = () => true } = options
  if (width === 0 || cells(line) <= width) return [line]
  const lines: string[] = []
  let start = 0
  let end = 0
  let used = 0
  for (const { index, 0: word } of line.matchAll(/\S+/gu)) {
    const behind = index + word.length
    const taken = cells(line.slice(end, behind))
    if (end > 0 && used + taken > width && mayStart(line, index)) {
      lines.push(line.slice(start, end))
      start = index
      used = cells(margin + word)
    } else used += taken
    end = behind
  }
  return [...lines, line.slice(start)].map((each, i) => (i === 0 ? each : margin + each))
}

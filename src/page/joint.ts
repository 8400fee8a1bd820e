import { classAt, IDEOGRAPH, isLetter, LOWER, UPPER } from '../text/characters.js'
import type { Line } from './page.js'

/** Where one line of a block ends and the next begins. */
export interface Joint {
  /** Columns of the line. */
  readonly width: number
  /** Columns that it would have with the next line's first word. */
  readonly need: number
  readonly flow: Flow
}

/** Whether the sentence goes on over the line's end: a small letter says so, a capital speaks against it. */
export type Flow = 'on' | 'open' | 'anew'

/** Quotation marks and brackets that may stand before a line's first letter. */
const MOST_MARKS = 2

/** How `line` and `next` meet. */
export function jointOf(line: Line, next: Line): Joint {
  const { text } = next
  let at = 0
  while (at < MOST_MARKS && !isLetter(classAt(text, at))) at += 1
  const first = classAt(text, at)
  const blank = text.indexOf(' ')
  // Scripts without spaces break between any two characters
  const word = first === IDEOGRAPH ? at + 1 : blank < 0 ? text.length : blank
  const width = line.indent + line.text.length
  return { width, need: width + 1 + word, flow: flowOf(line.text, first, classAt(text, at + 1)) }
}

/** "and" goes on, but for behind a full stop; "And" and "A" start anew; "AP", "12" and 港 say nothing. */
function flowOf(line: string, first: number, second: number): Flow {
  if (first === LOWER) return line.endsWith('.') ? 'open' : 'on'
  return first === UPPER && second !== UPPER ? 'anew' : 'open'
}

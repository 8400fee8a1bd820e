import { Rules } from '@cto.af/linebreak'
import stringWidth from 'string-width'
import { addresses, isLatin, latin, type Ruler } from './ruler.js'

const ZERO_WIDTH_JOINER = '\u200d'
const rules: Rules = new Rules()

/** Text of wide characters alone, one UTF-16 unit each, none of which joins another: no need to segment it. */
const WIDE = /^[\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]+$/u

/** For every script: widths by Unicode's East Asian Width and emoji sequences, breaks by UAX 14. */
export const unicode: Ruler = {
  cells: (text) => (isLatin(text) ? latin.cells(text) : WIDE.test(text) ? 2 * text.length : graphemeCells(text)),
  breaks: (text) => (isLatin(text) ? latin.breaks(text) : unicodeBreaks(text)),
}

/** Characters that are cut into graphemes at once: that takes the square of their number. */
const MOST_AT_ONCE = 512
const graphemes: Intl.Segmenter = new Intl.Segmenter()

function graphemeCells(text: string): number {
  let cells = 0
  for (let start = 0; start < text.length; ) {
    const part = text.slice(start, start + MOST_AT_ONCE)
    const isLast = start + part.length === text.length
    // What stands last may go on behind the part
    const end = isLast ? 0 : (graphemes.segment(part).containing(part.length - 1)?.index ?? 0)
    cells += stringWidth(end > 0 ? part.slice(0, end) : part)
    start += end || part.length
  }
  return cells
}

function unicodeBreaks(text: string): number[] {
  const whole = addresses(text)
  const breaks: number[] = []
  let next = 0
  for (const { position } of rules.breaks(text)) {
    while ((whole[next]?.end ?? text.length) < position) next += 1
    const address = whole[next]
    if (address && address.start < position && position < address.end) continue
    if (text[position - 1] !== ZERO_WIDTH_JOINER && position > 0) breaks.push(position)
  }
  if (breaks.at(-1) !== text.length) breaks.push(text.length)
  return breaks
}

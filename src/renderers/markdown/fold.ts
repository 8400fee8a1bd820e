import { classAt, isLetter } from '../../text/characters.js'
import { foldLine } from '../../text/fold-line.js'
import type { Ruler } from '../../text/ruler.js'

/** Signs that a line may start with and still mean nothing to Markdown. */
const HARMLESS = '\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb"\'('
/** What stands before the text of a line: signs of quotations and of lists. */
const PREFIX = /^(?: *(?:> ?|[-*+] |\d{1,9}[.)] ))* */u
const FENCE = /^[ >]*`{3,}/u

/**
 * Markdown whose running text fits a screen, and that reads the same: lines are broken at blanks, where what follows means
 * nothing at a line's start. Front matter, headings, tables and code have the lines they need.
 */
export function foldMarkdown(source: string, width: number, { cells }: Ruler): string {
  let isKept = false
  const folded = source.split('\n').flatMap((line) => {
    const isEdge = line === '---' || FENCE.test(line)
    if (isEdge) isKept = !isKept
    if (isEdge || isKept || /^[ >]*[#|]/u.test(line)) return [line]
    const margin = (PREFIX.exec(line)?.[0] ?? '').replace(/[^>]/gu, ' ')
    return foldLine(line, { width, margin, cells, mayStart: meansNothing })
  })
  return folded.join('\n')
}

/** "1. " and "1) " start a list. */
const NUMBER = /\d+(?![\d.)])/uy

function meansNothing(line: string, at: number): boolean {
  NUMBER.lastIndex = at
  return NUMBER.test(line) || isLetter(classAt(line, at)) || HARMLESS.includes(line.charAt(at))
}

import { classAt, isLetter } from '../text/characters.js'
import type { Line } from './page.js'

const FEWEST_LINES = 4
/** Columns of a line of verse at most; prose in columns as narrow is told by its edge. */
const WIDEST = 60
const NARROWEST = 12
/** Verse ends its lines where its clauses end. */
const MARKED_SHARE = 2 / 3
/** Marks of a clause's end, and of a sentence's. */
const CLAUSE_ENDS = ',;:—–-…'
const SENTENCE_ENDS = '.!?'
const SIGNS = /[()[\]{}<>=_/\\|]/u
const CLOSING = '"\'’”»)'

/** True for a block of short lines most of which end with a clause, and not all with a sentence. */
export function isVerse(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_LINES) return false
  let clauses = 0
  let sentences = 0
  for (const { text, indent } of lines) {
    if (indent + text.length > WIDEST || text.length < NARROWEST || !isWritten(text)) return false
    const end = lastMark(text)
    if (CLAUSE_ENDS.includes(end)) clauses += 1
    else if (SENTENCE_ENDS.includes(end)) sentences += 1
  }
  return clauses > 0 && clauses + 1 >= sentences && clauses + sentences >= lines.length * MARKED_SHARE
}

/** A letter, perhaps behind a quotation mark, and none of the signs that programs and tables are written with. */
function isWritten(text: string): boolean {
  return (isLetter(classAt(text, 0)) || isLetter(classAt(text, 1))) && !SIGNS.test(text)
}

function lastMark(text: string): string {
  let at = text.length - 1
  while (at > 0 && CLOSING.includes(text.charAt(at))) at -= 1
  return text.charAt(at)
}

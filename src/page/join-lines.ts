import { tableOf } from '../language/index.js'
import { classAt, isLetter, LOWER, UPPER } from '../text/characters.js'
import type { Hyphens } from './page.js'

/**
 * The text of hard-wrapped lines, each squashed, as one line. With `undo` a hyphen at a line's end goes away where
 * the next line starts with a small letter and the first half is no usual part of a compound.
 */
export function joinLines(lines: readonly string[], hyphens: Hyphens): string {
  const joined: string[] = []
  // Lines are joined to this: who looks at all that is joined does so once a line
  let last = ''
  for (const text of lines) {
    if (!text) continue
    if (joined.length === 0 && isDropCapital(last, text)) last += isLetterWord(last.slice(-1), text) ? ` ${text}` : text
    else if (endsInHyphen(last) && classAt(text, 0) === LOWER) {
      const whole = hyphens === 'undo' && !isCompound(last) ? last.slice(0, -1) : last
      const done = Math.max(0, whole.length - LONGEST_WORD)
      joined.push(whole.slice(0, done))
      last = whole.slice(done) + text
    } else {
      if (last) joined.push(last, ' ')
      last = text
    }
  }
  return joined.join('') + last
}

/** Characters in which the word before a hyphen shows. */
const LONGEST_WORD = 100

/** Marks that open a quotation whose first letter is set apart. */
const OPENING = '\'"\u2018\u201c\u201e\u00ab'

/** A capital alone on its line above the rest of its word or sentence; an opening mark may stand in front of it. */
export function isDropCapital(line: string, next: string): boolean {
  const at = line.length === 2 && OPENING.includes(line.charAt(0)) ? 1 : 0
  return line.length === at + 1 && classAt(line, at) === UPPER && classAt(next, 0) === LOWER
}

/** "I" above "am", "A" above "boat": a word of one letter, unless it makes a word with what follows that is known ("A" above "fter"). */
function isLetterWord(letter: string, next: string): boolean {
  if (!tableOf('marks.letter').has(letter.toLowerCase())) return false
  let end = 0
  while (end < next.length && isLetter(classAt(next, end))) end += 1
  const joined = letter.toLowerCase() + next.slice(0, end)
  return !['furniture.common', 'marks.begun', 'names.given'].some((table) => tableOf(table).has(joined))
}

/** True for a text that ends in a hyphen behind a letter. */
export function endsInHyphen(text: string): boolean {
  return text.endsWith('-') && text.length > 1 && isLetter(classAt(text, text.length - 2))
}

/** The word before a last hyphen keeps it: "well-", "long-", "state-of-". */
function isCompound(text: string): boolean {
  const end = text.length - 1
  let start = end
  while (start > 0 && isLetter(classAt(text, start - 1))) start -= 1
  if (text[start - 1] === '-' && start > 1 && isLetter(classAt(text, start - 2))) return true
  return tableOf('marks.compound').has(text.slice(start, end).toLowerCase())
}

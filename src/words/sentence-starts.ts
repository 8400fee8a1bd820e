import { tableOf } from '../language/index.js'
import { classAt, isLetter, UPPER } from '../text/characters.js'

/** Where the sentences of a text start: at 0, and behind each end of one before it. */
export function sentenceStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    if (!isStop(text.charCodeAt(at))) continue
    const next = nextSentence(text, at + 1)
    if (next !== null && !isAbbreviated(text, at)) starts.push(next)
  }
  return starts
}

/** . ! ? … */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
}

const BEHIND_STOP = '"\'’”)]“‘»«›‹\u00a0\u202f'
const BEFORE_SENTENCE = '"\'“‘(„‚»«›‹¿¡'

/** Closing marks, blanks, and a capital with at most one opening mark before it; null for anything else. */
function nextSentence(text: string, from: number): number | null {
  let at = from
  while (at < text.length && BEHIND_STOP.includes(text[at] as string)) at += 1
  if (text[at] !== ' ') return null
  while (text[at] === ' ') at += 1
  let first = BEFORE_SENTENCE.includes(text[at] ?? '-') ? at + 1 : at
  if (text[first] === '\u00a0' || text[first] === '\u202f') first += 1
  return classAt(text, first) === UPPER ? at : null
}

/** A full stop behind an initial or "Rep" ends no sentence. */
function isAbbreviated(text: string, stop: number): boolean {
  let start = stop
  while (start > 0 && isLetter(classAt(text, start - 1))) start -= 1
  if (start === stop || (start > 0 && !' .('.includes(text[start - 1] as string))) return false
  const word = text.slice(start, stop)
  if (classAt(text, start) !== UPPER) return tableOf('marks.abbreviated').has(word)
  return word.length === 1 || tableOf('marks.abbreviated').has(word.toLowerCase())
}

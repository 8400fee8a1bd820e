import type { Span } from '../../model/span.js'
import { classAt, isLetter, LOWER, SPACE } from '../../text/characters.js'
import { trimSpan } from '../../text/lines.js'
import type { Stretch } from './stretch.js'

/** Where a dash opens what somebody says: —No viene nadie —dijo Ruiz—. Vendrán mañana. */
export function dialogueStretches(text: string, span: Span, dashes: readonly string[]): Stretch[] {
  if (!opensDialogue(text, span, dashes)) return []
  const stretches: Stretch[] = []
  let from = span[0]
  let speaking = true
  let narrated = false
  for (let at = span[0] + 1; at <= span[1]; at++) {
    if (at < span[1] && !isTurn(text, at, span, dashes)) continue
    if (speaking) stretches.push(stretchOf(text, from, at, narrated))
    narrated = !speaking
    // Behind the words stands who says them, in small letters, or what somebody else answers.
    speaking = at < span[1] && (!speaking || !isSmallNext(text, at, span[1]))
    from = at
  }
  return stretches.filter(({ inner }) => inner[1] > inner[0])
}

/** True for a paragraph that starts with a dash and words behind it. */
export function opensDialogue(text: string, [start, end]: Span, dashes: readonly string[]): boolean {
  if (end - start < 2 || !dashes.includes(text.charAt(start))) return false
  const next = text.charAt(skipBlank(text, start + 1, end))
  return '¿¡«…'.includes(next) || (isLetter(classAt(next, 0)) && classAt(next, 0) !== LOWER)
}

/** A dash with a blank on one side at most, or on both: not the one of a range or between letters. */
function isTurn(text: string, at: number, span: Span, dashes: readonly string[]): boolean {
  if (!dashes.includes(text.charAt(at))) return false
  return classAt(text, at - 1) === SPACE || at + 1 === span[1] || !isLetter(classAt(text, at + 1))
}

function isSmallNext(text: string, dash: number, end: number): boolean {
  return classAt(text, skipBlank(text, dash + 1, end)) === LOWER
}

function skipBlank(text: string, from: number, end: number): number {
  let at = from
  while (at < end && classAt(text, at) === SPACE) at += 1
  return at
}

function stretchOf(text: string, from: number, to: number, continues: boolean): Stretch {
  const inner = trimSpan(text, [skipDash(text, from), to])
  return { span: [from, inner[1]], inner, closed: true, continues }
}

/** A full stop behind the closing dash ends the reporter's sentence: "—dijo Ruiz—. Vendrán". */
function skipDash(text: string, from: number): number {
  return '.,;:'.includes(text.charAt(from + 1)) ? from + 2 : from + 1
}

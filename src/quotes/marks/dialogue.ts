import type { DialogueMarks } from '../../language/dialogue.js'
import { tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { classAt, isLetter, LOWER, SPACE } from '../../text/characters.js'
import { trimSpan } from '../../text/lines.js'
import { phraseAt } from '../../words/phrases.js'
import { type Tokens, tokenFrom } from '../../words/tokens.js'
import type { Stretch } from './stretch.js'

/** Where a dash opens what somebody says: —No viene nadie —dijo Ruiz—. Vendrán mañana. */
export function dialogueStretches(tokens: Tokens, span: Span, { dashes, closing }: DialogueMarks): Stretch[] {
  const { text } = tokens
  if (!opensDialogue(text, span, dashes)) return []
  if (closing.length > 0) return closedByWords(tokens, span, dashes, closing)
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

/** "– Isen håller, säger Lund. – Kom!": what is said, up to the words that tell who says it. */
function closedByWords(
  tokens: Tokens,
  [start, end]: Span,
  dashes: readonly string[],
  closing: readonly string[],
): Stretch[] {
  const stretches: Stretch[] = []
  for (let from = start; from < end; ) {
    const stop = sayingAt(tokens, [from, end], closing)
    stretches.push(stretchOf(tokens.text, from, stop, from > start))
    from = nextTurn(tokens, [stop, end], dashes)
  }
  return stretches
}

/** Where what is said ends: before a mark with a word of saying behind it; with the paragraph where there is none. */
function sayingAt(tokens: Tokens, [start, end]: Span, closing: readonly string[]): number {
  const { text, starts, count } = tokens
  for (let token = tokenFrom(tokens, start) + 1; token + 1 < count && (starts[token + 1] as number) < end; token++) {
    const at = starts[token] as number
    const sign = text.charAt(at)
    if (!closing.includes(sign) && !ENDS.includes(sign)) continue
    if (classAt(text, starts[token + 1] as number) !== LOWER || !phraseAt(tokens, token + 1, tableOf('said.verb')))
      continue
    return closing.includes(sign) ? at : at + 1
  }
  return end
}

/** What ends a question or an exclamation, which needs no further mark: "– Varför då? undrar Lund." */
const ENDS = '?!'
const ENDS_OF_SENTENCES = '.?!'

/** Where a dash opens speech again behind the end of a sentence; `end` where none does. */
function nextTurn(tokens: Tokens, [start, end]: Span, dashes: readonly string[]): number {
  const { text, starts, count } = tokens
  for (let token = tokenFrom(tokens, start) + 1; token < count && (starts[token] as number) < end; token++) {
    const at = starts[token] as number
    if (!ENDS_OF_SENTENCES.includes(text.charAt(starts[token - 1] as number))) continue
    if (opensDialogue(text, [at, end], dashes)) return at
  }
  return end
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

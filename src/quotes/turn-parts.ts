import { tableOf } from '../language/index.js'
import { classAt, DIGIT, isLetter, LOWER, UPPER } from '../text/characters.js'
import { squash } from '../text/whitespace.js'
import type { Tokens } from '../words/tokens.js'
import type { Attributed } from './attributed.js'
import type { ReadPassage } from './passage.js'
import { HEADLINE_LABELS } from './words/classes.js'
import { readWords } from './words/read-words.js'
import { isInSet } from './words/sets.js'
import { wordingOf } from './words/wording.js'
import { wordsIn } from './words/words-in.js'

/** "Q", "Q2", "Answer", "Note": names a part of the talk, not a speaker. */
export function isPartOfInterview(name: string): boolean {
  let end = name.length
  while (end > 0 && classAt(name, end - 1) === DIGIT) end -= 1
  const label = name.slice(0, end).toLowerCase()
  return tableOf('speech.parts of an interview').has(label) || isInSet(wordingOf(null).setOf(label), HEADLINE_LABELS)
}

/** The words of a turn as a quotation. */
export function ofTurn(tokens: Tokens, { span, label }: ReadPassage, passage: number): Attributed {
  const s = label ? readWords(tokens, label, [], wordingOf(null)).filter(({ kind }) => kind === 'word') : []
  return {
    stretch: { span, inner: span, closed: true, continues: false },
    passage,
    words: wordsIn(tokens, span),
    kind: 'direct',
    alone: true,
    goesOn: true,
    carries: true,
    hit: { s, speaker: { from: 0, to: s.length }, cue: null },
    rule: 'turn-label',
    confidence: 0.95,
    beside: true,
    joins: false,
    from: -1,
  }
}

const LONGEST_LABEL = 62

/** The label's name, without office and remarks; null where it holds no letter or the turn no word. */
export function nameOf(text: string, { span, label }: ReadPassage): string | null {
  if (!label || span[1] <= span[0]) return null
  let start = label[0]
  while (start < label[1] && !isLetter(classAt(text, start))) start += 1
  let end = Math.min(label[1], start + LONGEST_LABEL)
  for (let at = start; at < end; at++) if (OFFICE.includes(text[at] as string) || isPlace(text, start, at)) end = at
  while (end > start && !isLetter(classAt(text, end - 1)) && classAt(text, end - 1) !== DIGIT) end -= 1
  const name = squash(text.slice(start, end))
  const holder = /\(([^()]+)\)\W*$/u.exec(text.slice(start, label[1]))?.[1] ?? ''
  return isFullName(holder) && !isFullName(name) ? holder : name || null
}

/** "Ana Ruiz"; of "The Minister for Lamps (Ana Ruiz)" she is the speaker. */
function isFullName(name: string): boolean {
  const [given = '', surname] = name.split(' ')
  return surname !== undefined && tableOf('names.given').has(given.toLowerCase())
}

/** What stands in front of an office or a remark. */
const OFFICE = ',(['

/** A small word behind a name in capitals: "Mr. RUIZ of Lima". */
function isPlace(text: string, start: number, at: number): boolean {
  if (text[at] !== ' ' || classAt(text, at + 1) !== LOWER || at - 2 < start) return false
  return classAt(text, at - 1) === UPPER && classAt(text, at - 2) === UPPER
}

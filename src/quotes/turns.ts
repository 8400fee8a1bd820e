import { tableOf } from '../language/index.js'
import { classAt, DIGIT, isLetter, LOWER, UPPER } from '../text/characters.js'
import { squash } from '../text/whitespace.js'
import type { Tokens } from '../words/tokens.js'
import type { Resolved } from './people/speaker.js'
import type { ReadPassage } from './read-passages.js'
import type { Settled } from './result.js'
import { HEADLINE_LABELS } from './words/classes.js'
import { readWords } from './words/read-words.js'
import { isInSet } from './words/sets.js'
import { wordingOf } from './words/wording.js'
import { wordsIn } from './words/words-in.js'

/** Who a label names; null where it names nobody. */
export type LabelReader = (name: string) => Resolved | null

/** True for a turn whose label is a name: its words are a quotation without marks, and marks within it are its speaker's. */
export function isNamedTurn(text: string, passage: ReadPassage): boolean {
  const name = nameOf(text, passage)
  return name !== null && !isPartOfInterview(name)
}

/** "Q", "Q2", "Answer", "Note": names a part of the talk, not a speaker. */
function isPartOfInterview(name: string): boolean {
  let end = name.length
  while (end > 0 && classAt(name, end - 1) === DIGIT) end -= 1
  const label = name.slice(0, end).toLowerCase()
  return tableOf('speech.parts of an interview').has(label) || isInSet(wordingOf(null).setOf(label), HEADLINE_LABELS)
}

/** The turns of an interview as quotations of the people that their labels name. */
export function turnQuotations(tokens: Tokens, passages: readonly ReadPassage[], read: LabelReader): Settled[] {
  const full = new Map<string, string>()
  return passages.flatMap((passage, index) => {
    const name = isNamedTurn(tokens.text, passage) ? nameOf(tokens.text, passage) : null
    const resolved = name === null ? null : read(spelledBefore(name, full))
    return resolved ? [ofTurn(tokens, passage, index, resolved)] : []
  })
}

/** "RUIZ" below the label "ANA RUIZ" is Ana Ruiz: the last one of that family name. */
function spelledBefore(name: string, full: Map<string, string>): string {
  const words = name.split(' ')
  const family = (words.at(-1) as string).toLowerCase()
  if (words.length > 1) full.set(family, name)
  return words.length > 1 ? name : (full.get(family) ?? name)
}

function ofTurn(tokens: Tokens, { span, label }: ReadPassage, passage: number, resolved: Resolved): Settled {
  const s = label ? readWords(tokens, label, [], wordingOf(null)).filter(({ kind }) => kind === 'word') : []
  return {
    each: {
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
    },
    resolved,
  }
}

const LONGEST_LABEL = 62

/** The label's name, without office and remarks; null where it holds no letter or the turn no word. */
function nameOf(text: string, { span, label }: ReadPassage): string | null {
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

import { tableOf } from '../language/index.js'
import { classAt, DIGIT, isLetter } from '../text/characters.js'
import type { Tokens } from '../words/tokens.js'
import type { Resolved } from './people/speaker.js'
import type { ReadPassage } from './read-passages.js'
import type { Settled } from './result.js'
import { readWords } from './words/read-words.js'
import { wordingOf } from './words/wording.js'
import { wordsIn } from './words/words-in.js'

/** Who a label names; null where it names nobody. */
export type LabelReader = (name: string) => Resolved | null

/** True for a turn whose label is a name: its words are a quotation without marks, and marks within it are its speaker's. */
export function isNamedTurn(text: string, passage: ReadPassage): boolean {
  const name = nameOf(text, passage)
  return name !== null && !isPartOfInterview(name)
}

/** "Q", "Q2", "Answer": names a part of the talk, not a speaker. */
function isPartOfInterview(name: string): boolean {
  let end = name.length
  while (end > 0 && classAt(name, end - 1) === DIGIT) end -= 1
  return tableOf('speech.parts of an interview').has(name.slice(0, end).toLowerCase())
}

/** The turns of an interview as quotations of the people that their labels name. */
export function turnQuotations(tokens: Tokens, passages: readonly ReadPassage[], read: LabelReader): Settled[] {
  return passages.flatMap((passage, index) => {
    const resolved = isNamedTurn(tokens.text, passage) ? read(nameOf(tokens.text, passage) ?? '') : null
    return resolved ? [ofTurn(tokens, passage, index, resolved)] : []
  })
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

/** The label without what parts it from the words; null where it holds no letter or the turn no word. */
function nameOf(text: string, { span, label }: ReadPassage): string | null {
  if (!label || span[1] <= span[0]) return null
  let start = label[0]
  while (start < label[1] && !isLetter(classAt(text, start))) start += 1
  let end = Math.min(label[1], start + LONGEST_LABEL)
  while (end > start && !isLetter(classAt(text, end - 1)) && classAt(text, end - 1) !== DIGIT) end -= 1
  return end > start ? text.slice(start, end) : null
}

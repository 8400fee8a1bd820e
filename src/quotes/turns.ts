import type { Resolved } from './people/speaker.js'
import type { ReadPassage } from './read-passages.js'
import type { Settled } from './result.js'
import { tokenize } from './words/tokenize.js'
import { wordsIn } from './words/words-in.js'

/** Labels that name a part of the talk, not a speaker. */
const PARTS =
  /^(?:q|a|q\d+|a\d+|questions?|answers?|interviewer|interview|moderator|host|reporter|frage|antwort|f|r|réponse|pregunta|respuesta|p)$/iu

/** Who a label names; null where it names nobody. */
export type LabelReader = (name: string) => Resolved | null

/** True for a turn whose label is a name: its words are a quotation without marks, and marks within it are its speaker's. */
export function isNamedTurn(text: string, passage: ReadPassage): boolean {
  const name = nameOf(text, passage)
  return name !== null && !PARTS.test(name)
}

/** The turns of an interview as quotations of the people that their labels name. */
export function turnQuotations(text: string, passages: readonly ReadPassage[], read: LabelReader): Settled[] {
  return passages.flatMap((passage, index) => {
    const resolved = isNamedTurn(text, passage) ? read(nameOf(text, passage) ?? '') : null
    return resolved ? [ofTurn(text, passage, index, resolved)] : []
  })
}

function ofTurn(text: string, { span, label }: ReadPassage, passage: number, resolved: Resolved): Settled {
  const s = label ? tokenize(text, label, []).filter(({ kind }) => kind === 'word') : []
  return {
    each: {
      stretch: { span, inner: span, closed: true, continues: false },
      passage,
      words: wordsIn(text, span),
      kind: 'direct',
      alone: true,
      hit: { s, speaker: { from: 0, to: s.length }, cue: null },
      rule: 'turn-label',
      confidence: 0.95,
      joins: false,
      from: -1,
    },
    resolved,
  }
}

/** The label without what parts it from the words; null where it holds no letter or the turn no word. */
function nameOf(text: string, { span, label }: ReadPassage): string | null {
  if (!label || span[1] <= span[0]) return null
  return /\p{L}(?:.{0,60}[\p{L}\p{N}.])?/u.exec(text.slice(...label))?.[0].replace(/\.$/u, '') ?? null
}

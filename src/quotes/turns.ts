import type { Tokens } from '../words/tokens.js'
import type { ReadPassage } from './passage.js'
import type { Resolved } from './people/entity.js'
import type { Settled } from './result.js'
import { isPartOfInterview, nameOf, ofTurn } from './turn-parts.js'
import { wordsIn } from './words/words-in.js'

/** Who a label names; null where it names nobody. */
export type LabelReader = (name: string) => Resolved | null

/** True for a turn whose label is a name: its words are a quotation without marks, and marks within it are its speaker's. */
export function isNamedTurn(text: string, passage: ReadPassage): boolean {
  const name = nameOf(text, passage)
  return name !== null && !isPartOfInterview(name)
}

/** The turns of an interview as quotations of the people that their labels name. */
export function turnQuotations(tokens: Tokens, passages: readonly ReadPassage[], read: LabelReader): Settled[] {
  const full = new Map<string, string>()
  const speaking = voicesOf(tokens.text, passages)
  return passages.flatMap((passage, index) => {
    const name = isNamedTurn(tokens.text, passage) ? nameOf(tokens.text, passage) : null
    const resolved = name === null ? null : read(spelledBefore(name, full))
    return resolved && speaking.has(name) && isSpoken(tokens, passage)
      ? [{ each: ofTurn(tokens, passage, index), resolved }]
      : []
  })
}

/** The labels behind which a sentence ends once; "Ana Ruiz: Ihr Garten im Winter", "Ana Ruiz: Alles über ihr Haus" are links to other articles. */
function voicesOf(text: string, passages: readonly ReadPassage[]): ReadonlySet<string | null> {
  const turns = passages.filter((passage) => isNamedTurn(text, passage))
  return new Set(
    turns.filter(({ span }) => STOPS.includes(text.charAt(span[1] - 1))).map((passage) => nameOf(text, passage)),
  )
}

const STOPS = '.!?\u2026\u201c\u201d"\u00bb\u00ab)'

/** False for a few words that nothing ends: "Film: London" is a menu's. */
function isSpoken(tokens: Tokens, { span }: ReadPassage): boolean {
  return wordsIn(tokens, span) >= FEWEST || '.!?…“”"»'.includes(tokens.text.charAt(span[1] - 1))
}

/** Words of a turn that is spoken though no mark ends it. */
const FEWEST = 6

/** "RUIZ" below the label "ANA RUIZ" is Ana Ruiz: the last one of that family name. */
function spelledBefore(name: string, full: Map<string, string>): string {
  const words = name.split(' ')
  const family = (words.at(-1) as string).toLowerCase()
  if (words.length > 1) full.set(family, name)
  return words.length > 1 ? name : (full.get(family) ?? name)
}

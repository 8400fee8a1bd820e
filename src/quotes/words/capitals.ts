import * as grammar from './grammar.js'
import { has, saysNothing, Token } from './token.js'

/** What a name is not, though it has a capital. */
const NO_NAME =
  grammar.SAID |
  grammar.SAYING |
  grammar.OTHER_VERBS |
  grammar.AUXILIARIES |
  grammar.PREPOSITIONS |
  grammar.CONJUNCTIONS |
  grammar.SUBORDINATORS |
  grammar.DETERMINERS |
  grammar.SUBJECT_PRONOUNS |
  grammar.OTHER_PRONOUNS |
  grammar.RELATIVE_PRONOUNS |
  grammar.ADVERBS

/** In a headline, and where all is in capitals, verbs and small words may have them: they are read as in a sentence. */
export function asSentence(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) =>
    token.cap && i > 0 && has(token, NO_NAME) ? new Token(saysNothing(token.word), token.start, token.end) : token,
  )
}

/** Letters of the shortest word that shows how a text is written: "I" and "US" are in capitals anywhere. */
const SHORTEST = 3

/** True where all words are in capitals, as in copy of the wire. */
export function isInCapitals(tokens: readonly Token[]): boolean {
  let words = 0
  for (const { kind, cap, text } of tokens) {
    if (kind !== 'word' || text.length < SHORTEST) continue
    if (!cap || text !== text.toUpperCase()) return false
    words += 1
  }
  return words > 1
}

import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'

/** A name, a pronoun for a person, or a noun for people. */
export function isSomebody(s: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = at(s, k)
    if (has(token, grammar.SUBJECT_PRONOUNS) && isPerson(token)) return true
    if (has(token, grammar.RELATIVE_PRONOUNS | grammar.VOICES | grammar.ROLES)) return true
    if (
      token.cap &&
      token.kind === 'word' &&
      !has(token, grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.TIMES | grammar.SUBJECT_PRONOUNS)
    )
      return true
  }
  return false
}

/** A pronoun that stands for people. */
function isPerson(token: Token): boolean {
  return is(token, classes.HE) || is(token, classes.SHE) || is(token, classes.THEY) || is(token, classes.I)
}

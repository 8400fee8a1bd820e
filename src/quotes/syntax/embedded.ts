import * as grammar from '../words/grammar.js'
import { at, has, type Token } from '../words/token.js'
import { isComma, isFiniteVerb, isThatOrWhich } from './facts.js'
import type { Phrase } from './head.js'

/** A clause within another: relative, behind "that" or "after", or the object of a verb. */
export function isEmbedded(s: readonly Token[], subject: Phrase): boolean {
  if (isRelative(s, subject)) return true
  const before = at(s, subject.from - 1)
  // ", X said, a majority had come to believe": the clause runs on around the attribution.
  const verb = at(s, subject.from - 2)
  if (isComma(before) && has(verb, grammar.SAID) && !has(verb, grammar.JUDGING_VERBS)) return true
  if (subject.from === 0 || before.kind !== 'word' || has(before, grammar.TIMES)) return false
  if (has(at(s, subject.from), grammar.SUBJECT_PRONOUNS) && !has(before, grammar.CONJUNCTIONS)) return true
  return (
    has(before, grammar.SUBORDINATORS | grammar.RELATIVE_PRONOUNS | grammar.PREPOSITIONS | grammar.OTHER_PRONOUNS) ||
    isFiniteVerb(s, subject.from - 1) ||
    has(before, grammar.SAYING | grammar.OTHER_PARTICIPLES) ||
    isObject(s, subject.from)
  )
}

/** "told reporters he …": the person spoken to stands between verb and clause. */
function isObject(s: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= from - 6 && k > 0; k--) {
    if (at(s, k).kind === 'mark') return false
    if (has(at(s, k), grammar.TELLING_VERBS)) return true
  }
  return false
}

function isRelative(s: readonly Token[], phrase: Phrase): boolean {
  return (
    phrase.to === phrase.from + 1 &&
    (has(at(s, phrase.from), grammar.RELATIVE_PRONOUNS) || isThatOrWhich(at(s, phrase.from)))
  )
}

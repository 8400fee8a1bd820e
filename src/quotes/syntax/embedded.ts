import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import { at, has, isComma, isFiniteVerb } from './facts.js'
import type { Phrase } from './phrase.js'

/** A clause within another: relative, behind "that" or "after", or the object of a verb. */
export function isEmbedded(s: readonly Token[], subject: Phrase): boolean {
  if (isRelative(s, subject)) return true
  const before = at(s, subject.from - 1)
  // ", X said, a majority had come to believe": the clause runs on around the attribution.
  const verb = at(s, subject.from - 2)
  if (isComma(before) && has(verb, tags.SAID) && !has(verb, tags.JUDGE)) return true
  if (subject.from === 0 || before.kind !== 'word' || has(before, tags.TIME)) return false
  if (has(at(s, subject.from), tags.PRON) && !has(before, tags.CONJ)) return true
  return (
    has(before, tags.SUB | tags.REL | tags.PREP | tags.POSS) ||
    isFiniteVerb(s, subject.from - 1) ||
    has(before, tags.SAYING | tags.ING) ||
    isObject(s, subject.from)
  )
}

/** "told reporters he …": the person spoken to stands between verb and clause. */
function isObject(s: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= from - 6 && k > 0; k--) {
    if (at(s, k).kind === 'mark') return false
    if (has(at(s, k), tags.TELL)) return true
  }
  return false
}

function isRelative(s: readonly Token[], phrase: Phrase): boolean {
  return (
    phrase.to === phrase.from + 1 &&
    (has(at(s, phrase.from), tags.REL) || /^(?:that|which)$/u.test(at(s, phrase.from).lower))
  )
}

import * as classes from '../words/classes.js'
import { VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, type Token } from '../words/token.js'
import { isComma } from './facts.js'
import type { Phrase } from './head.js'
import { phraseBefore } from './phrase.js'

/** What stands between a verb and its subject, or in the subject's place, and is looked through. */

/** "a source who knows the plan said", "a lawyer working for the town said": the noun that the clause hangs on. */
export function holderOfClause(s: readonly Token[], phrase: Phrase): Phrase | null {
  const j = phrase.from - 1
  const before = at(s, j)
  if (
    before.kind !== 'word' ||
    !has(before, grammar.PREPOSITIONS | grammar.OTHER_PARTICIPLES | grammar.OTHER_VERBS | grammar.AUXILIARIES)
  )
    return null
  const infinitive = is(before, classes.TO) || has(before, grammar.PREPOSITIONS)
  const verb = infinitive ? j - 1 : j
  if (isReduced(s, verb)) return phraseBefore(s, verb)
  for (let k = j; k > 0 && j - k < 16 && at(s, k).kind === 'word'; k--) {
    // "who said the mayor said": what a verb of saying has behind it is a clause of its own.
    if (verb === k && !infinitive && has(at(s, k), grammar.SAID | grammar.SAY | grammar.SAYING | grammar.SUBORDINATORS))
      return null
    if (has(at(s, k), grammar.RELATIVE_PRONOUNS)) return phraseBefore(s, k)
  }
  return null
}

/** A participle right behind the noun that it tells of. */
function isReduced(s: readonly Token[], i: number): boolean {
  const noun = at(s, i - 1)
  const participle = has(at(s, i), grammar.OTHER_PARTICIPLES) || is(at(s, i), classes.PARTICIPLE_OF_TALKING)
  return participle && has(noun, grammar.VOICES | grammar.ROLES) && !at(s, i).cap
}

/** "X is pleased and in a statement thanked": where it is said, behind a conjunction, is not who says it. */
export function isSetting(s: readonly Token[], { from, to }: Phrase): boolean {
  return (
    is(at(s, from - 1), classes.PREPOSITIONS_OF_A_SETTING) &&
    has(at(s, from - 2), grammar.CONJUNCTIONS) &&
    !at(s, to - 1).cap &&
    has(at(s, from), grammar.DETERMINERS | grammar.OTHER_PRONOUNS)
  )
}

/** "prompted X to state": who is made to speak speaks. */
export function madeTo(s: readonly Token[], end: number): Phrase | null {
  let to = end
  // A clause between commas may follow the name.
  if (isComma(at(s, to - 1))) for (to -= 1; to > 0 && !isComma(at(s, to - 1)); ) to -= 1
  if (isComma(at(s, to - 1))) to -= 1
  const named = phraseBefore(s, to)
  // "engineers like X": the example is one of them.
  const all = named && is(at(s, named.from - 1), classes.LIKE) ? phraseBefore(s, named.from - 1) : null
  const made = named && { from: (all ?? named).from, to: named.to }
  return made && is(at(s, made.from - 1), classes.VERBS_OF_CAUSING) ? made : null
}

/** "footage of X saying": X speaks. */
export function shownIn(s: readonly Token[], phrase: Phrase): Phrase | null {
  for (let i = phrase.from + 1; i < phrase.to - 1; i++) {
    if (is(at(s, i), classes.OF) && is(at(s, i - 1), classes.NOUNS_FOR_RECORDINGS))
      return { from: i + 1, to: phrase.to }
  }
  return null
}

/** "a sign saying": what is written speaks for itself. */
export function writtenIn(s: readonly Token[], { from, to }: Phrase): Phrase | null {
  if (!is(at(s, to - 1), classes.NOUNS_FOR_WRITINGS)) return null
  for (let i = to - 2; i >= from && to - i < 6; i--)
    if (is(at(s, i), classes.DETERMINERS_OF_WRITINGS)) return { from: i, to }
  return null
}

/** "said a source involved in the deal": a participle behind its noun. */
export function isReducedPast(s: readonly Token[], i: number): boolean {
  return (
    ends(at(s, i), VERB_ENDING) &&
    has(at(s, i + 1), grammar.PREPOSITIONS) &&
    has(at(s, i - 1), grammar.VOICES | grammar.ROLES)
  )
}

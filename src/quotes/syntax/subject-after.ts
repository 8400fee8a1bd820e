import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'
import { isComma, isFiniteVerb, isNameByPlace } from './facts.js'
import { isSubjectFirst, isVerbSecond } from './finite.js'
import type { Phrase } from './head.js'
import { isReducedPast } from './look-through.js'
import { subjectBehindSecond } from './nominative.js'
import { phraseAfter } from './phrase.js'

/** `said X`: the subject behind its verb, where no verb of its own follows. */
export function subjectAfter(s: readonly Token[], verb: number): Phrase | null {
  if (isVerbSecond(at(s, verb))) return subjectBehindSecond(s, verb)
  // "sagte ihm auch X"
  if (has(at(s, verb + 1), grammar.ADVERBS) && !at(s, verb + 1).cap && at(s, verb + 2).kind === 'word')
    return subjectAfter(s, verb + 1)
  if (isForHisPart(s, verb + 1)) return subjectAfter(s, verb + FOR_HIS_PART)
  // "lamenta, por su parte, Ana Ruiz"
  const parted = isComma(at(s, verb + 1)) && isComma(at(s, verb + FOR_HIS_PART + 2))
  if (parted && isSubjectFirst(at(s, verb)) && has(at(s, verb + 3), grammar.OTHER_PRONOUNS))
    return subjectAfter(s, verb + FOR_HIS_PART + 2)
  const first = at(s, verb + 1)
  if (!isNameByPlace(s, verb + 1)) {
    if (
      first.kind !== 'word' ||
      has(first, grammar.PREPOSITIONS | grammar.SUBORDINATORS) ||
      (has(first, grammar.OTHER_PRONOUNS) && !isNounNext(s, verb + 2))
    )
      return null
    if (has(first, grammar.TIMES) && !has(at(s, verb + 2), grammar.ROLES)) return null
  }
  const phrase = phraseAfter(s, verb + 1)
  const next = at(s, phrase?.to ?? 0)
  if (
    !phrase ||
    (isFiniteVerb(s, phrase.to) && !isReducedPast(s, phrase.to)) ||
    (has(next, grammar.AUXILIARIES) && !is(next, classes.TO))
  )
    return null
  return phrase
}

/** Tokens of "pour sa part", "por su parte". */
const FOR_HIS_PART = 3

function isForHisPart(s: readonly Token[], i: number): boolean {
  const own = at(s, i + 1)
  const opens = has(at(s, i), grammar.PREPOSITIONS) && has(own, grammar.OTHER_PRONOUNS)
  return (
    opens && !at(s, i + 2).cap && (at(s, i + FOR_HIS_PART).cap || has(at(s, i + FOR_HIS_PART), grammar.DETERMINERS))
  )
}

function isNounNext(s: readonly Token[], i: number): boolean {
  return (
    at(s, i).kind === 'word' &&
    !has(at(s, i), grammar.PREPOSITIONS | grammar.SUBORDINATORS | grammar.CONJUNCTIONS | grammar.AUXILIARIES)
  )
}

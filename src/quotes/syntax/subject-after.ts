import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import { at, has, isFiniteVerb } from './facts.js'
import { isReducedPast } from './look-through.js'
import { type Phrase, phraseAfter } from './phrase.js'

/** `said X`: the subject behind its verb, where no verb of its own follows. */
export function subjectAfter(s: readonly Token[], verb: number): Phrase | null {
  // "sagte ihm auch X"
  if (has(at(s, verb + 1), tags.ADV) && !at(s, verb + 1).cap && at(s, verb + 2).kind === 'word')
    return subjectAfter(s, verb + 1)
  const first = at(s, verb + 1)
  if (first.kind !== 'word' || has(first, tags.PREP | tags.SUB) || (has(first, tags.POSS) && !isNounNext(s, verb + 2)))
    return null
  if (has(first, tags.TIME) && !has(at(s, verb + 2), tags.ROLE)) return null
  const phrase = phraseAfter(s, verb + 1)
  const next = at(s, phrase?.to ?? 0)
  if (
    !phrase ||
    (isFiniteVerb(s, phrase.to) && !isReducedPast(s, phrase.to)) ||
    (has(next, tags.AUX) && next.lower !== 'to')
  )
    return null
  return phrase
}

function isNounNext(s: readonly Token[], i: number): boolean {
  return at(s, i).kind === 'word' && !has(at(s, i), tags.PREP | tags.SUB | tags.CONJ | tags.AUX)
}

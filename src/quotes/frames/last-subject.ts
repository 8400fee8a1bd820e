import { BODY, canSpeak, speakerRank } from '../people/can-speak.js'
import { isComma, isFiniteVerb } from '../syntax/facts.js'
import { isVerbSecond } from '../syntax/finite.js'
import { subjectBefore } from '../syntax/subject.js'
import { SUBORDINATORS } from '../words/grammar.js'
import { at, has, type Token } from '../words/token.js'
import type { Hit } from './frame.js'
import { isSomebody } from './somebody.js'

/** The subject of the last finite verb before `end`. */
export function lastSubject(s: readonly Token[], end: number): Hit | null {
  for (let k = end - 1; k > 0; k--) {
    if (!isFiniteVerb(s, k)) continue
    // "zeigt Wege, wie Gäste sparen können:": where the verb goes second, a side clause leads up to nothing
    const side = isVerbSecond(at(s, k)) && k >= end - 2 ? sideClause(s, k) : 0
    if (side > 0) {
      k = side
      continue
    }
    const speaker = subjectBefore(s, k)
    const noun = speaker && isVerbSecond(at(s, k)) && speakerRank(s, speaker) < BODY
    if (speaker && !noun && isSomebody(s, speaker.from, speaker.to) && canSpeak(s, speaker))
      return { s, speaker, cue: { from: k, to: k + 1 } }
  }
  return null
}

/** Where the clause that a verb ends starts behind its comma with a word that makes it one of another; 0 where none does. */
function sideClause(s: readonly Token[], verb: number): number {
  let k = verb - 1
  while (k > 0 && !isComma(at(s, k))) k -= 1
  return k > 0 && has(at(s, k + 1), SUBORDINATORS) ? k : 0
}

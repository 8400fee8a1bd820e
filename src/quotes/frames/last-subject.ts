import { BODY, canSpeak, speakerRank } from '../people/can-speak.js'
import { isFiniteVerb } from '../syntax/facts.js'
import { isVerbSecond } from '../syntax/finite.js'
import { subjectBefore } from '../syntax/subject.js'
import { at, type Token } from '../words/token.js'
import type { Hit } from './frame.js'
import { isSomebody } from './somebody.js'

/** The subject of the last finite verb before `end`. */
export function lastSubject(s: readonly Token[], end: number): Hit | null {
  for (let k = end - 1; k > 0; k--) {
    if (!isFiniteVerb(s, k)) continue
    const speaker = subjectBefore(s, k)
    const noun = speaker && isVerbSecond(at(s, k)) && speakerRank(s, speaker) < BODY
    if (speaker && !noun && isSomebody(s, speaker.from, speaker.to) && canSpeak(s, speaker))
      return { s, speaker, cue: { from: k, to: k + 1 } }
  }
  return null
}

import { speakerRank, THING } from '../people/can-speak.js'
import { isFiniteVerb } from '../syntax/facts.js'
import { isVerbSecond } from '../syntax/finite.js'
import { subjectBefore } from '../syntax/subject.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'
import type { Frame, Hit } from './frame.js'

/** `X wandte sich gegen den Plan: "…"`, `X sah darin "…"`: where every verb shows itself, the subject of the clause has the words. */
export const clauseSubject: Frame = {
  name: 'clause-subject',
  confidence: 0.8,
  beside: false,
  find({ s, i }) {
    return isVerbSecond(at(s, i - 1)) || isVerbSecond(at(s, i + 1)) ? governor(s, i) : null
  },
}

/** Whose words the clause at `i` has: the subject of the nearest clause that reports nothing and hangs on none. */
export function governor(s: readonly Token[], i: number): Hit | null {
  for (let k = i - 1; k >= 0; k--) {
    if (at(s, k).text === ';') return null
    if (!isFiniteVerb(s, k) || is(at(s, k), classes.VERBS_OF_REPORTED_SPEECH)) continue
    const speaker = subjectBefore(s, k)
    if (!speaker || (isSideClause(s, speaker.from) && !has(at(s, k), grammar.SAID))) continue
    if (speakerRank(s, speaker) > THING) return { s, speaker, cue: { from: k, to: k + 1 } }
  }
  return null
}

function isSideClause(s: readonly Token[], subject: number): boolean {
  return has(at(s, subject - 1), grammar.SUBORDINATORS) || is(at(s, subject), classes.RELATIVE_ARTICLES) && at(s, subject + 1).kind !== 'word'
}

import { cueAt, sourceEnd } from '../syntax/cue.js'
import { isEmbedded } from '../syntax/embedded.js'
import { isComma } from '../syntax/facts.js'
import type { Phrase } from '../syntax/head.js'
import { remembered } from '../syntax/remembered.js'
import { subjectAfter } from '../syntax/subject-after.js'
import * as grammar from '../words/grammar.js'
import { at, has, type Token } from '../words/token.js'

const ofSentence = remembered<Phrase | null>()

/** Whose words a sentence without marks reports: "Ruiz will go, Lee said", "Lee said Ruiz will go"; null where nobody's. */
export function saidBy(s: readonly Token[]): Phrase | null {
  const found = ofSentence(s)
  // "According to Lee, Ruiz never asked"
  found[0] ??= sourceEnd(s, 0) > 0 ? attributionBefore(s) : (attributionBehind(s) ?? attributionBefore(s))
  return found[0]
}

/** "…, Lee said", "…, said Lee": the clause that ends the sentence. */
function attributionBehind(s: readonly Token[]): Phrase | null {
  for (let k = s.length - 1; k > 1; k--) {
    if (!isPlain(at(s, k))) continue
    const speaker = cueAt(s, k)?.speaker ?? (isParted(s, k) ? subjectAfter(s, k) : null)
    if (speaker && isParted(s, Math.min(speaker.from, k)) && !has(at(s, speaker.from), grammar.RELATIVE_PRONOUNS))
      return speaker
  }
  return null
}

function attributionBefore(s: readonly Token[]): Phrase | null {
  for (let k = 0; k < s.length; k++) {
    const cue = cueAt(s, k)
    // Behind "according to" no clause holds another
    const says = has(at(s, k), grammar.SAID)
    const source = cue && cue.from < cue.speaker.from && !says
    if (cue && (source || (says && !isEmbedded(s, cue.speaker)))) return cue.speaker
  }
  return null
}

function isPlain(token: Token): boolean {
  return has(token, grammar.SAID) && !has(token, grammar.JUDGING_VERBS | grammar.DOUBTFUL_VERBS)
}

function isParted(s: readonly Token[], from: number): boolean {
  return from > 0 && (isComma(at(s, from - 1)) || at(s, from - 1).word.tail === ',')
}

import { isComma, isPassive, isPlural } from '../syntax/facts.js'
import { isNominal, phraseAfter } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'
import type { Frame } from './frame.js'
import { isSomebody } from './somebody.js'

/** `was called "…" by X`, `dubbed "…" by X`: behind a passive the agent has said it. */
export const agentBehind: Frame = {
  name: 'quote-agent',
  confidence: 0.92,
  beside: true,
  find({ s, i }) {
    if (!is(at(s, i + 1), classes.AGENTS)) return null
    const verb = participleBefore(s, i)
    const speaker = verb > 0 ? phraseAfter(s, i + 2) : null
    const known = speaker && (isSomebody(s, speaker.from, speaker.to) || isPlural(at(s, speaker.to - 1)))
    return known ? { s, speaker, cue: { from: verb, to: verb + 1 } } : null
  },
}

/** "was called a “…”", "described as “…”": nothing but small words between the participle and its quotation. */
function participleBefore(s: readonly Token[], i: number): number {
  let k = i - 1
  while (k > 0 && has(at(s, k), grammar.DETERMINERS | grammar.SUBORDINATORS)) k -= 1
  const verb = at(s, k)
  const names = is(verb, classes.NAMINGS) || has(verb, grammar.JUDGING_VERBS)
  const says = names || has(verb, grammar.SAID)
  return says && (isPassive(s, k) || (names && (isComma(at(s, k - 1)) || isNominal(s, k - 1)))) ? k : 0
}

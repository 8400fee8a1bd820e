import { classAt, UPPER } from '../../text/characters.js'
import { PERSON, speakerRank } from '../people/can-speak.js'
import { isFiniteVerb, isGenitive, verbBetween } from '../syntax/facts.js'
import { isSubjectFirst, isVerbSecond } from '../syntax/finite.js'
import { subjectBefore } from '../syntax/subject.js'
import * as grammar from '../words/grammar.js'
import { at, has, type Token } from '../words/token.js'
import type { Frame, Site } from './frame.js'

/** Tokens of the longest clause that leads up to the words of its subject, and those before its subject ends. */
const LONGEST = 24
const LONGEST_SUBJECT = 12

/** `X shook her head: "…"`, `The planning officer, X, was blunt: "…"`: in English the person whom the one clause before a colon is about, where a sentence of its own stands behind it. */
export const subjectLead: Frame = {
  name: 'subject-lead',
  confidence: 0.85,
  beside: true,
  guesses: true,
  find({ s, i, tokens, stretch }: Site) {
    const own = at(s, i - 1).text === ':' && i < LONGEST && classAt(tokens.text, stretch.inner[0]) === UPPER
    if (!own || isSubjectFirst(at(s, 0)) || isVerbSecond(at(s, 0)) || tellsOfWords(s, i)) return null
    const verb = s.findIndex((_, k) => k > 0 && isFiniteVerb(s, k))
    const speaker = verb > 0 && verb < i ? subjectBefore(s, verb) : null
    if (!speaker || speaker.to > LONGEST_SUBJECT || verbBetween(s, verb + 1, i - 1)) return null
    return speakerRank(s, speaker) === PERSON ? { s, speaker, cue: null } : null
  },
}

/** "remembered her father’s motto:", "the message of Ruiz:", "wrote on the wall:": the words may be another’s. */
function tellsOfWords(s: readonly Token[], end: number): boolean {
  for (let k = 1; k < end; k++)
    if (has(at(s, k), grammar.SPEECH_NOUNS | grammar.SUBORDINATORS | grammar.RELATIVE_PRONOUNS) || isGenitiveNoun(s, k))
      return true
  return false
}

function isGenitiveNoun(s: readonly Token[], k: number): boolean {
  return isGenitive(s, k) && has(at(s, k - 1), grammar.OTHER_PRONOUNS)
}

import { classAt, UPPER } from '../../text/characters.js'
import { PERSON, speakerRank } from '../people/can-speak.js'
import { isComma, isFiniteVerb, isGenitive, verbBetween } from '../syntax/facts.js'
import { isSubjectFirst, isVerbSecond } from '../syntax/finite.js'
import { isFullName, type Phrase } from '../syntax/head.js'
import { phraseBefore } from '../syntax/phrase.js'
import { subjectBefore } from '../syntax/subject.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'
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
    if (!own || isSubjectFirst(at(s, 0)) || isVerbSecond(at(s, 0))) return null
    const behind = behindClause(s, i)
    if (tellsOfWords(s, behind, i)) return null
    const verb = s.findIndex((_, k) => k >= behind && isFiniteVerb(s, k))
    const subject = verb > 0 && verb < i ? subjectBefore(s, verb) : null
    const speaker = subject && throughClause(s, subject, verb)
    if (!speaker || speaker.to > LONGEST_SUBJECT || verbBetween(s, verb + 1, i - 1)) return null
    return speakerRank(s, speaker) === PERSON ? { s, speaker, cue: null } : null
  },
}

/** "The architect who restored the square, Bo Lee, sees it otherwise": the main clause goes on behind the last comma, where one on its subject stands before that. */
function behindClause(s: readonly Token[], end: number): number {
  const comma = s.findLastIndex((token, k) => k < end && isComma(token))
  const clause = s.findIndex((token, k) => k > 0 && k < comma && isRelative(token))
  return clause > 0 ? comma + 1 : 1
}

/** Whom the clause is on: the name that stands behind it, or what stands before it. */
function throughClause(s: readonly Token[], { from, to }: Phrase, verb: number): Phrase | null {
  if (!isRelative(at(s, from))) return { from, to }
  const name = phraseBefore(s, verb - 1)
  if (name && isComma(at(s, name.from - 1)) && isFullName(s, name)) return name
  return phraseBefore(s, isComma(at(s, from - 1)) ? from - 1 : from)
}

function isRelative(token: Token): boolean {
  return has(token, grammar.RELATIVE_PRONOUNS) || is(token, classes.POSSESSIVE_RELATIVES)
}

/** "remembered her father’s motto:", "the message of Ruiz:", "wrote on the wall:": the words may be another’s. */
function tellsOfWords(s: readonly Token[], from: number, end: number): boolean {
  for (let k = from; k < end; k++)
    if (has(at(s, k), grammar.SPEECH_NOUNS | grammar.SUBORDINATORS | grammar.RELATIVE_PRONOUNS) || isGenitiveNoun(s, k))
      return true
  return false
}

function isGenitiveNoun(s: readonly Token[], k: number): boolean {
  return isGenitive(s, k) && has(at(s, k - 1), grammar.OTHER_PRONOUNS)
}

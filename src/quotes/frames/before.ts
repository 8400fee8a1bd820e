import { canSpeak, isAnybody, NOUN, speakerRank } from '../people/can-speak.js'
import { type Cue, cueAt } from '../syntax/cue.js'
import { isComma, isFiniteVerb, isGenitive, isThatOrWhich, verbBetween, verbStart } from '../syntax/facts.js'
import { isSubjectFirst, isVerbSecond, says } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import { isNominal, phraseBefore } from '../syntax/phrase.js'
import { subjectBefore } from '../syntax/subject.js'
import { subjectAfter } from '../syntax/subject-after.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, isOneOf, opens, type Token } from '../words/token.js'
import type { Frame, Hit, Site } from './frame.js'
import { lastCue } from './last-cue.js'
import { lastSubject } from './last-subject.js'
import { isSomebody } from './somebody.js'

/** Frames that look at what stands before the quotation in its sentence. */

/** Words between a cue and a quotation that is its object: more of them make a mixed quotation. */
const NEAR = 7

/** `X said: "…"`, `X said that "…"`: nothing but a comma, a colon or "that" between a plain verb of saying and the quotation. */
export const speakerSaidQuote: Frame = {
  name: 'speaker-said-quote',
  confidence: 0.94,
  beside: true,
  find({ s, i }) {
    const hit = lastCue(s, i)
    if (!hit?.cue) return null
    const { from, to } = hit.cue
    if (
      has(at(s, from), grammar.JUDGING_VERBS | grammar.DOUBTFUL_VERBS | grammar.SPEECH_NOUNS) ||
      !has(at(s, from), grammar.SAID | grammar.SAYING)
    )
      return null
    const that = is(at(s, to), classes.THAT) || (isSubjectFirst(at(s, to)) && has(at(s, to), grammar.SUBORDINATORS))
    return i === to || (i === to + 1 && (at(s, to).kind === 'mark' || that)) ? hit : null
  },
}

/** `X told Y that "…"`, `X vowed to "…"` */
export const speakerVerbQuote: Frame = {
  name: 'speaker-verb-quote',
  confidence: 0.87,
  beside: true,
  find({ s, i, words }) {
    const hit = lastCue(s, i)
    const to = hit?.cue?.to ?? 0
    // "ordered goods from six “supplier” firms": what somebody asks for is told by the reporter
    if (hit?.cue && words < 2 && has(at(s, hit.cue.from), grammar.TELLING_VERBS) && isAttribute(s, i)) return null
    if (!hit || i - to > NEAR || verbBetween(s, to, i)) return null
    return isPlainlyNamed(hit) ? { ...hit, sure: PLAIN } : hit
  },
}

/** How sure a verb of saying is that has a name for its subject, where the subject goes first. */
const PLAIN = 0.92

function isPlainlyNamed({ s, speaker, cue }: Hit): boolean {
  const verb = at(s, cue?.from ?? -1)
  const plain = has(verb, grammar.SAID) && !has(verb, grammar.JUDGING_VERBS | grammar.DOUBTFUL_VERBS)
  return (
    plain && isSubjectFirst(verb) && s.slice(speaker.from, speaker.to).some(({ cap, kind }) => cap && kind === 'word')
  )
}

const WITHIN_A_PHRASE = grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.ADJECTIVES | grammar.OTHER_PRONOUNS

/** `X said that the plan was "…"`: the nearest verb of saying before the quotation. */
export const governingVerb: Frame = {
  name: 'governing-verb',
  confidence: 0.89,
  beside: false,
  find({ s, i, words }) {
    // "that “eureka” moment", "selling “official” boards" in what X tells is the reporter's word
    if (words < 2 && (has(at(s, i - 1), WITHIN_A_PHRASE) || isAttribute(s, i))) return null
    const clause = withTheWords(s, i)
    if (clause) return clause
    const hit = lastCue(s, i)
    // "X said Y was wrong, but he gave him a compliment: …": the clause that the colon ends introduces the words.
    const own = hit?.cue && at(s, i - 1).text === ':' && verbBetween(s, hit.cue.to, i) ? lastSubject(s, i - 1) : null
    return own && has(at(s, own.speaker.from - 1), grammar.CONJUNCTIONS) ? own : hit
  },
}

/** "…, das ihr jemand geschickt hat mit den Worten: „…“": the words are the subject's of the verb that ends the clause right before. */
function withTheWords(s: readonly Token[], i: number): Hit | null {
  const verb = i - WITH_THE_WORDS
  const words = at(s, i - 1).text === ':' && has(at(s, i - 2), grammar.SPEECH_NOUNS)
  const opened = has(at(s, i - 3), grammar.DETERMINERS) && has(at(s, verb + 1), grammar.PREPOSITIONS)
  if (!words || !opened || !isVerbSecond(at(s, verb)) || !isFiniteVerb(s, verb)) return null
  const found = subjectBefore(s, verb)
  if (!found) return null
  // "das ihr jemand"
  const anybody = s.findIndex((token, k) => k >= found.from && k < found.to && is(token, classes.PRONOUNS_FOR_ANYBODY))
  const speaker = anybody < 0 ? found : { from: anybody, to: anybody + 1 }
  return { s, speaker, cue: { from: verb, to: verb + 1 } }
}

/** Tokens from a verb to a quotation that "mit den Worten:" stands between. */
const WITH_THE_WORDS = 5

/** A word between marks right before the noun it belongs to. */
function isAttribute(s: readonly Token[], i: number): boolean {
  return (
    at(s, i - 1).kind === 'word' &&
    !isOneOf(',.!?', at(s, i).word.tail) &&
    isNominal(s, i + 1) &&
    !has(at(s, i + 1), WITHIN_A_PHRASE)
  )
}

/** `X had a warning: "…"`: the subject of a clause that a colon ends, where it tells of words. */
export const colonLead: Frame = {
  name: 'colon-lead',
  confidence: 0.85,
  beside: false,
  find({ s, i }) {
    if (at(s, i - 1).text !== ':') return null
    const hit = s.slice(0, i).some((token) => has(token, grammar.SPEECH_NOUNS)) ? lastSubject(s, i - 1) : null
    return hit && isOfOneClause(hit, i - 1) ? hit : null
  },
}

/** "The best advice I have had is: “…”", "Frau Ruiz, wir hören Stimmen, die meinen: “…”": the subject is another clause's. */
function isOfOneClause({ s, speaker, cue }: Hit, end: number): boolean {
  if (!cue) return false
  if (isVerbSecond(at(s, cue.from))) return cue.to >= end || !isFiniteVerb(s, end - 1)
  return !verbBetween(s, speaker.to, cue.from)
}

/** `The plan "…," X said` and `"…" for all, X said`: a clause behind the quotation's own names the speaker. */
export const trailingClause: Frame = {
  name: 'trailing-clause',
  confidence: 0.88,
  beside: false,
  find({ s, i }: Site) {
    for (let k = i + 1; k < s.length; k++) {
      // Behind a colon the words of another quotation are somebody's
      if (at(s, k).text === ';' || (at(s, k).text === ':' && at(s, k + 1).kind === 'quote')) return null
      if (!has(at(s, k), grammar.SAID | grammar.SAY) && !says(s, k)) continue
      const cue = cueAt(s, k)
      const clause = cue && is(at(s, cue.speaker.from - 1), classes.SOURCES_AS_A_CLAUSE)
      if (cue && clause && cue.speaker.from > i && canSpeak(s, cue.speaker))
        return { s, speaker: cue.speaker, cue: { from: cue.from, to: cue.to } }
      if (cue && isParted(s, cue.speaker.from) && cue.speaker.from > i && trails(s, cue))
        return { s, speaker: cue.speaker, cue: { from: cue.from, to: cue.to } }
      // ", a annoncé X"
      const start = verbStart(s, k)
      const inverted = isParted(s, start) && says(s, k) && k > i + 1 ? subjectAfter(s, k) : null
      const able =
        inverted &&
        !(isSubjectFirst(at(s, k)) && !isAnybody(s, inverted)) &&
        !(isVerbSecond(at(s, k)) && (speakerRank(s, inverted) < NOUN || isPointing(s, inverted))) &&
        !isObject(s, k, inverted)
      if (able && !has(at(s, k), grammar.JUDGING_VERBS | grammar.DOUBTFUL_VERBS))
        return { s, speaker: inverted, cue: { from: k, to: k + 1 } }
    }
    return trailingAccording(s, i)
  },
}

/** `To X, "…"`, `because to X, "…"`: whose view it is. "X said to Y, “…”" is another matter. */
export const opinionLead: Frame = {
  name: 'opinion-lead',
  confidence: 0.85,
  beside: true,
  find({ s, i }: Site) {
    const speaker = isComma(at(s, i - 1)) ? phraseBefore(s, i - 1) : null
    // "To Holt, “the old man”, she gave a chair": what stands between commas tells of him
    if (!speaker || !is(at(s, speaker.from - 1), classes.TO) || isComma(at(s, i + 1))) return null
    const opens = speaker.from < 2 || has(at(s, speaker.from - 2), grammar.CONJUNCTIONS | grammar.SUBORDINATORS)
    const first = at(s, speaker.from)
    const known = (first.cap || has(first, grammar.DETERMINERS)) && isSomebody(s, speaker.from, speaker.to)
    return opens && (known || has(first, grammar.OTHER_PRONOUNS)) ? { s, speaker, cue: null } : null
  },
}

/** "Ruiz, a writer for “…”, shared a story by …": what the verb has behind it, where the sentence runs on, is its object. */
function isObject(s: readonly Token[], verb: number, { from, to }: Phrase): boolean {
  const plain =
    is(at(s, verb), classes.PLAIN_VERBS_OF_SAYING) || isSubjectFirst(at(s, verb)) || isVerbSecond(at(s, verb))
  return !plain && has(at(s, from), grammar.DETERMINERS) && at(s, to).kind === 'word'
}

/** "…, heißt das zwar": the word stands for what was told. */
function isPointing(s: readonly Token[], { from, to }: Phrase): boolean {
  return is(at(s, from), classes.DETERMINERS_OF_WHAT_IS_KNOWN) && !at(s, to - 1).cap
}

/** "…, X said on Monday": what X says stands before it; "…, others worry that it fails" and "…, which defend it" say something of their own. */
function trails(s: readonly Token[], { from, to, speaker }: Cue): boolean {
  if (has(at(s, speaker.from), grammar.RELATIVE_PRONOUNS) || isThatOrWhich(at(s, speaker.from))) return false
  // ", die sie forderte": where articles are relatives too
  if (speaker.to === speaker.from + 1 && is(at(s, speaker.from), classes.RELATIVE_ARTICLES)) return false
  const next = at(s, to)
  if (next.kind !== 'word') return canSpeak(s, speaker)
  const told = has(at(s, from), grammar.TELLING_VERBS)
  const own =
    is(next, classes.THAT) ||
    (!told && has(next, grammar.DETERMINERS | grammar.OTHER_PRONOUNS) && !has(next, grammar.NUMBERS))
  return !own && !has(at(s, from), grammar.DOUBTFUL_VERBS) && canSpeak(s, speaker)
}

/** A comma before the clause, or within the quotation that it follows. */
function isParted(s: readonly Token[], from: number): boolean {
  const before = at(s, from - 1)
  return isComma(before) || (before.kind === 'quote' && isOneOf(',?!', before.word.tail))
}

function trailingAccording(s: readonly Token[], i: number): Hit | null {
  for (let k = i + 1; k < s.length; k++) {
    if (is(at(s, k), classes.NOUNS_OF_OPINION) && isGenitive(s, k - 1)) {
      const speaker = phraseBefore(s, k - 1)
      if (speaker && is(at(s, speaker.from - 1), classes.PREPOSITIONS_OF_AN_OPINION))
        return { s, speaker, cue: { from: k, to: k + 1 } }
    }
    const source = has(at(s, k), grammar.SOURCES_BEFORE_THE_NAME | grammar.SOURCES_BEHIND_A_QUOTATION)
    if (!opens(at(s, k), classes.SOURCES_BEFORE_A_NOUN) && !(source && isVerbSecond(at(s, k)))) continue
    const cue = cueAt(s, k)
    if (cue) return { s, speaker: cue.speaker, cue: { from: cue.from, to: cue.to } }
  }
  return null
}

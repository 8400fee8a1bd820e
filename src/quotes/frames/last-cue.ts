import { BODY, canSpeak, PERSON, speakerRank } from '../people/can-speak.js'
import { type Cue, cueAt } from '../syntax/cue.js'
import { isEmbedded } from '../syntax/embedded.js'
import { isComma, isGenitive, isThatOrWhich, verbBetween } from '../syntax/facts.js'
import { isSubjectDropped, isSubjectFirst, isVerbSecond } from '../syntax/finite.js'
import { openingSubject } from '../syntax/opening-subject.js'
import { phraseAfter } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, isOneOf, opens, type Token } from '../words/token.js'
import type { Hit } from './frame.js'

let asked: { readonly s: readonly Token[]; readonly i: number; readonly hit: Hit | null } | null = null

/** The cue that governs token `i`: the nearest before it, or the one whose clause holds that one. */
export function lastCue(s: readonly Token[], i: number): Hit | null {
  // One frame after the other asks the same
  if (asked?.s !== s || asked.i !== i) asked = { s, i, hit: findLastCue(s, i) }
  return asked.hit
}

function findLastCue(s: readonly Token[], i: number): Hit | null {
  const quoted = whoIsQuoted(s, i)
  if (quoted) return quoted
  const cue = nearestCue(s, i, i)
  const outer = cue && isWeak(s, cue) && !isOwnClause(s, cue, i) && !isToldAgain(s, cue, i) ? outerCue(s, cue) : null
  const best = (cue && sayingBefore(s, cue)) ?? outer ?? (cue && sourceOfThing(s, cue)) ?? cue
  return best && canSpeak(s, best.speaker) && !isHung(s, best) && !isOwner(s, best)
    ? { s, speaker: best.speaker, cue: { from: best.from, to: best.to } }
    : null
}

/** "read out the mayor’s plans, saying": whose something is, and not who says it. */
function isOwner(s: readonly Token[], { from, speaker }: Cue): boolean {
  return has(at(s, from), grammar.SAYING) && from > speaker.to + 1 && isGenitive(s, speaker.to)
}

/** "Ruiz said Lee told her: “…”", "She said he then announced: “…”": the words behind the colon are whose the inner verb tells of. */
function isToldAgain(s: readonly Token[], { from, speaker }: Cue, i: number): boolean {
  if (at(s, i - 1).text !== ':' || isSubjectFirst(at(s, from)) || isVerbSecond(at(s, from)) || i - from > NEAR)
    return false
  const plain = has(at(s, from), grammar.SAID) && !has(at(s, from), grammar.JUDGING_VERBS | grammar.DOUBTFUL_VERBS)
  return plain && from >= speaker.to && speakerRank(s, speaker) >= BODY && !has(at(s, from - 1), grammar.AUXILIARIES)
}

/** Tokens of "told her that night:" */
const NEAR = 6

/** Tokens of "quotes the former adviser Ana Ruiz of Arbo as saying in an interview". */
const LONGEST_QUOTED = 16

/** "Lee quotes the former adviser Ana Ruiz: “…”", "quoted Ruiz as saying “…”": who is quoted has the words. */
function whoIsQuoted(s: readonly Token[], i: number): Hit | null {
  for (let k = i - 1; k > 0 && i - k <= LONGEST_QUOTED; k--) {
    if (!is(at(s, k), classes.VERBS_OF_QUOTING) || isVerbSecond(at(s, k)) || at(s, k).cap) continue
    const speaker = phraseAfter(s, k + 1)
    if (!speaker || speaker.to > i || speakerRank(s, speaker) < PERSON || is(at(s, k - 1), classes.FORMS_OF_BE))
      return null
    const opens = at(s, speaker.to).text === ':' && speaker.to >= i - 1
    const saying = is(at(s, speaker.to), classes.SOURCES_AS_A_CLAUSE) && has(at(s, speaker.to + 1), grammar.SAYING)
    return opens || saying ? { s, speaker, cue: { from: k, to: k + 1 } } : null
  }
  return null
}

/** "Ruiz sagte am Montag laut Redetext: “…”": the source within a clause of saying only tells where it is from. */
function sayingBefore(s: readonly Token[], { from, speaker }: Cue): Cue | null {
  const source = isVerbSecond(at(s, from)) && has(at(s, from), grammar.SOURCES_BEFORE_THE_NAME)
  if (!source || from > speaker.from) return null
  for (let k = from - 1; k > 0 && (at(s, k).kind === 'word' || isOneOf('()', at(s, k).text)); k--)
    if (has(at(s, k), grammar.SAID)) return cueAt(s, k)
  return null
}

/** "Selon l’experte, le geste relève d’« un réflexe »": where the subject goes first, what is told of a thing has the source that opens the sentence. */
function sourceOfThing(s: readonly Token[], { speaker }: Cue): Cue | null {
  if (!isSubjectFirst(at(s, speaker.from)) || speakerRank(s, speaker) >= BODY) return null
  const source = cueAt(s, 0)
  return source && has(at(s, 0), grammar.SOURCES_BEFORE_THE_NAME) && source.speaker.to <= speaker.from ? source : null
}

/** "jerking a thumb over his shoulder said": what a preposition hangs on the sentence is not its subject. */
function isHung(s: readonly Token[], { from, speaker }: Cue): boolean {
  const before = at(s, speaker.from - 1)
  // "par la voix de sa présidente"
  if (isSubjectFirst(before) && opens(at(s, speaker.from - 3), classes.SOURCES_BEFORE_A_NOUN)) return false
  // "A los jóvenes les reprocha …"
  if (isSubjectDropped(before) && from >= speaker.to && has(before, grammar.PREPOSITIONS) && speaker.from === 1)
    return true
  return (
    from >= speaker.to &&
    speaker.to > speaker.from + 1 &&
    has(at(s, speaker.from), grammar.OTHER_PRONOUNS) &&
    has(before, grammar.PREPOSITIONS) &&
    !has(before, grammar.SUBORDINATORS)
  )
}

/** "When X spoke, the crowd …": the clause has ended, and another one has begun. */
function isOver(s: readonly Token[], { from, to, speaker }: Cue, end: number): boolean {
  if (from < speaker.from) return false
  // "Quand on lui demande si elle part, Ana Ruiz rit : « … »": the subject of the main clause stands behind a comma
  const opens = at(s, end - 1).text === ':' && isSubjectFirst(at(s, from)) && has(at(s, 0), grammar.SUBORDINATORS)
  const main = opens && speaker.from < LATEST_IN_A_SIDE_CLAUSE ? openingSubject(s, end) : null
  if (main && main.from > to) return true
  if (!is(at(s, speaker.from - 1), classes.SUBORDINATORS_OF_ANOTHER_CLAUSE)) return false
  for (let k = to; k < end; k++) if (isComma(at(s, k))) return verbBetween(s, k, end)
  return false
}

/** Tokens before the subject of a clause that the sentence opens with. */
const LATEST_IN_A_SIDE_CLAUSE = 3

/** "which he called “…”", "although he tweeted that “…”": a clause with a quotation of its own. */
function isOwnClause(s: readonly Token[], { from, to, speaker }: Cue, i: number): boolean {
  // "la route, que Luc Ruiz a qualifiée de « patinoire »"
  const told = isSubjectFirst(at(s, from)) && has(at(s, speaker.from - 1), grammar.SUBORDINATORS)
  const named = told && isComma(at(s, speaker.from - 2)) && speakerRank(s, speaker) >= BODY
  const side = named || is(at(s, speaker.from - 1), classes.OPENERS_OF_SIDE_CLAUSES)
  return side && has(at(s, from), grammar.SAID) && i - to < 4 && !verbBetween(s, to, i)
}

function nearestCue(s: readonly Token[], end: number, limit: number): Cue | null {
  for (let k = end - 1; k >= 0; k--) {
    if (at(s, k).text === ';') return null
    const cue = cueAt(s, k)
    if (!cue || isAnybody(s, cue.speaker.from)) continue
    if (isFronted(s, cue, limit)) return cue
    if (cue.speaker.to <= limit && cue.speaker.from < end && !isOver(s, cue, limit)) return cue
  }
  return null
}

/** "After saying it was “…,” X went": the subject stands right behind the quotation. */
function isFronted(s: readonly Token[], { from, speaker }: Cue, i: number): boolean {
  return has(at(s, from), grammar.SAYING) && at(s, i).word.tail === ',' && speaker.from === i + 1
}

/** "anybody", "anybody who complains": nobody in particular speaks. */
function isAnybody(s: readonly Token[], i: number): boolean {
  const who = has(at(s, i), grammar.RELATIVE_PRONOUNS) ? i - 1 : i
  return is(at(s, who), classes.PRONOUNS_FOR_ANYBODY)
}

/** "X said he believed …", "X said Y reassured them …": the inner verb says nothing that X does not say. */
function isWeak(s: readonly Token[], { from, speaker }: Cue): boolean {
  if (is(at(s, from), classes.WORDS) && has(at(s, speaker.from), grammar.OTHER_PRONOUNS)) return true
  // "…, where she declared that …": a clause that tells of a place
  if (
    isComma(at(s, speaker.from - 2)) &&
    is(at(s, speaker.from - 1), classes.OPENERS_OF_SIDE_CLAUSES) &&
    isPlain(at(s, from))
  )
    return false
  // "afirma que el canal se abrió «…»": what is told of a thing is told by somebody
  const thing = isSubjectFirst(at(s, from)) && has(at(s, speaker.from - 1), grammar.SUBORDINATORS)
  const least = is(at(s, from - 1), classes.REFLEXIVES) ? PERSON : BODY
  if (thing && from >= speaker.to && speakerRank(s, speaker) < least) return true
  const unsaid = has(at(s, from), grammar.JUDGING_VERBS | grammar.SAY)
  if (!isEmbedded(s, speaker))
    return (
      unsaid && has(at(s, speaker.from), grammar.SUBJECT_PRONOUNS) && has(at(s, speaker.from - 1), grammar.CONJUNCTIONS)
    )
  const first = at(s, speaker.from)
  // "said that, according to its count, …"
  if (opens(at(s, from), classes.SOURCES_BEFORE_A_NOUN))
    return has(first, grammar.OTHER_PRONOUNS) && !isSubjectFirst(first)
  // "told a woman who suggested …": a clause that only says which woman.
  if (has(first, grammar.RELATIVE_PRONOUNS))
    return (
      !isComma(at(s, speaker.from - 1)) &&
      has(at(s, from), grammar.JUDGING_VERBS | grammar.SAY | grammar.DOUBTFUL_VERBS)
    )
  if (has(first, grammar.SUBJECT_PRONOUNS) || isThatOrWhich(first)) return true
  return (
    has(at(s, from), grammar.JUDGING_VERBS | grammar.TELLING_VERBS | grammar.SAY | grammar.DOUBTFUL_VERBS) ||
    (has(at(s, from), grammar.SAYING) && has(at(s, from - 1), grammar.AUXILIARIES))
  )
}

function isPlain(token: Token): boolean {
  return has(token, grammar.SAID) && !has(token, grammar.JUDGING_VERBS | grammar.DOUBTFUL_VERBS | grammar.SAY)
}

function outerCue(s: readonly Token[], inner: Cue): Cue | null {
  for (let end = Math.min(inner.speaker.from, inner.from); end > 0; ) {
    const cue = nearestCue(s, end, end)
    if (!cue) return null
    if (has(at(s, cue.from), grammar.SAID | grammar.SAYING) && !isWeak(s, cue)) return cue
    end = Math.min(cue.from, cue.speaker.from)
  }
  return null
}

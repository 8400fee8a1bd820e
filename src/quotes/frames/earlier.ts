import { classAt, DIGIT } from '../../text/characters.js'
import type { ReadPassage } from '../passage.js'
import { BODY, isAnybody, PERSON, speakerRank } from '../people/can-speak.js'
import type { NameRun } from '../people/entity.js'
import { nameRuns } from '../people/name-run.js'
import { saidBy } from '../syntax/cue.js'
import { isComma, isPerson } from '../syntax/facts.js'
import { isSubjectDropped, isSubjectFirst } from '../syntax/finite.js'
import { isFullName, type Phrase } from '../syntax/head.js'
import { openingSubject, toWhom } from '../syntax/opening-subject.js'
import { phraseAfter } from '../syntax/phrase.js'
import { subjectAfter } from '../syntax/subject-after.js'
import * as classes from '../words/classes.js'
import { VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/known-names.js'
import { at, ends, has, is, names, type Token } from '../words/token.js'
import { type Hit, SENTENCES_BACK, type Site } from './frame.js'
import { isSpokenOf } from './spoken-of.js'

/** Paragraphs that are looked back over beside the quotation's own. */
const PARAGRAPHS_BACK = 3

/** Whom the sentences before tell of, else the next one: "«Es una suerte», solía decir. Ana Ruiz murió el lunes." */
export function earlier(site: Site): Hit | null {
  const before = toldBefore(site)
  return before ? { ...before, leftOut: { s: site.s, start: at(site.s, site.i).start } } : namedNext(site)
}

/** By a name of two words that the next sentence opens with. */
function namedNext(site: Site): Hit | null {
  const s = site.paragraph[site.number + 1] ?? []
  const speaker = isSubjectDropped(at(s, 0)) ? openingSubject(s, s.length) : null
  const full = speaker && isFullName(s, speaker)
  const known = full && speakerRank(s, speaker) === PERSON && !isSpokenOf(site, s, speaker)
  return known ? { s, speaker, cue: null } : null
}

/** Whom the sentences before tell of, where the subject goes first: who spoke in them, whom they open with, or whom alone they name. */
function toldBefore(site: Site): Hit | null {
  const { spoke, passage } = site
  let only: Hit | null = null
  let here: Hit | null = null
  for (const { s, p } of sentencesBack(site)) {
    // "Una de ellas es Ana Ruiz": named here, and nearer than who spoke last
    if (spoke && spoke.start >= at(s, 0).start && !isSpokenOf(site, spoke.hit.s, spoke.hit.speaker))
      return here ?? { ...spoke.hit, cue: null }
    if (s === site.before && isAsked(s)) continue
    const speaker = toldIn(s)
    if (speaker && isSpokenOf(site, s, speaker)) continue
    // Behind a paragraph about "su hijo" it goes on about whose son he is
    if (speaker && !(p < passage && isRelation({ s, speaker }))) return { s, speaker, cue: null }
    if (speaker) continue
    const alone = onlyName(s, site.isBorne)
    const named = alone && isSpokenOf(site, s, alone.speaker) ? null : alone
    // "La idea fue de la directora, Ana Ruiz.": right before the quotation
    if (named && p === passage && s === site.before && isFullName(s, named.speaker)) return named
    only ??= named
    if (p === passage) here = only
  }
  return only
}

/** Tokens of "una joven reportera". */
const LONGEST_ASKER = 3

/** "Un periodista le preguntó si se iba.": whoever asks without a name, the answer is another’s. */
export function isAsked(s: readonly Token[]): boolean {
  const asks = s.findIndex((token) => is(token, classes.VERBS_OF_ASKING))
  let verb = asks
  while (verb > 0 && has(at(s, verb - 1), grammar.OTHER_PRONOUNS | grammar.AUXILIARIES)) verb -= 1
  const noun = at(s, verb - 1)
  const parted = verb > 0 && verb < asks && isSubjectDropped(noun) && noun.kind === 'word' && !noun.cap
  // "un periodista", "una joven reportera"
  return parted && (isIndefinite(at(s, verb - 2)) || isIndefinite(at(s, verb - LONGEST_ASKER)))
}

function isIndefinite(token: Token): boolean {
  return is(token, classes.ARTICLES) && !is(token, classes.DETERMINERS_OF_WHAT_IS_KNOWN)
}

/** The sentences before, the nearest first, each with the number of its paragraph; an interviewer’s are left out. */
function* sentencesBack({ passages, passage, number }: Site): Generator<{ s: readonly Token[]; p: number }> {
  let back = 0
  for (let p = passage; p >= 0 && passage - p <= PARAGRAPHS_BACK; p--) {
    const { sentences } = passages[p] as ReadPassage
    if (p < passage && isQuestion(sentences)) continue
    for (let n = (p === passage ? number : sentences.length) - 1; n >= 0 && back < SENTENCES_BACK; n--) {
      back += 1
      yield { s: sentences[n] as readonly Token[], p }
    }
  }
}

/** Whom a sentence tells of. */
export function toldIn(s: readonly Token[]): Phrase | null {
  return lastClause(s) ?? reported(s) ?? thisOne(s) ?? openingSomebody(s) ?? whoseIt(s) ?? presented(s)
}

/** "A Ruiz, cuarto en la meta, no le queda otra": where the pronoun that says it again goes before the verb. */
function whoseIt(s: readonly Token[]): Phrase | null {
  const whom = toWhom(s)
  const again = s.findIndex((token, k) => whom !== null && k >= whom.to && has(token, grammar.OTHER_PRONOUNS))
  return again > 0 && isVerbOf(at(s, again + 1)) ? whom : null
}

/** "queda": a word that may be a verb. */
function isVerbOf(token: Token): boolean {
  return token.kind === 'word' && !token.cap && !has(token, grammar.PREPOSITIONS | grammar.ROLES | grammar.VOICES)
}

/** "Este se negó a responder": the one just named, who does something himself. */
function thisOne(s: readonly Token[]): Phrase | null {
  const points = is(at(s, 0), classes.DETERMINERS_OF_WHAT_IS_KNOWN) && !is(at(s, 0), classes.ARTICLES)
  const own = is(at(s, 1), classes.REFLEXIVES) && ends(at(s, 2), VERB_ENDING)
  return points && own && isSubjectDropped(at(s, 0)) ? { from: 0, to: 1 } : null
}

/** "su hijo", "Su hijo, Ana Ruiz" */
export function isRelation({ s, speaker: { from, to } }: Pick<Hit, 's' | 'speaker'>): boolean {
  return isSubjectDropped(at(s, from)) && has(at(s, from), grammar.OTHER_PRONOUNS) && to > from + 1
}

/** Who says what the sentence reports, where it is somebody. */
function reported(s: readonly Token[]): Phrase | null {
  const said = saidBy(s)
  return said && isAnybody(s, said) ? said : null
}

/** A paragraph of an interviewer's. */
function isQuestion(sentences: readonly (readonly Token[])[]): boolean {
  return sentences.at(-1)?.at(-1)?.text === '?'
}

/** Whom a sentence opens with, where it is somebody. */
export function openingSomebody(s: readonly Token[]): Phrase | null {
  const speaker = openingSubject(s, s.length)
  return speaker && isAnybody(s, speaker) ? (whoIs(s, speaker) ?? speaker) : null
}

/** "La ganadora fue Ana Ruiz": the name behind a form of "to be". */
function whoIs(s: readonly Token[], { to }: Phrase): Phrase | null {
  const name = isSubjectDropped(at(s, 0)) && is(at(s, to), classes.FORMS_OF_BE) ? phraseAfter(s, to + 1) : null
  return name && isFullName(s, name) ? name : null
}

/** "También habló su padre, Koldo", "Por la tarde declaró la testigo": the subject behind a verb of saying that no subject stands before; in Spanish behind any verb, where whom it is done to has "a" before it. */
export function presented(s: readonly Token[]): Phrase | null {
  if (!isSubjectFirst(at(s, 0))) return null
  const any = isSubjectDropped(at(s, 0))
  for (
    let k = 0;
    k < (any ? MOST_BEFORE : FIRST_VERB) && (at(s, k).kind === 'word' || (any && isComma(at(s, k))));
    k++
  ) {
    const token = at(s, k)
    if (isOfNoun(s, k)) continue
    if (has(token, grammar.ROLES) || !(has(token, grammar.SAID) || (any && isVerbAlone(token, k === 0)))) continue
    const speaker = subjectAfter(s, k)
    const own = speaker && (has(token, grammar.SAID) || !has(at(s, speaker.from), grammar.OTHER_PRONOUNS))
    if (own && isAnybody(s, speaker) && speakerRank(s, speaker) >= (any ? BODY : PERSON)) return speaker
    if (!any) return null
  }
  return null
}

/** "una gata que se llama Coma", "Fue campeón de Europa": a clause on another noun, or what somebody is. */
function isOfNoun(s: readonly Token[], k: number): boolean {
  if (is(at(s, k), classes.FORMS_OF_BE) && k < 2) return true
  return is(at(s, k - 1), classes.REFLEXIVES) && is(at(s, k - 2), classes.WHICH)
}

/** "estaba", "sacó" */
function isVerbAlone(token: Token, opens: boolean): boolean {
  return (opens || !token.cap) && (ends(token, VERB_ENDING) || is(token, classes.FORMS_OF_BE))
}

/** Tokens before the first verb of "Quien no quiso opinar fue la edil". */
const MOST_BEFORE = 14

/** Tokens in which a sentence has its first verb. */
const FIRST_VERB = 8

/** "Ha hablado con Ana Ruiz": whom such a sentence names is not who does it. */
function leavesSubjectOut(s: readonly Token[]): boolean {
  const verb = has(at(s, 0), grammar.CONJUNCTIONS | grammar.ADVERBS) ? 1 : 0
  // "Fue un mal día para el capitán, Ana Ruiz"
  if (is(at(s, verb), classes.FORMS_OF_BE)) return false
  return isSubjectDropped(at(s, 0)) && (ends(at(s, verb), VERB_ENDING) || has(at(s, verb), VERBS))
}

const VERBS = grammar.SAID | grammar.OTHER_VERBS | grammar.AUXILIARIES | grammar.OTHER_PRONOUNS

/** "Las maestras aplaudieron y Ruiz amenazó con irse": whom the last of several clauses is about, by name. */
function lastClause(s: readonly Token[]): Phrase | null {
  if (!isSubjectFirst(at(s, 0))) return null
  const run = nameRuns(s).findLast(({ titleFrom, to }) => {
    if (!has(at(s, titleFrom - 1), grammar.CONJUNCTIONS) || at(s, titleFrom - 2).cap) return false
    const verb = has(at(s, to), grammar.OTHER_PRONOUNS | grammar.ADVERBS) ? to + 1 : to
    return isClauseVerb(at(s, verb)) && s.slice(1, titleFrom - 1).some(isClauseVerb)
  })
  return run ? { from: run.titleFrom, to: run.to } : null
}

function isClauseVerb(token: Token): boolean {
  return (
    token.kind === 'word' && !token.cap && (ends(token, VERB_ENDING) || has(token, VERBS & ~grammar.OTHER_PRONOUNS))
  )
}

/** Tokens of "la capitana local," before a name. */
const LONGEST_OFFICE = 6

/** Somebody by the name itself, or by what stands beside two words of it: "el capitán, X", "la belga X", "X, de 40 años", "X, que …". */
function isPersonHere(s: readonly Token[], run: NameRun): boolean {
  if (names(at(s, run.from), GIVEN_NAMES)) return true
  if (!isSubjectFirst(at(s, run.from)) || run.to < run.from + 2) return false
  const comma = isComma(at(s, run.titleFrom - 1))
  const end = comma ? run.titleFrom - 1 : run.titleFrom
  for (let k = end - 1; k >= 0 && end - k <= (comma ? LONGEST_OFFICE : 2) && at(s, k).kind === 'word'; k--)
    if (isPerson(at(s, k)) && !has(at(s, k), grammar.VOICES)) return true
  if (!isComma(at(s, run.to))) return false
  const next = at(s, run.to + 1)
  return isPerson(next) || isPerson(at(s, run.to + 2)) || isAge(s, run.to + 1)
}

/** One word that somebody of the article has for his family name. */
function isSurname(s: readonly Token[], { from, to }: NameRun, isBorne: Site['isBorne']): boolean {
  return isSubjectFirst(at(s, from)) && to === from + 1 && isBorne(at(s, from).lower)
}

/** "de 40 años", "40 ans" */
function isAge(s: readonly Token[], i: number): boolean {
  const number = has(at(s, i), grammar.PREPOSITIONS) ? i + 1 : i
  return classAt(at(s, number).text, 0) === DIGIT && at(s, number + 1).kind === 'word'
}

/** "Todos conocen el horno de Ana Ruiz.": the one name of a sentence. */
export function onlyName(s: readonly Token[], isBorne: Site['isBorne']): Hit | null {
  const runs = nameRuns(s).filter((run) => isPersonHere(s, run) || isSurname(s, run, isBorne))
  const run = runs.length === 1 ? runs[0] : null
  const opens =
    run && (has(at(s, run.titleFrom - 1), grammar.SUBORDINATORS) || ends(at(s, run.titleFrom - 1), VERB_ENDING))
  if (!opens && leavesSubjectOut(s)) return null
  return run ? { s, speaker: { from: run.from, to: run.to }, cue: null } : null
}

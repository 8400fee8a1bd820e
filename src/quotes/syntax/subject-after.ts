import { isInCapitals } from '../people/body.js'
import * as classes from '../words/classes.js'
import { INFINITIVE_ENDING, PARTICIPLE_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/known-names.js'
import { at, ends, has, is, names, opens, type Token } from '../words/token.js'
import { isComma, isFiniteVerb, isNameByPlace, NOUN_OPENERS } from './facts.js'
import { isSubjectDropped, isSubjectFirst, isVerbSecond } from './finite.js'
import type { Phrase } from './head.js'
import { isReducedPast } from './look-through.js'
import { subjectBehindSecond } from './nominative.js'
import { wholeOffice } from './office.js'
import { phraseAfter } from './phrase.js'
import { placedOffice } from './placed-office.js'

/** `said X`: the subject behind its verb, where no verb of its own follows. */
export function subjectAfter(s: readonly Token[], verb: number): Phrase | null {
  if (isVerbSecond(at(s, verb))) return subjectBehindSecond(s, verb)
  // "sagte ihm auch X"
  if (has(at(s, verb + 1), grammar.ADVERBS) && !at(s, verb + 1).cap && at(s, verb + 2).kind === 'word')
    return subjectAfter(s, verb + 1)
  if (isForHisPart(s, verb + 1)) return subjectAfter(s, verb + FOR_HIS_PART)
  const further = isSubjectFirst(at(s, verb)) ? furtherOn(s, verb) : 0
  return further > 0 ? subjectAfter(s, further) : subjectNext(s, verb)
}

/** The subject right behind the verb. */
function subjectNext(s: readonly Token[], verb: number): Phrase | null {
  const first = at(s, verb + 1)
  // "pregunta alguien desde el fondo"
  if (isSubjectFirst(first) && is(first, classes.PRONOUNS_FOR_ANYBODY)) return { from: verb + 1, to: verb + 2 }
  const whoever = oneWho(s, verb + 1) ?? oneOf(s, verb + 1)
  if (whoever) return whoever
  const most = superlative(s, verb + 1)
  if (most) return most
  if (!isNameByPlace(s, verb + 1)) {
    if (
      first.kind !== 'word' ||
      has(first, grammar.PREPOSITIONS | grammar.SUBORDINATORS) ||
      (has(first, grammar.OTHER_PRONOUNS) && !isNounNext(s, verb + 2))
    )
      return null
    if (has(first, grammar.TIMES) && !has(at(s, verb + 2), grammar.ROLES)) return null
  }
  // "afirma nada más sentarse"
  if (isSubjectFirst(first) && isOpenWord(first) && ends(first, INFINITIVE_ENDING)) return null
  const placed = placedOffice(s, verb + 1)
  if (placed) return placed
  const whole = phraseAfter(s, verb + 1)
  const phrase = whole && withoutClause(s, whole)
  if (phrase !== whole) return phrase
  const next = at(s, phrase?.to ?? 0)
  if (
    !phrase ||
    (isFiniteVerb(s, phrase.to) && !isReducedPast(s, phrase.to)) ||
    (has(next, grammar.AUXILIARIES) && !is(next, classes.TO))
  )
    return null
  return isSubjectFirst(first) ? wholeOffice(s, phrase) : phrase
}

/** Tokens of "celui qui fut longtemps son bras droit". */
const LONGEST_ONE = 10

/** "observe celui qui fut son second", "avisa el que manda", "recuerda quien fue su maestra": a pronoun with its clause. */
function oneWho(s: readonly Token[], from: number): Phrase | null {
  const one = at(s, from)
  const who = at(s, from + 1)
  if (!isSubjectFirst(one) || one.cap || one.kind !== 'word') return null
  const relative = has(who, grammar.RELATIVE_PRONOUNS) || is(who, classes.WHICH)
  const points = is(one, classes.DETERMINERS_OF_WHAT_IS_KNOWN) || has(one, grammar.OTHER_PRONOUNS)
  const alone = has(one, grammar.RELATIVE_PRONOUNS) && !is(one, classes.WHICH)
  if (!(relative && points) && !alone) return null
  let to = from + 1
  while (to < from + LONGEST_ONE && at(s, to).kind === 'word') to += 1
  return to > from + 2 ? { from, to } : null
}

/** "relató uno de los afectados", "gruñe uno de ellos", "said one of the parents" */
export function oneOf(s: readonly Token[], from: number): Phrase | null {
  const one = at(s, from)
  const elided = oneOfElided(s, from)
  if (elided) return elided
  const counts = has(one, grammar.NUMBERS) || is(one, classes.NOUNS_FOR_MANY_PEOPLE)
  const parted = isSubjectDropped(one) || !isSubjectFirst(one)
  if (!parted || !counts || !is(at(s, from + 1), classes.PREPOSITIONS_OF_BELONGING)) return null
  // "of them"
  if (!isSubjectFirst(one) && has(at(s, from + 2), grammar.OTHER_PRONOUNS)) return { from, to: from + 3 }
  const all = phraseAfter(s, from + 2)
  return all && { from, to: all.to }
}

/** "tranche l’un d’eux", "s’agace l’une d’entre elles", "glisse l’un des élus" */
function oneOfElided(s: readonly Token[], from: number): Phrase | null {
  const article = at(s, from)
  const one = at(s, from + 1)
  const counts = is(one, classes.ARTICLES) && has(one, grammar.DETERMINERS)
  if (!isSubjectFirst(article) || isSubjectDropped(article) || !is(article, classes.ARTICLES) || !counts) return null
  let to = from + 2
  while (has(at(s, to), grammar.PREPOSITIONS) && to < from + LONGEST_ONE) to += 1
  if (to === from + 2) return null
  // "d’entre elles"
  const them = has(at(s, to), grammar.OTHER_PRONOUNS | grammar.SUBJECT_PRONOUNS)
  const all = them && at(s, to + 1).kind !== 'word' ? { from: to, to: to + 1 } : phraseAfter(s, to)
  return all && { from, to: all.to }
}

/** "jure la plus jeune", "responde el más viejo de los dos": an adjective that stands for whom it tells of. */
function superlative(s: readonly Token[], from: number): Phrase | null {
  const article = at(s, from)
  const more = at(s, from + 1)
  const adjective = at(s, from + 2)
  const next = at(s, from + 3)
  const known = isSubjectFirst(article) && is(article, classes.DETERMINERS_OF_WHAT_IS_KNOWN) && !article.cap
  if (!known || !has(more, grammar.ADVERBS) || adjective.kind !== 'word' || adjective.cap) return null
  if (next.kind === 'word' && !has(next, grammar.PREPOSITIONS)) return null
  const of = is(next, classes.PREPOSITIONS_OF_BELONGING) ? phraseAfter(s, from + 4) : null
  return { from, to: of?.to ?? from + 3 }
}

/** "said a seller everybody calls Doc": a clause on the noun starts with its own pronoun. */
function withoutClause(s: readonly Token[], phrase: Phrase): Phrase {
  const pronoun = s.findIndex(
    (token, k) =>
      k > phrase.from + 1 && k < phrase.to && has(token, grammar.SUBJECT_PRONOUNS) && !has(token, NOUN_OPENERS),
  )
  return pronoun > 0 && isFiniteVerb(s, phrase.to) && !isSubjectFirst(at(s, pronoun))
    ? { from: phrase.from, to: pronoun }
    : phrase
}

/** The token that the subject stands right behind, where something else stands behind the verb; 0 where nothing does. */
function furtherOn(s: readonly Token[], verb: number): number {
  // "a fait savoir X", "hizo saber X"
  if (opens(at(s, verb), classes.PHRASAL_VERBS)) return verb + 1
  // "lamenta, por su parte, Ana Ruiz"
  if (isComma(at(s, verb + 1))) {
    const his = verb + FOR_HIS_PART + 2
    return isComma(at(s, his)) && has(at(s, verb + 3), grammar.OTHER_PRONOUNS) ? his : asideEnd(s, verb + 2)
  }
  // "recuerda hoy, a sus 80 años, Ana Ruiz"
  if (has(at(s, verb + 1), grammar.ADVERBS | grammar.TIMES) && isComma(at(s, verb + 2))) return asideEnd(s, verb + 3)
  const hearer = behindHearer(s, verb + 1)
  return hearer > 0 ? hearer - 1 : 0
}

/** "a déclaré à l’agence le maire", "dijo este lunes a la prensa Ruiz": where the subject starts behind whom it tells, or where and when; 0 where nothing does. */
function behindHearer(s: readonly Token[], from: number): number {
  // "dice emocionado el alcalde"
  let k = behindAside(s, from)
  for (let told = 0; told < MOST_TOLD && isTold(s, k); told++) {
    // "antes de abandonar la sala"
    if (has(at(s, k), grammar.PREPOSITIONS) && ends(at(s, k + 1), INFINITIVE_ENDING) && !at(s, k + 1).cap) return 0
    const linked = has(at(s, k), grammar.PREPOSITIONS)
    if (!linked && has(at(s, k), grammar.DETERMINERS)) k += 1
    while (has(at(s, k), linked ? grammar.PREPOSITIONS | grammar.TIMES : grammar.TIMES)) k += 1
    // "de madrugada el alcalde"
    if (linked && !has(at(s, k - 1), grammar.TIMES)) k = hearerEnd(s, k)
    while (has(at(s, k), grammar.TIMES) || isDigits(at(s, k))) k += 1
  }
  const first = at(s, k)
  const subject =
    first.cap ||
    has(first, grammar.NUMBERS) ||
    (has(first, NOUN_OPENERS) && !has(at(s, k + 1), grammar.NUMBERS | grammar.TIMES))
  return k > from && first.kind === 'word' && subject && !has(first, grammar.PREPOSITIONS) ? k : 0
}

/** "le 12", not "dos vecinos" */
function isDigits(token: Token): boolean {
  return has(token, grammar.NUMBERS) && token.text < ':'
}

/** "dice emocionado el alcalde", "se quejaba riendo Ana Ruiz": behind what he is or does. */
function behindAside(s: readonly Token[], from: number): number {
  const aside = at(s, from)
  const next = at(s, from + 1)
  // "sin levantar la vista"
  if (ends(aside, INFINITIVE_ENDING)) return from
  const opens = has(next, grammar.DETERMINERS)
  return (isOpenWord(aside) && opens) || (ends(aside, PARTICIPLE_ENDING) && (next.cap || opens)) ? from + 1 : from
}

/** Tokens of "un peu gênée". */
const LONGEST_ASIDE = 4

/** "résume, fataliste, le capitaine": the comma behind which the subject stands; 0 where something else does. */
function asideEnd(s: readonly Token[], from: number): number {
  let k = from
  while (k < from + LONGEST_ASIDE && at(s, k).kind === 'word' && !at(s, k).cap && !has(at(s, k), NO_ASIDE)) k += 1
  const subject = at(s, k + 1)
  const opens = subject.cap || has(subject, NOUN_OPENERS)
  return k > from && isComma(at(s, k)) && opens && !has(subject, grammar.PREPOSITIONS) ? k : 0
}

const NO_ASIDE = grammar.RELATIVE_PRONOUNS | grammar.SUBORDINATORS | grammar.AUXILIARIES

/** A small word of which nothing is known. */
function isOpenWord({ kind, cap, word }: Token): boolean {
  return kind === 'word' && !cap && (word.grammar & grammar.GRAMMAR) === grammar.PHRASE_OPENERS
}

/** Where the phrase ends; before a name that stands right behind it: "à l’AFP Ana Ruiz", "a la prensa Ana Ruiz", but not "al diario El Faro", "con radio Lima". */
function hearerEnd(s: readonly Token[], from: number): number {
  const phrase = phraseAfter(s, from)
  const bare = !has(at(s, from), NOUN_OPENERS) && !at(s, from).cap
  for (let k = from + 1; phrase && k < phrase.to; k++)
    if (
      isFirstOfName(s, k) &&
      (isName(s, k) || (bare && !at(s, k - 1).cap && !(k === from + 1 && has(at(s, from), grammar.VOICES))))
    )
      return k
  return titleEnd(s, phrase?.to ?? from)
}

/** Behind the title of a paper that starts with its article: "al diario El Faro". */
function titleEnd(s: readonly Token[], from: number): number {
  let end = from
  if (!at(s, from).cap || !has(at(s, from), grammar.DETERMINERS)) return from
  while (at(s, end).cap && at(s, end).kind === 'word' && !names(at(s, end), GIVEN_NAMES)) end += 1
  return end
}

function isFirstOfName(s: readonly Token[], k: number): boolean {
  const before = at(s, k - 1)
  const token = at(s, k)
  return token.cap && !has(token, grammar.DETERMINERS) && !has(before, grammar.PREPOSITIONS | grammar.DETERMINERS)
}

/** "la barra Ana Ruiz": a given name, or what stands behind capitals or a small word and is two words long. */
function isName(s: readonly Token[], k: number): boolean {
  if (isInCapitals(at(s, k - 1).text)) return true
  return names(at(s, k), GIVEN_NAMES) && !at(s, k - 1).cap
}

/** "à Lima", "mardi", "este lunes" */
function isTold(s: readonly Token[], k: number): boolean {
  const first = at(s, k)
  if (first.kind !== 'word' || first.cap) return false
  if (has(first, grammar.PREPOSITIONS)) return at(s, k + 1).kind === 'word'
  return has(first, grammar.TIMES) || (has(first, grammar.DETERMINERS) && has(at(s, k + 1), grammar.TIMES))
}

/** Things that may stand between a verb and its subject: to whom, where, when. */
const MOST_TOLD = 3

/** Tokens of "pour sa part", "por su parte". */
const FOR_HIS_PART = 3

function isForHisPart(s: readonly Token[], i: number): boolean {
  const own = at(s, i + 1)
  const opens = has(at(s, i), grammar.PREPOSITIONS) && has(own, grammar.OTHER_PRONOUNS)
  return (
    opens && !at(s, i + 2).cap && (at(s, i + FOR_HIS_PART).cap || has(at(s, i + FOR_HIS_PART), grammar.DETERMINERS))
  )
}

function isNounNext(s: readonly Token[], i: number): boolean {
  return (
    at(s, i).kind === 'word' &&
    !has(at(s, i), grammar.PREPOSITIONS | grammar.SUBORDINATORS | grammar.CONJUNCTIONS | grammar.AUXILIARIES)
  )
}

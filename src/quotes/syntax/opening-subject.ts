import { canSpeak } from '../people/can-speak.js'
import * as classes from '../words/classes.js'
import {
  ADVERB_ENDING,
  INFINITIVE_ENDING,
  PASSIVE_ENDING,
  PERSON_AGAIN_ENDING,
  PERSON_ENDING,
  THING_ENDING,
  VERB_ENDING,
  VERB_OF_MANY_ENDING,
} from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES, PLACES } from '../words/known-names.js'
import { at, ends, has, is, names, type Token } from '../words/token.js'
import { isComma, isPerson, verbBetween } from './facts.js'
import { isSubjectDropped, isSubjectFirst } from './finite.js'
import { isFullName, type Phrase } from './head.js'
import { wholeOffice } from './office.js'
import { isNominal, phraseAfter } from './phrase.js'
import { subjectAfter } from './subject-after.js'

/** Whom a sentence opens with, where the subject goes first. */

/** "Pour la ministre, …", "En cambio, el alcalde dijo": the first phrase that a verb follows, or whose view it is. */
export function openingSubject(s: readonly Token[], end: number): Phrase | null {
  let k = 0
  while (k < end && (has(at(s, k), grammar.CONJUNCTIONS | grammar.ADVERBS) || isManner(at(s, k)))) k += 1
  // "Menos diplomático fue el central": what he is stands first
  const more =
    is(at(s, k - 1), classes.COMPARING_QUANTIFIERS) &&
    at(s, k).kind === 'word' &&
    !at(s, k).cap &&
    at(s, k + 1).kind === 'word'
  if (more && isSubjectDropped(at(s, k)) && !has(at(s, k), grammar.PREPOSITIONS | grammar.VOICES | grammar.NUMBERS))
    return null
  if (isComma(at(s, k))) k += 1
  const told = viewer(s, k) ?? cleftSubject(s, k) ?? cleftBehindParticiple(s, k) ?? bodyThatIsTold(s, k)
  if (told) return told
  const as = behindAs(s, k)
  if (as && as.to < end && canSpeak(s, as)) return as
  k = behindSettings(s, k, end)
  if (k < 0) return null
  if (isDemonstrative(s, k)) return { from: k, to: k + 1 }
  // "Parti à trois kilomètres du sommet, le grimpeur …"
  const led = ends(at(s, k), PASSIVE_ENDING) && has(at(s, k + 1), grammar.PREPOSITIONS) && !names(at(s, k), GIVEN_NAMES)
  const pronoun = pronounBehind(s, k, end)
  if (pronoun) return pronoun
  const behind = led || isState(s, k) ? apposedSubject(s, k, end) : null
  if (behind && (led || hasPredicate(s, behind))) return behind
  return subjectAt(s, k, end) ?? withRelative(s, k, end) ?? apposedSubject(s, k, end)
}

/** "Visiblemente emocionado, el alcalde …": a word that only tells how. */
function isManner(token: Token): boolean {
  return ends(token, ADVERB_ENDING) && !names(token, GIVEN_NAMES) && isSubjectFirst(token)
}

/** Where the settings that open a sentence end; -1 where one of them is a clause of its own. */
function behindSettings(s: readonly Token[], from: number, end: number): number {
  let k = from
  for (let settings = 0; settings < MOST_TOLD && isSetting(s, k); settings++) {
    const start = k
    while (k < end && !isComma(at(s, k))) k += 1
    k += 1
    if (hasOwnVerb(s, start, k)) return -1
  }
  return k
}

/** "A las alertas se sumó el trabajo de la Guardia, la Policía, …": what has a verb of its own leads up to no subject. */
function hasOwnVerb(s: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (has(at(s, k), grammar.SUBORDINATORS | grammar.RELATIVE_PRONOUNS) || is(at(s, k), classes.WHICH)) return false
    if (is(at(s, k), classes.REFLEXIVES) && ends(at(s, k + 1), VERB_ENDING) && !at(s, k + 1).cap) return k + 1 < to
  }
  return false
}

/** "Absent, le comédien a souri, assis par terre": a word by itself that tells of the subject behind it. */
function isState(s: readonly Token[], k: number): boolean {
  const known = at(s, k + 2)
  const article = is(known, classes.ARTICLES) && is(known, classes.DETERMINERS_OF_WHAT_IS_KNOWN) && !known.cap
  return isSubjectFirst(at(s, k)) && isComma(at(s, k + 1)) && article && !names(at(s, k), GIVEN_NAMES)
}

/** "Victime d’une chute lundi, il doutait": what tells of somebody stands in front of his pronoun. */
function pronounBehind(s: readonly Token[], k: number, end: number): Phrase | null {
  const i = isSubjectFirst(at(s, k)) && !names(at(s, k), GIVEN_NAMES) ? behindApposition(s, k, end) : end
  const he = is(at(s, i), classes.HE) || is(at(s, i), classes.SHE)
  const own = he && has(at(s, i), grammar.SUBJECT_PRONOUNS) && at(s, i + 1).kind === 'word'
  return i < end && own ? { from: i, to: i + 1 } : null
}

/** Right behind it: "Ruiz, le maire, a souri" has his office between commas. */
function hasPredicate(s: readonly Token[], { to }: Phrase): boolean {
  return has(at(s, to), grammar.AUXILIARIES | grammar.OTHER_PRONOUNS | grammar.SAID | grammar.OTHER_VERBS)
}

/** "Pour la ministre, …" */
function viewer(s: readonly Token[], k: number): Phrase | null {
  const view = is(at(s, k), classes.TO) ? phraseAfter(s, k + 1) : null
  const parted = view && (isComma(at(s, view.to)) || has(at(s, view.to), grammar.AUXILIARIES))
  return view && parted && canSpeak(s, view) ? view : null
}

/** "C’est Ana Ruiz, mère de deux enfants, qui ouvre le bal", "Fue Ana Ruiz quien habló": whom the sentence sets off. */
function cleftSubject(s: readonly Token[], from: number): Phrase | null {
  const elided = at(s, from).lower.length <= LONGEST_ELISION && !isSubjectDropped(at(s, from))
  const be = elided ? from + 1 : from
  const copula = elided ? has(at(s, be), grammar.AUXILIARIES) : is(at(s, be), classes.FORMS_OF_BE)
  const somebody = copula && isSubjectFirst(at(s, from)) ? phraseAfter(s, be + 1) : null
  if (!somebody || !s.slice(somebody.from, somebody.to).some(({ cap }) => cap)) return null
  const who = isComma(at(s, somebody.to)) ? behindInsertion(s, somebody.to, s.length) : somebody.to
  return has(at(s, who), grammar.RELATIVE_PRONOUNS) ? somebody : null
}

/** "Había sido antes Ana Ruiz, la edil, la que habló": the same behind a participle, and behind when it was. */
function cleftBehindParticiple(s: readonly Token[], from: number): Phrase | null {
  const opens = isSubjectDropped(at(s, from)) && has(at(s, from), grammar.AUXILIARIES)
  if (!opens || !ends(at(s, from + 1), PASSIVE_ENDING)) return null
  const name = at(s, from + 2).cap ? from + 2 : from + 3
  const somebody = at(s, name).cap && at(s, name - 1).kind === 'word' ? phraseAfter(s, name) : null
  if (!somebody || !isFullName(s, somebody) || !isComma(at(s, somebody.to))) return null
  for (let k = somebody.to; k < s.length && k < somebody.to + LONGEST_CLEFT; k++)
    if (isComma(at(s, k)) && is(at(s, k + 1), classes.ARTICLES) && is(at(s, k + 2), classes.WHICH)) return somebody
  return null
}

/** Tokens of ", hoy alcaldesa de su pueblo y antes edil," */
const LONGEST_CLEFT = 30

/** Signs of "C’". */
const LONGEST_ELISION = 2

/** "A Ana Ruiz la crítica no le quita el sueño": whose the verb’s pronoun is, where the sentence opens with it. */
export function toWhom(s: readonly Token[]): Phrase | null {
  const led = isSubjectDropped(at(s, 0)) && is(at(s, 0), classes.WORDS_BEFORE_A_TIME)
  const whom = led && at(s, 1).cap ? phraseAfter(s, 1) : null
  return whom && at(s, whom.to - 1).cap && !names(at(s, whom.from), PLACES) ? whom : null
}

/** "Esta no oculta su alegría" */
function isDemonstrative(s: readonly Token[], k: number): boolean {
  const points = is(at(s, k), classes.DETERMINERS_OF_WHAT_IS_KNOWN) && !is(at(s, k), classes.ARTICLES)
  return points && has(at(s, k + 1), grammar.ADVERBS | grammar.AUXILIARIES | grammar.SAID | grammar.OTHER_PRONOUNS)
}

/** "À la préfecture, on promet …": where nobody in particular speaks, the body does. */
export function bodyThatIsTold(s: readonly Token[], k: number): Phrase | null {
  const body = has(at(s, k), grammar.PREPOSITIONS) ? phraseAfter(s, k + 1) : null
  // "Desde la Diputación niegan …": the verb goes on without a subject
  if (body && isToldBySeveral(s, k, body)) return body
  if (body && isOfMany(s, k, body)) return body
  if (!body || !isComma(at(s, body.to))) return null
  const voice = s.findIndex((token, i) => i >= body.from && i < body.to && has(token, grammar.VOICES))
  // "Chez Ruizal, on …"
  const house = at(s, body.from).cap && !is(at(s, k), classes.PREPOSITIONS_OF_PLACE) && !names(at(s, body.from), PLACES)
  if (voice < 0 && !house) return null
  const subject = at(s, body.to + 1)
  const somebody =
    is(subject, classes.HE) || is(subject, classes.SHE) || is(subject, classes.THEY) || is(subject, classes.I)
  if (!has(subject, grammar.SUBJECT_PRONOUNS) || somebody) return null
  // "Du côté de la préfecture, on …"
  const side = voice > body.from + 1 && !has(at(s, body.from), grammar.DETERMINERS) && !at(s, body.from).cap
  return side ? { from: has(at(s, voice - 1), grammar.DETERMINERS) ? voice - 1 : voice, to: body.to } : body
}

/** "Desde la Diputación niegan", "En su entorno se declaran": the verb goes on without a subject, and has the form of many. */
function isToldBySeveral(s: readonly Token[], k: number, body: Phrase): boolean {
  if (!isSubjectDropped(at(s, k)) || is(at(s, k), classes.WORDS_BEFORE_A_TIME)) return false
  let verb = body.to
  while (has(at(s, verb), grammar.OTHER_PRONOUNS) && verb < body.to + 2) verb += 1
  // "Desde la Asociación se propuso"
  const voiced = s.slice(body.from, body.to).some(isVoiceWord)
  if (voiced && is(at(s, verb - 1), classes.REFLEXIVES) && has(at(s, verb), grammar.SAID)) return true
  const said = has(at(s, verb), grammar.SAID) || verb > body.to
  const own = !has(at(s, body.from), grammar.OTHER_PRONOUNS) || verb > body.to
  return said && own && !at(s, verb).cap && ends(at(s, verb), VERB_OF_MANY_ENDING)
}

function isVoiceWord(token: Token): boolean {
  return token.cap || has(token, grammar.VOICES)
}

/** "En Fomento, donde nadie contesta, niegan …": those who work there, where the verb is of many and has no subject. */
function isOfMany(s: readonly Token[], k: number, body: Phrase): boolean {
  if (!isSubjectDropped(at(s, k)) || !isComma(at(s, body.to)) || is(at(s, k), classes.WORDS_BEFORE_A_TIME)) return false
  const told = s.slice(body.from, body.to).some(isVoiceWord)
  const relative = has(at(s, body.to + 1), grammar.SUBORDINATORS | grammar.RELATIVE_PRONOUNS)
  let verb = relative ? behindInsertion(s, body.to, s.length) : body.to + 1
  while (has(at(s, verb), grammar.OTHER_PRONOUNS | grammar.ADVERBS)) verb += 1
  const token = at(s, verb)
  const open = token.kind === 'word' && !token.cap && !has(token, NO_VERB | grammar.TIMES)
  return told && open && ends(token, VERB_OF_MANY_ENDING)
}

/** "À Lima, …", "El sábado, …", "Mardi soir, …" */
function isSetting(s: readonly Token[], k: number): boolean {
  if (has(at(s, k), grammar.SUBORDINATORS) && !has(at(s, k), grammar.RELATIVE_PRONOUNS)) return true
  const time = has(at(s, k), grammar.DETERMINERS) ? k + 1 : k
  // "Veinte años después, …"
  if (has(at(s, k), grammar.NUMBERS) && !verbBetween(s, k, nextComma(s, k))) return nextComma(s, k) < k + LONGEST_TIME
  // "Côté plaignants, …"
  const side = k === 0 && isPerson(at(s, 1)) && isComma(at(s, 2)) && !isPerson(at(s, 0)) && ends(at(s, 0), THING_ENDING)
  if (side && !has(at(s, 0), grammar.DETERMINERS | grammar.OTHER_PRONOUNS)) return true
  return has(at(s, k), grammar.PREPOSITIONS) || has(at(s, time), grammar.TIMES) || isWayOff(s, k)
}

/** "Un peu plus loin, …": an article, and an adverb right before the comma. */
function isWayOff(s: readonly Token[], k: number): boolean {
  const comma = nextComma(s, k)
  const adverb = comma < k + LONGEST_TIME && has(at(s, comma - 1), grammar.ADVERBS)
  return adverb && is(at(s, k), classes.ARTICLES) && !s.slice(k, comma).some(isSomebody) && !verbBetween(s, k, comma)
}

/** Tokens of "Veinte años después". */
const LONGEST_TIME = 6

function nextComma(s: readonly Token[], from: number): number {
  let k = from
  while (k < s.length && k <= from + LONGEST_TIME && !isComma(at(s, k))) k += 1
  return k
}

/** Phrases with a preposition before the subject. */
const MOST_TOLD = 3

/** "Comme le rappelle Ana Ruiz, …", "Tal y como recuerda Ana Ruiz, …" */
function behindAs(s: readonly Token[], from: number): Phrase | null {
  let k = from
  while (k < from + 3 && !is(at(s, k), classes.SOURCES_AS_A_CLAUSE)) k += 1
  if (!is(at(s, k), classes.SOURCES_AS_A_CLAUSE)) return null
  k += 1
  while (has(at(s, k), grammar.OTHER_PRONOUNS | grammar.DETERMINERS | grammar.AUXILIARIES)) k += 1
  return has(at(s, k), grammar.SAID) ? subjectAfter(s, k) : null
}

function subjectAt(s: readonly Token[], from: number, end: number): Phrase | null {
  if (has(at(s, from), grammar.SUBORDINATORS | grammar.RELATIVE_PRONOUNS)) return null
  // "Llevaba seis años": the verb goes first
  if (isSubjectDropped(at(s, from)) && isVerb(at(s, from)) && !names(at(s, from), GIVEN_NAMES)) return null
  // "Nos abrió una vecina"
  if (isSubjectDropped(at(s, from)) && has(at(s, from), grammar.OTHER_PRONOUNS) && isVerb(at(s, from + 1))) return null
  const plain = from < end ? phraseAfter(s, from) : null
  // "Fuentes próximas al consejo"
  const linked = plain && isVoice(s, plain) ? { from, to: linkedEnd(s, plain.to) } : null
  for (const speaker of from < end ? [wholePhrase(s, from), plain, linked, coreOf(s, from)] : [])
    if (
      speaker &&
      speaker.to < end &&
      !isCutOff(s, speaker) &&
      !isOneOfThings(s, speaker) &&
      (opensPredicate(s, behindInsertion(s, speaker.to, end)) || isToldAtLength(s, speaker, end)) &&
      canSpeak(s, speaker)
    )
      return apposed(s, speaker.to) ?? speaker
  const core = from < end ? coreOf(s, from) : null
  const to = core && has(at(s, from), grammar.DETERMINERS | grammar.OTHER_PRONOUNS) ? linkedEnd(s, core.to) : end
  const told = core && to > core.to && to < end && canSpeak(s, core)
  return told && opensPredicate(s, behindInsertion(s, to, end)) ? { from, to } : null
}

/** "Une des": what it is one of is not read to its end. */
function isCutOff(s: readonly Token[], { to }: Phrase): boolean {
  return has(at(s, to - 1), grammar.PREPOSITIONS) && !at(s, to - 1).cap
}

function isVoice(s: readonly Token[], { from, to }: Phrase): boolean {
  if (!has(at(s, from), grammar.DETERMINERS | grammar.OTHER_PRONOUNS | grammar.VOICES)) return false
  return s.slice(from, to).some(isSomebody)
}

/** "Un arriero que baja los jueves tiene …", "Los vecinos de Lima, que llevan …, siguen …": somebody of whom a relative clause tells first. */
function withRelative(s: readonly Token[], from: number, end: number): Phrase | null {
  const phrase =
    from < end && isSubjectFirst(at(s, from)) && has(at(s, from), grammar.DETERMINERS) ? phraseAfter(s, from) : null
  if (!phrase || phrase.to >= end) return null
  const next = at(s, isComma(at(s, phrase.to)) ? phrase.to + 1 : phrase.to)
  const tells = is(next, classes.WHICH) || has(next, grammar.RELATIVE_PRONOUNS)
  return tells && s.slice(phrase.from, phrase.to).some(isSomebody) && canSpeak(s, phrase) ? phrase : null
}

function isSomebody(token: Token): boolean {
  const known = has(token, grammar.ROLES | grammar.VOICES) || is(token, classes.NOUNS_FOR_A_PERSON)
  return known || (!token.cap && ends(token, PERSON_ENDING | PERSON_AGAIN_ENDING))
}

function isVerb(token: Token): boolean {
  return ends(token, VERB_ENDING) || has(token, grammar.AUXILIARIES | grammar.SAID | grammar.OTHER_VERBS)
}

/** The token behind what prepositions hang on a noun: "mère (au foyer) soupire", "mère (de la victime) secoue". */
function linkedEnd(s: readonly Token[], from: number): number {
  let end = from
  for (let linked = 0; linked < MOST_TOLD && has(at(s, end), grammar.PREPOSITIONS); linked++) {
    end += 1
    while (has(at(s, end), grammar.DETERMINERS | grammar.OTHER_PRONOUNS)) end += 1
    end += 1
    while (at(s, end).cap && at(s, end).kind === 'word') end += 1
  }
  return end
}

function wholePhrase(s: readonly Token[], from: number): Phrase | null {
  const phrase = phraseAfter(s, from)
  return phrase && wholeOffice(s, phrase)
}

/** "Interpellé par un élu, Bo Lee, le maire …": the subject behind what tells of it, and behind a name in that. */
function apposedSubject(s: readonly Token[], from: number, end: number): Phrase | null {
  const first = behindApposition(s, from, end)
  const subject = subjectAt(s, first, end)
  if (subject || first >= end || !at(s, first).cap) return subject
  const second = behindInsertion(s, first - 1, end)
  const opens = is(at(s, second), classes.ARTICLES)
  return opens && second < end ? subjectAt(s, second, end) : null
}

/** "Auteure de onze buts, l’arrière Ana Ruiz …": what tells of the subject may stand in front of it; `end` where nothing does. */
function behindApposition(s: readonly Token[], from: number, end: number): number {
  let k = from
  while (k < end && at(s, k).kind === 'word') k += 1
  const told = k > from && isComma(at(s, k)) && !has(at(s, from), grammar.DETERMINERS) && !verbBetween(s, from, k)
  return told ? k + 1 : end
}

/** "des victimes", "de ses voisines"; not "des dispositions". */
function areSomebody(s: readonly Token[], noun: number): boolean {
  const token = at(s, noun)
  // "L’une d’elles"
  const they = is(token, classes.THEY)
  const known = they || has(token, grammar.VOICES) || is(token, classes.NOUNS_FOR_MANY_PEOPLE) || isPerson(token)
  return known || has(at(s, noun - 1), grammar.OTHER_PRONOUNS) || ends(token, PERSON_ENDING | PERSON_AGAIN_ENDING)
}

/** "L’une des victimes", "Une de ses voisines": one of those behind the preposition. */
function severalOf(s: readonly Token[], from: number): Phrase | null {
  const noun = nounOfSeveral(s, from)
  const named = at(s, noun).kind === 'word' && !has(at(s, noun), grammar.SUBORDINATORS | grammar.RELATIVE_PRONOUNS)
  return noun > 0 && named && areSomebody(s, noun) ? { from, to: noun + 1 } : null
}

/** Where the noun stands of which one is told; -1 for any other phrase. */
function nounOfSeveral(s: readonly Token[], from: number): number {
  const elided = is(at(s, from + 1), classes.ARTICLES) && !has(at(s, from + 1), grammar.PREPOSITIONS)
  const of = elided ? from + 2 : from + 1
  if (!is(at(s, of - 1), classes.ARTICLES) || !has(at(s, of), grammar.PREPOSITIONS) || at(s, of).cap) return -1
  const opens = has(at(s, of + 1), grammar.DETERMINERS | grammar.OTHER_PRONOUNS)
  return opens && at(s, of + 2).kind === 'word' ? of + 2 : of + 1
}

/** "Une des dispositions" */
function isOneOfThings(s: readonly Token[], { from, to }: Phrase): boolean {
  const noun = nounOfSeveral(s, from)
  return noun > 0 && noun < to && !at(s, noun).cap && !areSomebody(s, noun)
}

/** "La compagnie (prévoit)", "Odilia Ruiz (publie)": determiner and noun or names alone, where the verb is unknown. */
function coreOf(s: readonly Token[], from: number): Phrase | null {
  const opens = has(at(s, from), grammar.DETERMINERS | grammar.OTHER_PRONOUNS | grammar.NUMBERS)
  const several = opens ? severalOf(s, from) : null
  if (several) return several
  let to = opens ? from + 2 : from
  // "La vieille dame"
  if (opens && (has(at(s, to), grammar.ROLES) || is(at(s, to), classes.NOUNS_FOR_A_PERSON))) to += 1
  while (at(s, to).cap && at(s, to).kind === 'word') to += 1
  // "Ancien capitaine"
  const told = !opens && has(at(s, to), grammar.ROLES) && !names(at(s, from), GIVEN_NAMES)
  // "Côté plaignants, …"
  const side = to === from + 1 && isPerson(at(s, to)) && isComma(at(s, to + 1))
  return to > from && !told && !side ? { from, to } : null
}

/** "El senador Bo Lee (PX), líder del grupo, que une a su partido y al otro, cree que …": a name, several insertions, and a verb of what follows. */
function isToldAtLength(s: readonly Token[], { to }: Phrase, end: number): boolean {
  if (!at(s, to - 1).cap || !(isComma(at(s, to)) || at(s, to).text === '(')) return false
  let k = behindInsertion(s, to, end)
  for (let told = 0; told < MOST_TOLD && k < end; told++) {
    if (isComma(at(s, k))) k += 1
    const reports = isOpen(at(s, k)) && has(at(s, k + 1), grammar.SUBORDINATORS)
    if (told > 0 && isComma(at(s, k - 1)) && reports && !has(at(s, k), grammar.ADVERBS)) return true
    while (k < end && !isComma(at(s, k))) k += 1
    if (at(s, k + 1).kind !== 'word') return false
  }
  return false
}

/** The token behind brackets, or behind a clause between commas. */
function behindInsertion(s: readonly Token[], from: number, end: number): number {
  const opening = at(s, from).text
  if (opening !== ',' && opening !== '(') return from
  let k = from + 1
  while (k < end && at(s, k).text !== (opening === '(' ? ')' : ',')) k += 1
  return k + 1
}

const NOUN = grammar.ROLES | grammar.VOICES | grammar.SPEECH_NOUNS | grammar.DETERMINERS

const NO_VERB = grammar.PREPOSITIONS | grammar.CONJUNCTIONS | grammar.DETERMINERS | grammar.SUBORDINATORS

function opensPredicate(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  // "la conoció"
  if (is(token, classes.ARTICLES) && !token.cap && isVerb(at(s, i + 1))) return true
  // "l’ha definita"
  if (has(token, grammar.DETERMINERS) && !token.cap && has(at(s, i + 1), grammar.AUXILIARIES)) return true
  // "La procureure l’interrompt": no article stands right behind a noun
  const bare = isNominal(s, i - 1) && !has(at(s, i - 1), grammar.DETERMINERS | grammar.OTHER_PRONOUNS)
  if (is(token, classes.ARTICLES) && !token.cap && !isSubjectDropped(token) && i > 1 && bare && isOpen(at(s, i + 1)))
    return true
  // "en tremblait encore"
  const clitic = has(token, grammar.PREPOSITIONS) && !isSubjectDropped(token) && !token.cap
  if (clitic && isVerb(at(s, i + 1)) && !ends(at(s, i + 1), INFINITIVE_ENDING) && !has(at(s, i + 1), NOUN)) return true
  return token.kind === 'word' && !token.cap && (!has(token, NO_VERB) || has(token, grammar.OTHER_PRONOUNS))
}

/** A small word that is no noun known. */
function isOpen(token: Token): boolean {
  return token.kind === 'word' && !token.cap && !has(token, NOUN | NO_VERB) && !isPerson(token)
}

/** "O maquinista mais antigo, Joaquim Ruiz, …" */
function apposed(s: readonly Token[], to: number): Phrase | null {
  let k = to
  while (k < to + 3 && at(s, k).kind === 'word') k += 1
  const name = isComma(at(s, k)) ? phraseAfter(s, k + 1) : null
  return name && at(s, name.from).cap && name.to > name.from + 1 && isComma(at(s, name.to)) ? name : null
}

import { firstWhere } from '../../text/search.js'
import { saidBy } from '../syntax/cue.js'
import { isPlural as endsAsPlural, isComma, isFiniteVerb, isGenitive, isInverted, isPerson } from '../syntax/facts.js'
import { isSubjectDropped, isSubjectFirst, isVerbSecond } from '../syntax/finite.js'
import { headOf, isFullName, type Phrase } from '../syntax/head.js'
import { openingSubject } from '../syntax/opening-subject.js'
import { phraseAfter } from '../syntax/phrase.js'
import { subjectBefore } from '../syntax/subject.js'
import * as classes from '../words/classes.js'
import {
  ADJECTIVE_ENDING,
  FEMININE_ENDING,
  INFINITIVE_ENDING,
  IRREGULAR_PLURAL,
  PERSON_ENDING,
  PLURAL_ENDING,
  THING_ENDING,
} from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, type Token } from '../words/token.js'
import { isBody, isInCapitals } from './body.js'
import { speaks } from './book.js'
import { BODY, speakerRank, THING } from './can-speak.js'
import type { Entity, Gender, NamePlace, Recent, Register } from './entity.js'
import { roleGender } from './gender.js'
import { isParted } from './parted.js'
import { isInBrackets } from './register.js'

interface Place {
  readonly register: Register
  readonly sentences: readonly (readonly Token[])[]
  readonly recent: Recent
}

/** A pronoun of the third person, and where it stands. */
interface Asked extends Place {
  readonly token: Token
  /** Number of its sentence. */
  readonly sentence: number
  readonly gender: Gender
}

type Found =
  | { readonly entity: Entity; readonly confidence: number }
  | { readonly s: readonly Token[]; readonly phrase: Phrase; readonly sentence: number }

/** Sentences that a pronoun looks back over. */
const REACH = 10

/** Who a pronoun in sentence number `sentence` stands for; null where nobody fits. */
export function byPronoun(token: Token, sentence: number, place: Place): Found | null {
  const gender = pronounGender(token)
  if (gender && isOfMany(place.sentences[sentence] ?? [], token)) return null
  if (gender && isOneOfHis(place.sentences[sentence] ?? [], token)) return null
  if (gender) {
    const { register, sentences, recent } = place
    return person({ register, sentences, recent, token, sentence, gender })
  }
  if (is(token, classes.THEY) || is(token, classes.THEIR))
    return subjectBack(sentence, place, isPlural) ?? subjectBack(sentence, place, isThing)
  return is(token, classes.IT) ? subjectBack(sentence, place, isThing) : null
}

/** "Sie werben", "halten sie": where the verb goes second, the verb beside it has the form of many, which is the infinitive’s. */
function isOfMany(s: readonly Token[], token: Token): boolean {
  if (!isVerbSecond(token) || !is(token, classes.SHE)) return false
  const i = s.indexOf(token)
  const verb = isFiniteVerb(s, i + 1) ? i + 1 : i - 1
  return isFiniteVerb(s, verb) && ends(at(s, verb), INFINITIVE_ENDING)
}

/** "Le preguntaron por él, y él dijo que no": where the subject is left out if it is plain, two of whom each may be either. */
function isOneOfHis(s: readonly Token[], token: Token): boolean {
  const i = s.indexOf(token)
  return (
    isSubjectDropped(token) &&
    s.some((each, k) => k < i && each.lower === token.lower && has(at(s, k - 1), grammar.PREPOSITIONS))
  )
}

/** The gender that a pronoun of the third person shows. */
export function pronounGender(token: Token): Gender {
  if (is(token, classes.HE) || is(token, classes.HIS)) return 'male'
  return is(token, classes.SHE) || is(token, classes.HER) ? 'female' : null
}

function person(asked: Asked): Found | null {
  const { token, sentence, gender, sentences } = asked
  let other: Entity | null = null
  let open: Entity | null = null
  let nobodyKnown: Entity | null = null
  let spoke = false
  const objects = objectsOf(asked)
  for (const { names: every, going, of, back } of sentencesBack(asked)) {
    const others = [...objects, ...belonging(every, gender, back), ...relatives(every, back, asked)]
    const names = without(every, others)
    const before = (): Found | null =>
      askedIn(names, back, gender) ??
      toldOnIn(names, token, back, gender) ??
      (spoke ? null : reporter(every, others, back, asked)) ??
      newcomer(names, going, back, asked) ??
      describedIn(sentence, back, gender, !names.some(isSomebody), sentences)
    const told = calledSo(names, of, gender) ?? (back > 0 ? before() : whoOf(names, token, gender))
    if (told) return told
    const best = subjectOf(names, of, gender) ?? spokeIn(sentence - back, token.start, gender, asked.recent, others)
    const sure = best ? surenessOf(best, gender, spoke || open !== null) : 0
    if (best && sure > 0) return insteadOf(best, back, asked) ?? { entity: best, confidence: sure }
    const shown = shownIn({ names, going, of, back }, best, open, asked)
    if (shown) return shown
    spoke ||= isSpeaking(best, names)
    // Somebody of whom nothing shows gender or role gives way to one a little further back who is known to fit.
    open ??= best
    // A sentence about "he" goes on with somebody named before it: its other names are not him.
    const about = going === Number.POSITIVE_INFINITY || back === 0
    if (about) other ??= lastThatFits(names, gender)
    const owner = ownerOf(names, of, going)
    nobodyKnown ??= owner?.entity ?? null
    // "Im Zelt hält Aminata Ruiz ihre Tochter": nearer than who is known to fit
    if (isAtHand(owner) || isFarEnough(open, other, back)) break
  }
  return (
    shownReporter(sentence - 1, gender, sentences) ??
    likeliest(open, topicFor(other, asked), nobodyKnown) ??
    openerOf(asked) ??
    relative(sentence, gender, sentences) ??
    bodyAtHand(asked) ??
    onlyTopic(asked)
  )
}

/** Whom the sentence itself shows. */
function shownIn(told: Back, best: Entity | null, open: Entity | null, asked: Asked): Found | null {
  const { names, of, back } = told
  return (
    shownBy(best, names, of, back, asked.gender) ??
    atHand(told, best, open, asked) ??
    introduced(told, best, asked.gender)
  )
}

/** A place may be named as well: "L’artiste a passé l’hiver à Lima." */
function isSomebody({ entity, s, run }: NamePlace): boolean {
  return !isSubjectFirst(at(s, run.from)) || entity.human || entity.words.length > 1
}

/** Whom the sentence at hand shows by its place, where the verb goes second and where the subject goes first. */
function atHand(told: Back, best: Entity | null, open: Entity | null, asked: Asked): Found | null {
  return subjectAtHand(told, best, asked.token) ?? tellerAtHand(told, best ?? open, asked)
}

/** Who goes before `best`, the nearest who fits: who spoke last by an office, or whom the article is about. */
function insteadOf(best: Entity, back: number, asked: Asked): Found | null {
  return holderBefore(best, back, asked) ?? topicBefore(best, back, asked)
}

/** "…, courtesy of Bo Lee, a delegate who …": whom the sentence before brings in at its end and says what he is, where its subject is nobody who fits. */
function introduced({ names, of, back }: Back, best: Entity | null, gender: Gender): Found | null {
  const last = names.at(-1)
  if (!last || best || back !== 1 || of < Number.POSITIVE_INFINITY) return null
  const { entity, s, run } = last
  const first = entity.start === at(s, run.from).start && entity.role !== null && isComma(at(s, run.to))
  return first && fits(entity, gender) ? { entity, confidence: 0.85 } : null
}

function lastThatFits(names: readonly NamePlace[], gender: Gender): Entity | null {
  const last = names.findLast(({ entity, s, run }) => fits(entity, gender) && !isInBrackets(s, run.titleFrom))
  return last?.entity ?? null
}

/** Somebody stands near enough: whoever is named still farther back is not meant. */
function isFarEnough(open: Entity | null, other: Entity | null, back: number): boolean {
  return (open !== null && back >= 3) || (other !== null && back >= 2)
}

/** "The Post asked Bo Lee whether …": who is asked answers. */
function askedIn(names: readonly NamePlace[], back: number, gender: Gender): Found | null {
  if (back !== 1) return null
  const place = names.find(({ entity, s, run }) => isAskedOf(at(s, run.titleFrom - 1)) && fits(entity, gender))
  return place ? { entity: place.entity, confidence: 0.9 } : null
}

/** "Kritik kam von Ana Ruiz; sie ist jung.": whom the clause before ends in, and the next one goes on about by the same pronoun. */
function toldOnIn(names: readonly NamePlace[], token: Token, back: number, gender: Gender): Found | null {
  if (back !== 1) return null
  const place = names.find(({ entity, s, run }) => {
    const mark = at(s, run.to)
    const clause = (isComma(mark) || mark.text === ';') && at(s, run.to + 1).lower === token.lower
    return clause && entity.type === 'person' && (entity.gender === null || entity.gender === gender)
  })
  return place ? { entity: place.entity, confidence: 0.9 } : null
}

/** "asked Bo Lee"; where the subject may stand behind its verb, "preguntó Ruiz" is who asks. */
function isAskedOf(token: Token): boolean {
  return is(token, classes.VERBS_OF_ASKING) && !isSubjectFirst(token)
}

/** "Ana Ruiz found it when she …", "A clerk came in.": whom the sentence before opens with, where it names nobody else who is known to fit. */
function newcomer(
  names: readonly NamePlace[],
  going: number,
  back: number,
  { sentence, gender, sentences }: Asked,
): Found | null {
  const s = sentences[sentence - 1] ?? []
  if (
    back > 1 ||
    isSubjectFirst(at(s, 0)) ||
    isVerbSecond(at(s, 0)) ||
    names.some(({ entity }) => fits(entity, gender))
  )
    return null
  const first = names[0]
  if (first && opensUnknown(first) && going < Number.POSITIVE_INFINITY)
    return { entity: first.entity, confidence: 0.85 }
  const phrase = names.some((each) => each.isSubject()) ? null : firstSubject(s)
  const opener = at(s, phrase?.from ?? 0)
  const other = has(opener, grammar.OTHER_PRONOUNS) || is(opener, classes.DETERMINERS_OF_WHAT_IS_KNOWN)
  const indefinite = has(opener, grammar.DETERMINERS) && !other
  if (phrase?.from !== 0 || !isHuman(s, phrase, gender)) return null
  const somebody = indefinite || isBroughtIn(s, phrase, sentence - 1, sentences)
  return somebody ? { s, phrase, sentence: sentence - 1 } : null
}

/** The unknown name that the sentence before opens with. */
function openerOf({ token, sentence: own, register: { places } }: Asked): Found | null {
  const sentence = own - 1
  let k = firstWhere(places.length, (i) => (places[i] as NamePlace).start >= token.start) - 1
  while (k >= 0 && (places[k] as NamePlace).sentence > sentence) k -= 1
  while (k > 0 && (places[k - 1] as NamePlace).sentence === sentence) k -= 1
  const first = places[k]
  return first?.sentence === sentence && opensUnknown(first) ? { entity: first.entity, confidence: 0.8 } : null
}

/** "Ana Ruiz has no phone.": a sentence that opens with a name that may be anybody's. */
function opensUnknown(place: NamePlace): boolean {
  return isUnknown(place) && place.run.titleFrom === 0 && place.isSubject()
}

/** "A clerk came in. … The clerk would not sit.": told of before, without a name. */
function isBroughtIn(
  s: readonly Token[],
  { from, to }: Phrase,
  sentence: number,
  sentences: Place['sentences'],
): boolean {
  const noun = at(s, to - 1).lower
  if (to !== from + 2 || !is(at(s, from), classes.DETERMINERS_OF_WHAT_IS_KNOWN)) return false
  for (let n = sentence - 1; n >= 0 && sentence - n <= REACH; n--) {
    const before = sentences[n] ?? []
    const k = before.findIndex(({ lower }) => lower === noun)
    if (k >= 0)
      return is(at(before, k - 1), classes.ARTICLES) && !is(at(before, k - 1), classes.DETERMINERS_OF_WHAT_IS_KNOWN)
  }
  return false
}

/** "Forrest Ruiz found it when he …", "Forrest Ruiz raised his hand.": the sentence shows itself that he fits, and nobody else stands before the pronoun. */
function shownBy(
  best: Entity | null,
  names: readonly NamePlace[],
  of: number,
  back: number,
  gender: Gender,
): Found | null {
  if (!best || back !== 1 || of === Number.POSITIVE_INFINITY) return null
  const another = names.some(({ entity, start }) => start < of && entity !== best && fits(entity, gender))
  return another ? null : { entity: best, confidence: 0.9 }
}

/** Whom the pronoun's own sentence or the one before is about, of whose gender nothing is known: nearer than somebody who is known to fit. */
function subjectAtHand({ names, of, back }: Back, best: Entity | null, token: Token): Found | null {
  if (!isVerbSecond(token) || back > 1) return null
  const { start } = token
  const first = names.find((each) => each.start < Math.min(of, start) && each.isSubject() && !each.isAside())
  if (!first || isOfThing(first)) return null
  const own = first.entity === best || (isUnknown(first) && isPlaceOfSubject(first) && back === 0)
  return own ? { entity: first.entity, confidence: 0.85 } : null
}

/** "Me Ruiz a insisté sur ce point. « … », a-t-elle plaidé": the one person whom the paragraph names right before, of whom nothing shows the gender. */
function tellerAtHand(
  { names, going, back }: Back,
  best: Entity | null,
  { token, sentence, gender, sentences }: Asked,
): Found | null {
  // "Il n’accable pas Ruiz": whom a pronoun before tells of is another
  const about = going === Number.POSITIVE_INFINITY && back > 0 && back <= FAR
  if (!isSubjectFirst(token) || !about) return null
  // "Djimla Ruiz": two words with a capital, of which no list knows the first
  const teller =
    best ?? names.find((each) => each.entity.words.length > 1 && each.isSubject() && !each.isAside())?.entity
  const alone = names.every(({ entity }) => entity === teller || entity.type !== 'person')
  const able = teller?.type === 'person' && (teller.gender === null || teller.gender === gender)
  if (!able || !alone) return null
  return isParted(sentences, sentence - back, sentence) ? null : { entity: teller, confidence: 0.85 }
}

/** "Moderne Gesellschaften", "die Bahngesellschaft Lomi": where every noun has a capital, words of a name that are no person's. */
function isOfThing({ s, run: { titleFrom, to } }: NamePlace): boolean {
  return s.slice(titleFrom, to).some((token) => has(token, grammar.VOICES) || ends(token, THING_ENDING))
}

function without(names: readonly NamePlace[], objects: readonly Entity[]): readonly NamePlace[] {
  return objects.length > 0 ? names.filter((each) => !objects.includes(each.entity)) : names
}

/** Sentences back from which whoever the article is about goes before somebody it names but once. */
const FAR = 2
/** Names of whom an article is about. */
const OFTEN = 3
/** Names that are looked through for it. */
const MOST_NAMES = 200

/** Whom the article is about, where `best` is but named in passing: an article comes back to him. */
function topicBefore(best: Entity, back: number, asked: Asked): Found | null {
  const { token, gender, recent, sentence, sentences, register } = asked
  const parted = isParted(sentences, sentence - back, sentence)
  if (!isSubjectFirst(token) || (back < FAR && !parted)) return null
  const lead = register.places[0]?.entity
  const times = timesNamed(asked)
  for (const { entity } of recent.speakers.slice(-MOST_NAMES)) times.set(entity, (times.get(entity) ?? 0) + 1)
  const topic = mostNamed(
    times,
    (entity, count) => count >= (parted && entity === lead ? OFTEN - 1 : OFTEN) && entity.gender === gender,
  )
  return topic && topic !== best && (times.get(best) ?? 0) <= 2 ? { entity: topic, confidence: 0.85 } : null
}

/** `other`, who is named without doing anything; whom the article is about, where he is named but once. */
function topicFor(other: Entity | null, asked: Asked): Entity | null {
  if (!other) return null
  const times = timesNamed(asked)
  if ((times.get(other) ?? 0) > 1) return other
  return mostNamed(times, (entity, count) => count >= OFTEN && fits(entity, asked.gender)) ?? other
}

/** Whom of those who are `able` most names are; the first of several with as many. */
function mostNamed(
  times: ReadonlyMap<Entity, number>,
  able: (entity: Entity, count: number) => boolean,
): Entity | null {
  let topic: Entity | null = null
  let most = 0
  for (const [entity, count] of times) {
    if (count <= most || !able(entity, count)) continue
    topic = entity
    most = count
  }
  return topic
}

/** The one person of this gender whom an article that has lost sight of him names more than once. */
function onlyTopic(asked: Asked): Found | null {
  if (!isSubjectFirst(asked.token)) return null
  const able = [...timesNamed(asked)].filter(([entity]) => entity.human && entity.gender === asked.gender)
  const topics = able.filter(([, count]) => count > 1)
  const topic = topics.length === 1 ? topics[0] : able.length === 1 ? able[0] : null
  return topic ? { entity: topic[0], confidence: 0.8 } : null
}

/** How often each is named before a pronoun, of the last names. */
function timesNamed({ token, register: { places } }: Asked): Map<Entity, number> {
  const times = new Map<Entity, number>()
  const last = firstWhere(places.length, (i) => (places[i] as NamePlace).start >= token.start) - 1
  for (let i = last; i >= 0 && last - i < MOST_NAMES; i--) {
    const { entity } = places[i] as NamePlace
    times.set(entity, (times.get(entity) ?? 0) + 1)
  }
  return times
}

/** True for somebody without a role, and where nobody is named more often: an article calls whom it is about by many names. */
function isTopic(entity: Entity, asked: Asked): boolean {
  if (entity.role === null) return true
  const times = timesNamed(asked)
  const own = times.get(entity) ?? 0
  return [...times.values()].every((each) => each <= own)
}

/** Who `spoke` nearer by gives way to nobody of whom only the role is known. */
function surenessOf(entity: Entity, gender: Gender, spoke: boolean): number {
  if (entity.gender === gender) return 0.95
  return entity.role && !spoke ? 0.9 : 0
}

/** "he told Ruiz": whom the pronoun's own clause names behind it is somebody else. */
function objectsOf({ token, sentence, register: { places }, sentences }: Asked): Entity[] {
  const s = sentences[sentence] ?? []
  let k = s.indexOf(token) + 1
  if (k === 0) return []
  while (at(s, k).kind === 'word' && !has(at(s, k), ENDS_A_CLAUSE)) k += 1
  const end = at(s, k - 1).end
  const objects: Entity[] = []
  for (let i = firstWhere(places.length, (n) => (places[n] as NamePlace).start > token.start); ; i++) {
    const place = places[i]
    if (!place || place.start >= end) return objects
    objects.push(place.entity)
  }
}

const ENDS_A_CLAUSE =
  grammar.SUBORDINATORS | grammar.CONJUNCTIONS | grammar.RELATIVE_PRONOUNS | grammar.SUBJECT_PRONOUNS

function likeliest(open: Entity | null, other: Entity | null, nobodyKnown: Entity | null): Found | null {
  if (open) return { entity: open, confidence: 0.85 }
  if (other) return { entity: other, confidence: 0.8 }
  return nobodyKnown && { entity: nobodyKnown, confidence: 0.7 }
}

/** "Ana Ruiz left her house": what is hers shows that she is somebody. */
function ownerOf(names: readonly NamePlace[], of: number, going: number): NamePlace | null {
  if (of >= going) return null
  return names.find((each) => each.start < of && isUnknown(each) && each.isSubject()) ?? null
}

/** Where the verb goes second, the subject in its place, by a name that somebody has. */
function isAtHand(owner: NamePlace | null): boolean {
  return owner !== null && isVerbSecond(at(owner.s, 0)) && isPlaceOfSubject(owner) && !isOfThing(owner)
}

/** At the start of its sentence, or right behind the verb. */
function isPlaceOfSubject({ s, run: { titleFrom } }: NamePlace): boolean {
  return titleFrom === 0 || isFiniteVerb(s, titleFrom - 1)
}

/** "The latest is Bo Lee, the man who won when he …": the name before "who" is the one the clause goes on about. */
function whoOf(names: readonly NamePlace[], token: Token, gender: Gender): Found | null {
  const last = names.at(-1)
  if (!last || !isUnmistaken(last.entity, gender)) return null
  const s = last.s
  const who = s.findLastIndex(
    (each) => each.start < token.start && has(each, grammar.RELATIVE_PRONOUNS) && !is(each, classes.WHICH),
  )
  const about = who > last.run.to && isComma(at(s, last.run.to)) && !isComma(at(s, who - 1))
  return about ? { entity: last.entity, confidence: 0.9 } : null
}

function isSpeaking(entity: Entity | null, names: readonly NamePlace[]): boolean {
  return names.some((each) => each.entity === entity && speaks(each.s, each.run))
}

function isUnmistaken({ bearers, human, gender: own }: Entity, gender: Gender): boolean {
  return !bearers && human && own === gender
}

/** "In der Rede sagte er" */
function isBehindVerb(token: Token, s: readonly Token[]): boolean {
  const verb = s.indexOf(token) - 1
  return verb > 0 && isInverted(s, verb)
}

/** "His name is Bo Lee": who is named behind the possessive is he. */
function calledSo(names: readonly NamePlace[], of: number, gender: Gender): Found | null {
  const found = names.find(
    ({ s, run: { titleFrom: i }, start }) =>
      start > of &&
      ((is(at(s, i - 1), classes.FORMS_OF_BE) && is(at(s, i - 2), classes.NOUNS_FOR_A_NAME)) || isCalled(s, i)),
  )
  return found?.entity.type === 'person' ? { entity: ofGender(found.entity, gender), confidence: 0.95 } : null
}

/** "Elle s’appelle Ana": the name stands behind the verb. */
function isCalled(s: readonly Token[], i: number): boolean {
  return is(at(s, i - 1), classes.NAMINGS_OF_THINGS) && is(at(s, i - 2), classes.REFLEXIVES)
}

function isPersonOrBody(token: Token): boolean {
  return has(token, grammar.ROLES | grammar.VOICES) || is(token, classes.NOUNS_FOR_A_PERSON)
}

/** "La mère de la victime secoue la tête.": where the subject goes first, a sentence without a name that opens with somebody. */
function describedIn(
  own: number,
  back: number,
  gender: Gender,
  unnamed: boolean,
  sentences: Place['sentences'],
): Found | null {
  const n = own - back
  const s = sentences[n] ?? []
  const phrase = isSubjectFirst(at(s, 0)) ? openingSubject(s, s.length) : null
  const first = at(s, phrase?.from ?? 0)
  const other = gender === 'male' ? classes.ARTICLES_OF_A_WOMAN : classes.ARTICLES_OF_A_MAN
  const fits = has(first, grammar.DETERMINERS | grammar.OTHER_PRONOUNS) && !is(first, other)
  const one = phrase && unnamed ? oneOfThem(s, phrase, gender) : null
  if (one) return { s, phrase: one, sentence: n }
  // "La vieille dame"
  const start = (phrase?.from ?? 0) + 1
  const noun = s.slice(start, start + 2).find(isPersonOrBody) ?? at(s, start)
  // "L’école la refuse": a body that says nothing is not she
  const body =
    back <= FAR &&
    has(noun, grammar.VOICES) &&
    (s.some((token) => has(token, grammar.SAID)) || isWritten(sentences[n + 1]))
  // "L’association": its ending shows what its article does not
  const shown = ends(noun, FEMININE_ENDING) ? 'female' : roleGender([noun.lower], noun)
  if (shown !== null && shown !== gender) return null
  // "Cette jeune fille": whoever else the sentence names
  const points = is(first, classes.DETERMINERS_OF_WHAT_IS_KNOWN) && !is(first, classes.ARTICLES)
  const trade = isPerson(noun) || (ends(noun, PERSON_ENDING) && !ends(noun, PLURAL_ENDING))
  const somebody = body || ((unnamed || points) && trade)
  return phrase && fits && somebody && !endsAsPlural(noun) ? { s, phrase, sentence: n } : null
}

/** "Dans un communiqué, il …": what a body has to say goes out in writing. */
function isWritten(s: readonly Token[] = []): boolean {
  const comma = s.findIndex(isComma)
  const first = at(s, 0)
  const opens = has(first, grammar.PREPOSITIONS) && comma < LONGEST_WRITING
  return opens && s.slice(1, Math.max(comma, 1)).some(isWriting)
}

function isWriting(token: Token): boolean {
  return has(token, grammar.SPEECH_NOUNS | grammar.VOICES) || is(token, classes.NOUNS_OF_OPINION)
}

/** Tokens of "Dans une courte déclaration écrite,". */
const LONGEST_WRITING = 8

/** "L’une des victimes, une étudiante, …", "Uno de los vecinos …": one of several, or what stands behind the comma for her. */
function oneOfThem(s: readonly Token[], { from, to }: Phrase, gender: Gender): Phrase | null {
  const one = is(at(s, from + 1), classes.ARTICLES) ? from + 1 : from
  const linked = is(at(s, one + 1), classes.PREPOSITIONS_OF_BELONGING) || has(at(s, one + 1), grammar.PREPOSITIONS)
  const people = isPersonOrBody(at(s, to - 1)) || endsAsPlural(at(s, to - 1))
  if (!is(at(s, one), classes.ARTICLES) || !linked || !people || at(s, to - 1).cap) return null
  const shown = gender === 'male' ? classes.ARTICLES_OF_A_MAN : classes.ARTICLES_OF_A_WOMAN
  if (!is(at(s, one), shown)) return null
  const indefinite = is(at(s, to + 1), shown) && !is(at(s, to + 1), classes.DETERMINERS_OF_WHAT_IS_KNOWN)
  const apposed = isComma(at(s, to)) && indefinite ? phraseAfter(s, to + 1) : null
  return apposed && isComma(at(s, apposed.to)) ? apposed : { from, to }
}

/** Sentences that a pronoun looks back over for "my father". */
const NEAR = 3

/** "My father trusted nobody. “They eat you,” he said." */
function relative(sentence: number, gender: Gender, sentences: Place['sentences']): Found | null {
  for (let n = sentence - 1; n >= 0 && sentence - n <= NEAR; n--) {
    const s = sentences[n] as readonly Token[]
    const phrase =
      firstSubject(s) ?? (isSubjectFirst(at(s, 0)) ? (openingSubject(s, s.length) ?? phraseAfter(s, 0)) : null)
    if (phrase && (isHuman(s, phrase, gender) || isShown(s, phrase, gender))) return { s, phrase, sentence: n }
  }
  return null
}

/** "Die Kammer rügt den Rat, indem sie ihn auffordert: „…“": where articles show it, a body that its own sentence or the one before is about. */
function bodyAtHand({ token, sentence, gender, sentences }: Asked): Found | null {
  if (!isVerbSecond(token)) return null
  const own = gender === 'male' ? classes.ARTICLES_OF_A_MAN : classes.ARTICLES_OF_A_WOMAN
  for (const n of [sentence, sentence - 1]) {
    const s = sentences[n] ?? []
    const phrase = firstSubject(s)
    if (!phrase || at(s, phrase.from).start >= token.start) continue
    const head = at(s, headOf(s, phrase.from, phrase.to))
    const many = s.slice(0, phrase.to + 2).some((each, i) => ends(each, INFINITIVE_ENDING) && isFiniteVerb(s, i))
    return is(at(s, phrase.from), own) && has(head, grammar.VOICES) && !many ? { s, phrase, sentence: n } : null
  }
  return null
}

/** "A spokesman for the town", "my father": one person of this gender, or of none that shows. */
function isHuman(s: readonly Token[], phrase: Phrase, gender: Gender): boolean {
  const head = at(s, headOf(s, phrase.from, phrase.to))
  const one = !head.cap && !endsAsPlural(head) && isPerson(head)
  const own = one ? roleGender([head.lower], head) : null
  const other = gender === 'male' ? classes.ARTICLES_OF_A_WOMAN : classes.ARTICLES_OF_A_MAN
  return one && (own === null || own === gender) && !(isSubjectFirst(head) && is(at(s, phrase.from), other))
}

/** "Ein Landwirt", "Lomi Ali": where every noun has a capital, the article shows the gender, and names have none. */
function isShown(s: readonly Token[], phrase: Phrase, gender: Gender): boolean {
  const first = at(s, phrase.from)
  if (isSubjectFirst(first))
    return !has(first, grammar.DETERMINERS) && isFullName(s, phrase) && !isBody(s.slice(phrase.from, phrase.to))
  // "Politiker und Politikerinnen", "die vier Räte" are several
  const several = s.slice(phrase.from, phrase.to).some((token) => has(token, grammar.CONJUNCTIONS) || isCount(token))
  const rank = isVerbSecond(first) && !several ? speakerRank(s, phrase) : THING
  if (rank < BODY || has(at(s, headOf(s, phrase.from, phrase.to)), grammar.VOICES)) return false
  if (!has(first, grammar.DETERMINERS)) return rank > BODY || (rank === BODY && phrase.to > phrase.from + 1)
  return is(first, gender === 'male' ? classes.ARTICLES_OF_A_MAN : classes.ARTICLES_OF_A_WOMAN)
}

/** "vier"; "39-jähriger" is one */
function isCount(token: Token): boolean {
  return has(token, grammar.NUMBERS) && !token.text.includes('-')
}

/** „Der Chef sagte: „…“ Er …“: who said the sentence before goes before names of whom nothing shows the gender, where his article shows it. */
function shownReporter(n: number, gender: Gender, sentences: Place['sentences']): Found | null {
  const s = sentences[n] ?? []
  const phrase = isVerbSecond(at(s, 0)) ? saidBy(s) : null
  const article = phrase !== null && has(at(s, phrase.from), grammar.DETERMINERS)
  return article && isShown(s, phrase, gender) ? { s, phrase, sentence: n } : null
}

/** A name of several words that may be anybody's. */
function isUnknown({ entity }: NamePlace): boolean {
  return entity.type === 'person' && !entity.human && entity.gender === null && entity.words.length > 1
}

/** Who says what a sentence reports, where it is somebody of this gender: by name, or as "my father", "a spokesman for …". */
function reporter(
  names: readonly NamePlace[],
  others: readonly Entity[],
  back: number,
  { sentence: own, gender, sentences }: Asked,
): Found | null {
  const sentence = own - back
  const s = sentences[sentence] ?? []
  const phrase = saidBy(s)
  if (!phrase) return null
  const from = at(s, phrase.from).start
  const end = at(s, isComma(at(s, phrase.to)) ? nameStart(s, phrase.to + 1) : phrase.to - 1).end
  const named = names.find(
    ({ s: own, start, run, entity }) =>
      own === s && start >= from && start < end && isTeller(s, run, phrase) && !isPlaceOf(entity, run, phrase),
  )
  if (named)
    return !others.includes(named.entity) && (fits(named.entity, gender) || isUnknown(named))
      ? { entity: ofGender(named.entity, gender), confidence: 0.95 }
      : null
  // "The actor said so" is somebody whose name the article has
  const first = at(s, phrase.from)
  const known = is(first, classes.DETERMINERS_OF_WHAT_IS_KNOWN) && !isSubjectFirst(first)
  return !known && isHuman(s, phrase, gender) ? { s, phrase, sentence } : null
}

/** "according to a post from Ana Ruiz": whoever a writing is from speaks in it. */
function isTeller(s: readonly Token[], run: NamePlace['run'], phrase: Phrase): boolean {
  const head = at(s, headOf(s, phrase.from, phrase.to))
  return isHead(s, run, phrase) || (!isPerson(head) && !head.cap && run.to === phrase.to)
}

/** "a clerk in Arbo, North Carolina, said": what stands behind the comma says where, not who. */
function isPlaceOf({ type }: Entity, { titleFrom }: NamePlace['run'], { to }: Phrase): boolean {
  return titleFrom > to && type !== 'person'
}

/** "the Liberal candidate said": who spoke last by an office goes before `best`, who is named farther back and holds another. */
function holderBefore(best: Entity, back: number, asked: Asked): Found | null {
  const { sentence, gender, sentences } = asked
  const s = sentences[sentence - 1] ?? []
  const phrase = back > 1 ? saidBy(s) : null
  const office = phrase !== null && has(at(s, headOf(s, phrase.from, phrase.to)), grammar.ROLES)
  if (!office || !isHuman(s, phrase, gender) || isTopic(best, asked)) return null
  return { s, phrase, sentence: sentence - 1 }
}

/** "his first partner, the dancer Ana Ruiz": where the name starts behind the comma. */
function nameStart(s: readonly Token[], from: number): number {
  let k = from
  while (k < from + LONGEST_TRADE && at(s, k).kind === 'word' && !at(s, k).cap && !has(at(s, k), ENDS_A_NOUN)) k += 1
  return at(s, k).cap && !isSubjectFirst(at(s, k)) ? k : from
}

const ENDS_A_NOUN = grammar.PREPOSITIONS | grammar.RELATIVE_PRONOUNS | grammar.SUBORDINATORS | grammar.AUXILIARIES

/** Tokens of "the former town". */
const LONGEST_TRADE = 5

/** Sentences back from which somebody told of as another’s is no more who it goes on about. */
const PAST = 2

/** "Her first teacher, Bo Lee": whom a possessive of the gender tells of is not whom it stands for, unless he spoke just now and is known to fit. */
function belonging(names: readonly NamePlace[], gender: Gender, back: number): Entity[] {
  const owner = gender === 'male' ? classes.HIS : classes.HER
  if (back === 0) return []
  return names
    .filter(({ entity, s, run }) => (back >= PAST || entity.gender !== gender) && isOwned(s, run.titleFrom, owner))
    .map(({ entity }) => entity)
}

/** "Sa sœur, Ana, …" in a paragraph before: where possessives show no gender, the next one goes on about whose sister she is. */
function relatives(
  every: readonly NamePlace[],
  back: number,
  { sentence, sentences, recent, register }: Asked,
): Entity[] {
  const n = sentence - back
  if (back === 0 || !isParted(sentences, n, sentence)) return []
  const spoke = recent.speakers
    .slice(-MOST_SPOKEN)
    .filter((each) => each.sentence === n)
    .map(({ entity }) => entity)
  return [...every.map(({ entity }) => entity), ...spoke].filter((entity) => isTold(entity, register))
}

/** Speakers that are looked through for who spoke in a sentence. */
const MOST_SPOKEN = 20

/** Names of somebody whom an article comes back to: no mere relative. */
const MANY = 4

export function isTold(entity: Entity, { places }: Register): boolean {
  const start = firstWhere(places.length, (i) => (places[i] as NamePlace).start >= entity.start)
  const first = places[start]
  if (first?.entity !== entity || !isRelative(first)) return false
  return places.slice(start, start + MOST_NAMES).filter((each) => each.entity === entity).length < MANY
}

/** "Sa sœur, Ana", "Son arrangeur de toujours, Bo Lee" */
function isRelative({ s, run, sentence }: NamePlace): boolean {
  if (sentence < 0 || !isSubjectFirst(at(s, run.from))) return false
  for (let k = run.titleFrom - 1; k >= 0 && run.titleFrom - k < LONGEST_OWNED; k--) {
    const token = at(s, k)
    if (has(token, grammar.OTHER_PRONOUNS))
      return (isPerson(at(s, k + 1)) || ends(at(s, k + 1), PERSON_ENDING)) && at(s, k - 1).kind !== 'word'
    if ((token.kind !== 'word' && !isComma(token)) || isFiniteVerb(s, k)) return false
  }
  return false
}

function isOwned(s: readonly Token[], to: number, owner: number): boolean {
  let somebody = false
  for (let k = to - 1; k >= 0 && to - k < LONGEST_OWNED; k--) {
    const token = at(s, k)
    if (is(token, owner)) return somebody && !has(at(s, k - 1), grammar.PREPOSITIONS)
    if ((token.kind !== 'word' && !isComma(token)) || isFiniteVerb(s, k)) return false
    somebody ||= isPerson(token)
  }
  return false
}

/** Tokens of "her first teacher, the late". */
const LONGEST_OWNED = 9

/** The name that the phrase ends in, or that stands behind it as an apposition: not the one that a preposition hangs on it. */
function isHead(s: readonly Token[], run: NamePlace['run'], { from, to }: Phrase): boolean {
  const head = headOf(s, from, to)
  return run.titleFrom > to || (run.titleFrom <= head && head < run.to && !isGenitive(s, run.to))
}

interface Back {
  readonly names: readonly NamePlace[]
  /** Where the sentence first says the pronoun: what is named behind it is somebody else. */
  readonly going: number
  /** The same for the pronoun or its possessive: "her mother, Ana" is not she. */
  readonly of: number
  /** Sentences back from the pronoun's own. */
  readonly back: number
}

/** The sentences before a pronoun with their names, the nearest first. */
function* sentencesBack({ token, sentence, gender, register: { places }, sentences }: Asked): Generator<Back> {
  let end = firstWhere(places.length, (i) => (places[i] as NamePlace).start >= token.start)
  for (let n = sentence; n >= 0 && sentence - n <= REACH; n--) {
    let start = end
    while (start > 0 && (places[start - 1] as NamePlace).sentence === n) start -= 1
    const s = n < sentence ? (sentences[n] ?? []) : []
    const own = n < sentence ? Number.POSITIVE_INFINITY : token.start
    const going = firstOf(s, gender === 'male' ? classes.HE : classes.SHE) ?? own
    const his = firstOf(
      isLedBySetting(s) ? s.slice(s.findIndex(isComma)) : s,
      gender === 'male' ? classes.HIS : classes.HER,
    )
    const of = Math.min(going, his ?? own)
    // "In der Rede von Ruiz sagte er": what goes before the verb is not its subject
    const aside = n === sentence && isBehindVerb(token, sentences[n] ?? [])
    if (!aside) yield { names: places.slice(start, end), going, of, back: sentence - n }
    end = start
  }
}

/** "In his letter, Ruiz praised Lee", "Raising his voice, Ruiz …": who the possessive belongs to comes behind it. */
function isLedBySetting(s: readonly Token[]): boolean {
  const comma = s.findIndex(isComma)
  return has(at(s, 0), OPENERS_OF_A_SETTING) && comma > 1 && comma < LONGEST_SETTING
}

const OPENERS_OF_A_SETTING = grammar.PREPOSITIONS | grammar.OTHER_PARTICIPLES | grammar.SAYING

/** Tokens of "Repeating from his speech at the fair of the town last week," */
const LONGEST_SETTING = 16

/** The first subject of a sentence that fits, of its main clause where one does. */
function subjectOf(names: readonly NamePlace[], before: number, gender: Gender): Entity | null {
  const subjects = names.filter((each) => each.start < before && fits(each.entity, gender) && each.isSubject())
  const first = subjects.find((each) => !each.isAside()) ?? subjects[0]
  return first ? ofGender(first.entity, gender) : null
}

/** Of several people with one name the one of this gender; the name alone where several have it. */
function ofGender(entity: Entity, gender: Gender): Entity {
  const fit = entity.bearers?.filter((each) => each.gender === gender) ?? []
  if (fit.length === 1) return fit[0] as Entity
  return entity.bearers ? { ...entity, gender } : entity
}

function spokeIn(
  sentence: number,
  start: number,
  gender: Gender,
  { speakers }: Recent,
  objects: readonly Entity[],
): Entity | null {
  for (let i = speakers.length - 1; i >= 0 && (speakers[i]?.sentence ?? 0) >= sentence; i--) {
    const each = speakers[i]
    if (!each || each.sentence !== sentence || each.start >= start || objects.includes(each.entity)) continue
    if (fits(each.entity, gender)) return each.entity
  }
  return null
}

/** Where the sentence first has a word of a class. */
function firstOf(s: readonly Token[], each: number): number | undefined {
  return s.find((token) => is(token, each))?.start
}

function fits(entity: Entity, gender: Gender): boolean {
  if (entity.bearers) return entity.bearers.some((each) => fits(each, gender))
  return entity.human && (entity.gender === null || entity.gender === gender)
}

/** The nearest subject of a sentence before that `fits`. */
function subjectBack(
  sentence: number,
  { sentences }: Place,
  fits: (s: readonly Token[], phrase: Phrase) => boolean,
): Found | null {
  for (let n = sentence - 1; n >= 0 && sentence - n <= 4; n--) {
    const s = sentences[n] as readonly Token[]
    const opening = isSubjectFirst(at(s, 0)) ? openingSubject(s, s.length) : null
    const phrase = opening ?? firstSubject(s) ?? phraseAfter(s, 0)
    if (phrase && fits(s, phrase)) return { s, phrase, sentence: n }
  }
  return null
}

/** Tokens in which a sentence names its subject. */
const REACH_OF_A_SUBJECT = 40

/** The subject of the sentence's first verb; null where it is a pronoun. */
function firstSubject(s: readonly Token[]): Phrase | null {
  for (let i = 1; i < s.length && i < REACH_OF_A_SUBJECT; i++) {
    if (!isFiniteVerb(s, i)) continue
    const phrase = subjectBefore(s, i)
    return phrase && has(at(s, phrase.from), grammar.SUBJECT_PRONOUNS | grammar.RELATIVE_PRONOUNS) ? null : phrase
  }
  return null
}

function isPlural(s: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    if (has(at(s, i), grammar.PREPOSITIONS)) return ends(at(s, i - 1), PLURAL_ENDING)
    // "a team or a person" is one of them
    if (has(at(s, i), grammar.CONJUNCTIONS)) return is(at(s, i), classes.AND) || isSubjectFirst(at(s, i))
  }
  const last = at(s, phrase.to - 1)
  return !last.cap && (ends(last, IRREGULAR_PLURAL) || (endsAsPlural(last) && !ends(last, ADJECTIVE_ENDING)))
}

function isThing(s: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) if (has(at(s, i), grammar.ROLES)) return false
  const last = at(s, phrase.to - 1)
  return (has(last, grammar.VOICES) && !endsAsPlural(last)) || isInCapitals(last.text)
}

import { listOf } from '../../language/index.js'
import type { SpeakerType } from '../../model/article.js'
import { firstWhere } from '../../text/search.js'
import { saidBy } from '../syntax/cue.js'
import { isComma, isFiniteVerb, isGenitive, isPerson, isPlural, isThatOrWhich, NOUN_OPENERS } from '../syntax/facts.js'
import { isSubjectFirst, isVerbSecond } from '../syntax/finite.js'
import { headOf, isFullName, type Phrase } from '../syntax/head.js'
import { bodyThatIsTold, openingSubject } from '../syntax/opening-subject.js'
import { isNominal, isSecondTrade, phraseAfter, phraseBefore } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import {
  ADJECTIVE_ENDING,
  PASSIVE_ENDING,
  PERSON_AGAIN_ENDING,
  PERSON_ENDING,
  PLURAL_ENDING,
} from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES, PLACES } from '../words/known-names.js'
import { nameClassesOf } from '../words/names.js'
import { at, ends, has, is, names, opens, type Token } from '../words/token.js'
import { holdsAnother } from './again.js'
import { isBody } from './body.js'
import { canSpeak } from './can-speak.js'
import { byDescription, byLaterName } from './description.js'
import type { Entity, Gender, NamePlace, NameRun, Recent, Register, Resolved } from './entity.js'
import { honorificGender } from './gender.js'
import { nameRuns, nameWords } from './name-run.js'
import { byNextName } from './next-name.js'
import { lastNamed, oneOfTwo, spokenOf } from './one-of-two.js'
import { byOtherMention, call, genderOf } from './other-mention.js'
import { byPronoun, pronounGender } from './pronoun.js'
import { readableName } from './readable.js'
import { textOf } from './role.js'
import { ofArticle, pointsAtSomebody } from './shown-gender.js'
import { isKnownOffice, isOneTrade } from './trades.js'

export interface Scene {
  readonly register: Register
  readonly sentences: readonly (readonly Token[])[]
  /** Authors' names: the first person of a column. */
  readonly authors: readonly string[]
  /** Who signs the letter that has the text at an offset: its first person; null outside letters. */
  readonly signedAt: (offset: number) => string | null
  /** Whom the last paragraph tells of as the author; null where it is about something else. */
  readonly aboutAuthor: () => string | null
  readonly recent: Recent
  /** True for a word that the article has without a capital as well. */
  readonly isCommon: (word: string) => boolean
  /** The full form of a family name, from headlines and quotations. */
  readonly spelledOut: (family: string) => string | null
  /** How often one description has led to another; absent for none. */
  readonly depth?: number
}

/** Who the phrase in sentence number `sentence` names; null for a pronoun that nobody is known to fit. */
export function resolve(s: readonly Token[], mention: Phrase, sentence: number, scene: Scene): Resolved | null {
  const phrase = withoutGenitive(s, withoutYear(s, withoutReflexive(s, mention)))
  const first = at(s, phrase.from)
  if (phrase.to === phrase.from + 1) {
    if (has(first, grammar.RELATIVE_PRONOUNS) || isThatOrWhich(first) || isArticle(s, phrase.from))
      return antecedent(s, phrase, sentence, scene)
    // "dijo uno de ellos": one of several, and nobody knows which
    if (isOneOfSeveral(s, phrase.from)) return plain(s, { from: phrase.from - 2, to: phrase.to }, 'unnamed', 1)
    if (has(first, grammar.SUBJECT_PRONOUNS | grammar.OTHER_PRONOUNS) || is(first, classes.I))
      return calledBehind(s, phrase, scene) ?? pronoun(s, phrase, sentence, scene)
  }
  return (
    nationality(s, phrase, sentence, scene) ??
    joined(s, phrase) ??
    named(s, phrase, scene) ??
    namedBehind(s, phrase, scene) ??
    described(s, phrase, sentence, scene)
  )
}

function isOneOfSeveral(s: readonly Token[], i: number): boolean {
  const pronoun = has(at(s, i), grammar.SUBJECT_PRONOUNS | grammar.OTHER_PRONOUNS)
  const one = has(at(s, i - 2), grammar.NUMBERS | grammar.DETERMINERS | grammar.SUBJECT_PRONOUNS)
  return pronoun && is(at(s, i - 1), classes.PREPOSITIONS_OF_BELONGING) && one
}

/** "le Belge" */
function nationality(s: readonly Token[], phrase: Phrase, sentence: number, scene: Scene): Resolved | null {
  const noun = at(s, phrase.to - 1)
  // "la Comisión Europea"
  const alone = s.slice(phrase.from + 1, phrase.to - 1).every(({ cap }) => !cap)
  const known = !alone || !noun.cap || !is(noun, classes.NOUNS_FOR_A_PERSON) || scene.register.isBorne(noun.lower)
  const entity = known ? null : byOtherMention(s, phrase, sentence, scene)
  return entity && ofEntity(entity, 0.85)
}

/** "Ruiz himself" */
function withoutReflexive(s: readonly Token[], { from, to }: Phrase): Phrase {
  const own = to > from + 1 && has(at(s, to - 1), grammar.OTHER_PRONOUNS) && isNominal(s, to - 2)
  // "una fuente nos la (resumió)": pronouns of the verb behind it
  let end = own ? to - 1 : to
  // "el otro"
  if (is(at(s, to - 1), classes.WORDS_FOR_THE_SECOND_OF_TWO)) return { from, to }
  const strays = (k: number): boolean => has(at(s, k), NOUN_OPENERS) && !has(at(s, k - 1), grammar.PREPOSITIONS)
  while (end > from + 1 && isSubjectFirst(at(s, end - 1)) && !at(s, end - 1).cap && strays(end - 1)) end -= 1
  return { from, to: end }
}

/** "(Ruiz 2031)", "wie Ruiz 2031 schrieb": the year is when, not who. */
function withoutYear(s: readonly Token[], { from, to }: Phrase): Phrase {
  const dated = to > from + 1 && isYear(at(s, to - 1).text) && at(s, to - 2).cap
  return { from, to: dated ? to - 1 : to }
}

/** "Thursday’s memo": the day is when, and its ending no part of a name. */
function withoutGenitive(s: readonly Token[], { from, to }: Phrase): Phrase {
  return { from: to > from + 1 && is(at(s, from), classes.GENITIVES) ? from + 1 : from, to }
}

/** Digits of a year. */
const YEAR = 4

function isYear(text: string): boolean {
  return text.length === YEAR && [...text].every((digit) => digit >= '0' && digit <= '9')
}

/** "…, die lobte": where articles are pronouns too, one by itself stands for the noun before it. */
function isArticle(s: readonly Token[], i: number): boolean {
  return (
    isComma(at(s, i - 1)) &&
    !isSubjectFirst(at(s, i)) &&
    has(at(s, i), grammar.PHRASE_OPENERS) &&
    has(at(s, i), grammar.DETERMINERS)
  )
}

/** False for a person of whom nothing but a capital tells: no verb, no title, no given name ("Note: “…”"). */
export function isKnown({ key, name, type }: Resolved, { register, authors }: Scene): boolean {
  if (type !== 'person' || register.byKey(key)?.human || register.isBorne(key) || authors.includes(name)) return true
  return (nameClassesOf(name.toLowerCase().split(' ', 1)[0] as string, true) & GIVEN_NAMES) !== 0
}

/** "Uxía Lamas enseña la foto: «…»": where only names have capitals, two of them are somebody. */
export function isNamedInFull(s: readonly Token[], { from, to }: Phrase): boolean {
  const names = s.slice(from, to).filter(({ cap, kind }) => cap && kind === 'word')
  return isSubjectFirst(at(s, from)) && names.length > 1 && has(at(s, from), grammar.DETERMINERS) === false
}

/** "according to the university, which …" */
function withoutSource(s: readonly Token[], phrase: Phrase | null): Phrase | null {
  let from = phrase?.from ?? 0
  if (phrase && opens(at(s, from), classes.SOURCES_BEFORE_A_NOUN)) from += 2
  while (phrase && from < phrase.to - 1 && has(at(s, from), grammar.SOURCES_BEFORE_THE_NAME | grammar.PREPOSITIONS))
    from += 1
  return phrase && { from, to: phrase.to }
}

function antecedent(s: readonly Token[], phrase: Phrase, sentence: number, scene: Scene): Resolved | null {
  const start = is(at(s, phrase.from - 1), classes.TO) ? phrase.from - 1 : phrase.from
  if (isThing(s, start)) return null
  const end = isComma(at(s, start - 1)) ? start - 1 : start
  const before = withoutSource(s, phraseBefore(s, beforeBracket(s, end)))
  // "Ana Ruiz, edil de la oposición, para quien …"
  const apposed =
    before &&
    isSubjectFirst(at(s, before.from)) &&
    isComma(at(s, before.from - 1)) &&
    !has(at(s, before.from), grammar.DETERMINERS)
  // "Ana Ruiz, installée de l’autre côté du lac, pour qui …"
  const comma = apposed ? before.from - 1 : before && isSubjectFirst(at(s, end)) ? commaBehindName(s, end - 1) : -1
  const name = comma > 0 ? phraseBefore(s, comma) : null
  return (
    before &&
    resolve(s, name && at(s, name.to - 1).cap ? name : (somebodyIn(s, phrase, before) ?? before), sentence, scene)
  )
}

/** "water bottles that said": no person, no body and no words. */
function isThing(s: readonly Token[], that: number): boolean {
  const token = at(s, that)
  const noun = at(s, that - 1)
  if (!isThatOrWhich(token) || isSubjectFirst(token) || isVerbSecond(token) || noun.kind !== 'word' || noun.cap)
    return false
  const able = has(noun, grammar.VOICES | grammar.SPEECH_NOUNS) || isPerson(noun) || ends(noun, PERSON_ENDING)
  return !able && !is(noun, classes.NOUNS_FOR_MANY_PEOPLE) && isPlural(noun)
}

/** "según la Agencia de Aguas (ADA), que …": where the bracket behind a name opens, or `end`. */
function beforeBracket(s: readonly Token[], end: number): number {
  if (at(s, end - 1).text !== ')' || !isSubjectFirst(at(s, end + 1))) return end
  for (let k = end - 2; k > 0 && end - k <= LONGEST_BRACKET; k--) if (at(s, k).text === '(') return k
  return end
}

/** The comma behind a name, where no determiner and no verb opens what follows up to `end`; -1 where another thing stands there. */
function commaBehindName(s: readonly Token[], end: number): number {
  let k = end
  while (k > 0 && at(s, k).kind === 'word') k -= 1
  // "Faux, a plaidé Ana Ruiz, qui …"
  const opens = has(at(s, k + 1), OPENS_A_CLAUSE) || at(s, k + 1).cap
  return isComma(at(s, k)) && at(s, k - 1).cap && !opens ? k : -1
}

const OPENS_A_CLAUSE =
  grammar.DETERMINERS | grammar.OTHER_PRONOUNS | grammar.AUXILIARIES | grammar.SAID | grammar.SOURCES_BEFORE_THE_NAME

/** "the lawsuit of Ana Ruiz, who …", "a reply from Ana Ruiz, who …": a thing is no "who". */
function somebodyIn(s: readonly Token[], { from: who }: Phrase, { from, to }: Phrase): Phrase | null {
  const token = at(s, who)
  const head = headOf(s, from, to)
  if (isThatOrWhich(token) || isSubjectFirst(token) || isVerbSecond(token) || isPerson(at(s, head)) || at(s, head).cap)
    return null
  const run = nameRuns(s).find((each) => each.to === to && each.from > head)
  return run ? { from: run.titleFrom, to } : null
}

/** The author of the text, or of the letter in it, where nobody else's words are led up to. */
function whoSigned(token: Token, sentence: number, scene: Scene): Resolved | null {
  if (isInBlock(sentence, scene.sentences)) return null
  const author =
    scene.signedAt(token.start) ?? (scene.authors.length === 0 ? scene.aboutAuthor() : onlyOf(scene.authors))
  return author ? { key: author.toLowerCase(), name: author, role: null, type: 'person', confidence: 0.7 } : null
}

function pronoun(s: readonly Token[], phrase: Phrase, sentence: number, scene: Scene): Resolved | null {
  const token = at(s, phrase.from)
  if (is(token, classes.I) || is(token, classes.MY)) return whoSigned(token, sentence, scene)
  // "someone", "everybody"
  if (is(token, classes.NOUNS_FOR_UNNAMED_SOURCES)) return plain(s, phrase, 'unnamed', 1)
  if (is(token, classes.NOUNS_FOR_MANY_PEOPLE)) return plain(s, phrase, 'group', 1)
  const same = goesOnWith(token, sentence, scene)
  if (same) return same
  const behind = mainSubject(s, phrase)
  const ahead = behind && resolve(s, behind, sentence, scene)
  if (ahead) return ahead
  const found = byPronoun(token, sentence, scene)
  if (!found) return isSubjectFirst(token) ? namedBeside(s, phrase, sentence, scene) : null
  if ('entity' in found) {
    // Whom a pronoun stands for is somebody, and who was "she" is not "he" further on
    if (found.entity.type === 'person') found.entity.human = true
    if (found.confidence >= SURE_OF_GENDER) found.entity.gender ??= pronounGender(token)
    return ofEntity(found.entity, found.confidence)
  }
  const resolved = resolve(found.s, found.phrase, found.sentence, scene)
  const entity = resolved && scene.register.byKey(resolved.key)
  if (entity && entity.type === 'person') entity.human = true
  return resolved && { ...resolved, confidence: 0.85 }
}

/** "Si elle salue « des avancées », la CFDT réclame …": where a clause with a pronoun leads, the subject of the main clause, if it is a noun or a name. */
function mainSubject(s: readonly Token[], { from }: Phrase): Phrase | null {
  const token = at(s, from)
  const near = isSubjectFirst(token) && from > 0 && from < LONGEST_OPENING
  // "S’il salue", "Bien qu’elle salue"
  const leads =
    [0, from - 1].some((k) => has(at(s, k), grammar.SUBORDINATORS)) || is(at(s, from - 1), classes.REFLEXIVES)
  if (!near || !leads || !(is(token, classes.HE) || is(token, classes.SHE))) return null
  const comma = s.findIndex((each, k) => k > from && isComma(each))
  const main = comma > 0 ? phraseAfter(s, comma + 1) : null
  const first = at(s, comma + 1)
  const able = first.cap || has(first, grammar.DETERMINERS)
  if (!main || !able || has(first, grammar.SUBJECT_PRONOUNS | grammar.PREPOSITIONS) || !canSpeak(s, main)) return null
  const gender = ofArticle(at(s, main.from))
  return gender === null || gender === pronounGender(token) ? main : null
}

/** Tokens of "Même si elle". */
const LONGEST_OPENING = 4

/** "One reader, Bo Lee, noted: / I wonder …": a paragraph that what somebody says leads up to with a colon has his first person. */
function isInBlock(sentence: number, sentences: Scene['sentences']): boolean {
  const before = sentences[sentence - 1] ?? []
  const said = before.at(-1)?.text === ':' ? saidBy(before) : null
  return said !== null && !is(at(before, said.from), classes.I)
}

const SURE_OF_GENDER = 0.85

/** "“…,” he said. The plan was old. “…,” he added.": the same pronoun right behind, where nobody else is told of between the two. */
function goesOnWith(token: Token, sentence: number, { recent, register, sentences }: Scene): Resolved | null {
  const gender = pronounGender(token)
  const last = recent.untold
  if (!gender || !last || sentence - last.sentence > NEXT || last.gender !== gender) return null
  // "Son arrangeur parle. « … », dit-il. / Il sourit.": where possessives show no gender, a paragraph goes on about whose it is
  if (last.token.start >= token.start || isSubjectFirst(token)) return null
  const { places } = register
  const next = places[firstWhere(places.length, (i) => (places[i] as NamePlace).start > last.token.start)]
  if (next && next.start < token.start) return null
  for (let n = last.sentence + 1; n <= sentence; n++)
    if ((sentences[n] ?? []).some((each) => each.start < token.start && isPerson(each))) return null
  return last.resolved
}

/** Sentences from a pronoun to the next one. */
const NEXT = 3

/** Whom the next sentence names, or the body for which "on" stands. */
function namedBeside(s: readonly Token[], { from }: Phrase, sentence: number, scene: Scene): Resolved | null {
  const next = namedNext(at(s, from), sentence, scene)
  const body = next ? null : bodyThatIsTold(s, 0)
  return next ?? (body?.to === from - 1 ? resolve(s, body, sentence, scene) : null)
}

/** "« C’est une chance », dit-elle. Ana Ruiz a repris la ferme.": nobody was named before, and the next sentence opens with a name. */
function namedNext(token: Token, sentence: number, scene: Scene): Resolved | null {
  const s = scene.sentences[sentence + 1] ?? []
  const subject = openingSubject(s, s.length)
  const full = subject && isFullName(s, subject)
  const found = full ? named(s, subject, scene) : null
  const gender = found && scene.register.byKey(found.key)?.gender
  const other = is(token, classes.HE) ? 'female' : 'male'
  const one = is(token, classes.HE) || is(token, classes.SHE)
  return found?.type === 'person' && one && gender !== other ? { ...found, confidence: 0.85 } : null
}

function onlyOf(authors: readonly string[]): string | null {
  return authors.length === 1 ? (authors[0] as string) : null
}

/** "X and Y": a group with the words as its name. */
function joined(s: readonly Token[], phrase: Phrase): Resolved | null {
  for (let i = phrase.from + 1; i < phrase.to - 1; i++) {
    const token = at(s, i)
    if (has(token, grammar.PREPOSITIONS)) return null
    if (isSecondOffice(s, phrase, i) || (has(token, grammar.CONJUNCTIONS) && isSecondTrade(s, i))) return null
    if (has(token, grammar.CONJUNCTIONS) && token.lower !== '&' && (at(s, i - 1).cap || isHuman(at(s, i - 1)))) {
      return at(s, i + 1).cap || has(at(s, i + 1), NOUN_OPENERS) ? plain(s, withoutBoth(s, phrase), 'group', 1) : null
    }
  }
  return null
}

/** "Both Ruiz and Lee" */
function withoutBoth(s: readonly Token[], { from, to }: Phrase): Phrase {
  return { from: is(at(s, from), classes.QUANTIFIERS) && at(s, from + 1).cap ? from + 1 : from, to }
}

/** "President and Chief Executive Ana Ruiz", "the singer and dancer Ana Ruiz": two offices of one person; "the mayor and Governor Ana Ruiz" are two. */
function isSecondOffice(s: readonly Token[], { from, to }: Phrase, i: number): boolean {
  return (
    (is(at(s, i), classes.AND) || isVerbSecond(at(s, i))) &&
    has(at(s, i), grammar.CONJUNCTIONS) &&
    isPerson(at(s, i - 1)) &&
    // "der Präsident und Trainer Ana Ruiz": where two have an article each
    (!has(at(s, from), grammar.DETERMINERS) || !at(s, i + 1).cap || isVerbSecond(at(s, i))) &&
    !(isVerbSecond(at(s, i)) && (has(at(s, i + 1), grammar.DETERMINERS) || !at(s, to - 1).cap)) &&
    s.slice(i + 1, to).some(isPerson) &&
    !s.slice(from, i).some((token) => names(token, GIVEN_NAMES))
  )
}

function isHuman(token: Token): boolean {
  return is(token, classes.NOUNS_FOR_A_PERSON) || is(token, classes.NOUNS_FOR_MANY_PEOPLE)
}

/** A name as the head of the phrase: a person of the register, a body, or a name that stands alone. */
function named(s: readonly Token[], phrase: Phrase, scene: Scene): Resolved | null {
  const run = headRun(s, phrase)
  if (run && (isBodyOf(s, phrase, run) || isFirm(s, run))) return plain(s, phrase, 'organization', 1)
  if (!run || (run.to < phrase.to && isGenitive(s, run.to)) || isNoun(s, phrase, run, scene.register)) return null
  const words = nameWords(s, run)
  if (!run.honorific && isOfficeAlone(s, phrase, words)) return null
  if (isFamily(s, phrase, words, scene)) return plain(s, phrase, 'group', 1)
  const gender = honorificGender(run.honorific)
  const one = words.length === 1 ? (words[0] as Token) : null
  const entity = one ? bearer(one, gender, scene) : scene.register.byName(words)
  if (entity?.type === 'person') return ofEntity(entity, 1)
  const borne = one !== null && !entity && scene.register.isBorne(one.lower)
  const lone = one !== null && !borne && !run.honorific && scene.register.isPlace(one.lower)
  if (one && !run.honorific && isCommonNoun(s, run, one, scene)) return null
  if ((isBody(words) && !borne) || entity || lone) return plain(s, phrase, 'organization', 1)
  if (one && has(one, grammar.VOICES)) return plain(s, phrase, ends(one, PLURAL_ENDING) ? 'group' : 'organization', 1)
  const spelled = one ? scene.spelledOut(one.text) : null
  const name = readableName(spelled ?? words.map((word) => word.text).join(' '))
  return { key: name.toLowerCase(), name, role: null, type: 'person', confidence: 0.95 }
}

/** Whom one word of a name stands for: "Israel said" in an article that has Israel Ruiz and something in Israel is the country. */
function bearer(word: Token, gender: Gender, scene: Scene): Entity | null {
  const entity = bySurname(word, gender, scene)
  const place = entity?.words[0] === word.lower && names(word, PLACES) && scene.register.isPlace(word.lower)
  return place && entity.words.length > 1 && !gender ? null : entity
}

/** The bearer of a family name; "Foucaults These": where genitives have no apostrophe, also without their ending. */
function bySurname(token: Token, gender: Gender, { register }: Scene): Entity | null {
  const { lower, start } = token
  const own = register.bySurname(lower, gender, start)
  if (own || !isVerbSecond(token) || !ends(token, PLURAL_ENDING)) return own
  const stem = lower.slice(0, -1)
  return register.isBorne(stem) ? register.bySurname(stem, gender, start) : null
}

/** "Ruiz & Lee" */
function isFirm(s: readonly Token[], { from, to }: NameRun): boolean {
  return at(s, to).text === '&' || at(s, from - 1).text === '&'
}

/** "l’association Aguas Vivas", "der Limaer Senat": a noun beside the name says what it is. */
function isBodyOf(s: readonly Token[], { from }: Phrase, run: NameRun): boolean {
  const noun = at(s, run.from - 1)
  const last = at(s, run.to - 1)
  if (isVerbSecond(last))
    return (
      has(last, grammar.VOICES) &&
      run.to > run.from + 1 &&
      has(noun, grammar.DETERMINERS) &&
      !names(at(s, run.from), GIVEN_NAMES)
    )
  return isSubjectFirst(noun) && has(noun, grammar.VOICES) && run.from - from <= 2
}

/** "The Prime Minister", "Minister of Natural Resources": an office is nobody's name. */
function isOfficeAlone(s: readonly Token[], { from, to }: Phrase, words: readonly Token[]): boolean {
  const known = has(at(s, from), grammar.DETERMINERS) || words.length < to - from
  return known && isPerson(words.at(-1) as Token) && !words.some((word) => names(word, GIVEN_NAMES))
}

/** A capital that only the sentence's start gives: "Vendors say …" in an article that has "vendors" as well. */
function isCommonNoun(s: readonly Token[], { from }: NameRun, word: Token, scene: Scene): boolean {
  return (
    (from === 0 || at(s, from - 1).kind === 'quote') && !names(word, GIVEN_NAMES | PLACES) && scene.isCommon(word.lower)
  )
}

/** The name that is the head of the phrase, with an office before it or a body's: "the Bank of Lima governor Ana Ruiz". */
function headRun(s: readonly Token[], phrase: Phrase): NameRun | null {
  const head = headOf(s, phrase.from, phrase.to)
  const runs = nameRuns(s)
    .filter(({ from, to }) => to > phrase.from && from < phrase.to)
    .map((each) => ({ ...each, to: Math.min(each.to, phrase.to) }))
  const last = runs.at(-1)
  if (last && last.to === phrase.to && last.titleFrom > head && at(s, head).cap && !isPerson(at(s, head))) {
    if (isPerson(at(s, last.titleFrom - 1)) || (last.from > last.titleFrom && isPerson(at(s, last.from - 1))))
      return last
  }
  const office = is(at(s, head + 1), classes.PREPOSITIONS_OF_AN_OFFICE)
  if (last && last.to === phrase.to && endsOffice(s, phrase.from, head, last)) return last
  return runs.find((each) => (office ? each.titleFrom : each.from) <= head && head < each.to) ?? null
}

/** "le ministre de l’Intérieur Bo Lee": the office ends in a word of its own before the given name. */
function endsOffice(s: readonly Token[], start: number, head: number, { titleFrom, from, to }: NameRun): boolean {
  const before = at(s, from - 1)
  // "the chief of staff Bo Lee"
  if (titleFrom === from && to > from + 1 && isPerson(at(s, head)) && is(at(s, head + 1), classes.OF))
    return from === head + 3 && !before.cap && !isPerson(before) && isNominal(s, from - 1)
  // "Counsel for the defence Ana Ruiz", "Cabinet member for parking Ana Ruiz"; "the aide to singer Ana Ruiz" is not she
  const untold = at(s, start).cap && !has(at(s, start), grammar.DETERMINERS)
  if (
    titleFrom === from &&
    (at(s, head).cap || untold) &&
    isPerson(at(s, head)) &&
    is(at(s, head + 1), classes.PREPOSITIONS_OF_AN_OFFICE)
  )
    return (
      from > head + 2 &&
      !before.cap &&
      !isPerson(before) &&
      !isHuman(before) &&
      isNominal(s, from - 1) &&
      names(at(s, from), GIVEN_NAMES)
    )
  // "le commissaire à l’économie Bo Lee"
  if (titleFrom === from && isSubjectFirst(before) && has(at(s, head + 1), grammar.PREPOSITIONS))
    return isPerson(at(s, head)) && !before.cap && isNominal(s, from - 1) && names(at(s, from), GIVEN_NAMES)
  return (
    isPerson(at(s, head)) &&
    titleFrom > head &&
    titleFrom < from &&
    names(at(s, from), GIVEN_NAMES) &&
    !has(before, grammar.ROLES | grammar.HONORIFICS) &&
    !isGenitive(s, from - 1)
  )
}

/** "the Ruizes": everybody of that name. */
function isFamily(s: readonly Token[], phrase: Phrase, words: readonly Token[], { register }: Scene): boolean {
  const plural = words.length === 1 && is(at(s, phrase.from), classes.ARTICLES) ? (words[0]?.lower ?? '') : ''
  return listOf('people.endings of families').some(
    (ending) => plural.endsWith(ending) && register.isBorne(plural.slice(0, -ending.length)),
  )
}

/** Where every noun has a capital, one behind its article is no name: "der Verband", "eine Sprecherin der Polizei". */
function isNoun(s: readonly Token[], phrase: Phrase, run: NameRun, register: Register): boolean {
  const first = at(s, phrase.from)
  const opens = has(first, grammar.PHRASE_OPENERS) && has(first, NOUN_OPENERS)
  if (!opens || s.slice(phrase.from + 1, run.from).some(({ cap }) => cap)) return false
  const noun = at(s, run.from)
  if (run.to > run.from + 1) return has(noun, grammar.ROLES | grammar.VOICES)
  return run.from === phrase.from + 1 || !register.isBorne(noun.lower)
}

/** "the agency's director, X, said": the name stands behind the description. */
function namedBehind(s: readonly Token[], phrase: Phrase, scene: Scene): Resolved | null {
  const office = isPerson(at(s, headOf(s, phrase.from, phrase.to)))
  const open = isSubjectFirst(at(s, phrase.from)) && has(at(s, phrase.from), NOUN_OPENERS)
  const comma = isVerbSecond(at(s, phrase.from))
    ? office
      ? attributesEnd(s, phrase.to)
      : phrase.to
    : behindBracket(s, open && office ? attributeEnd(s, phrase.to) : phrase.to)
  if (!isComma(at(s, comma)) || (at(s, phrase.to - 1).cap && !office && !open)) return null
  let from = comma + 1
  while (has(at(s, from), grammar.DETERMINERS | grammar.ADJECTIVES | (open ? grammar.ADVERBS : 0)) && !at(s, from).cap)
    from += 1
  // "la bailarina, la belga Ana Ruiz,"
  if (from > comma + 1 && open && !at(s, from).cap) from += 1
  // "el director, coronel Ana Ruiz"
  if (open && isPerson(at(s, from)) && !at(s, from).cap && at(s, from + 1).cap) from += 1
  // "son avocate, Me Ruiz"
  if (open && has(at(s, from), grammar.HONORIFICS)) from += 1
  from = behindNaming(s, behindTrade(s, from))
  const run =
    nameRuns(s).find((each) => each.titleFrom <= from && from <= each.from) ?? (open ? runBehindOffice(s, comma) : null)
  if (!run || !['', ',', '.', '(', '—', '–'].includes(at(s, run.to).text)) return null
  return holderOf(office, named(s, { from: run.titleFrom, to: run.to }, scene))
}

/** "a clerk in Arbo, North Carolina,": what stands behind the comma of an office and is no person is not who holds it. */
function holderOf(office: boolean, found: Resolved | null): Resolved | null {
  return office && found?.type === 'organization' ? null : found
}

/** "leur coordinateur, l’ancien Premier ministre X": the name behind an article, and what he was. */
function runBehindOffice(s: readonly Token[], comma: number): NameRun | null {
  const run = nameRuns(s).find(
    (each) => each.from > comma && each.from - comma <= LONGEST_ATTRIBUTE && each.to > each.from + 1,
  )
  if (!run || !has(at(s, comma + 1), grammar.DETERMINERS)) return null
  const told = s.slice(comma + 1, run.from)
  const plain = told.every((token) => token.kind === 'word' && !has(token, NO_OFFICE))
  return plain && told.some(isPerson) ? run : null
}

const NO_OFFICE = grammar.RELATIVE_PRONOUNS | grammar.SUBORDINATORS | grammar.AUXILIARIES | grammar.SAID

/** "el delegado (territorial de Agricultura), X,": where what tells of an office ends, if a name stands behind its comma. */
function attributeEnd(s: readonly Token[], from: number): number {
  let k = from
  while (
    (k < from + LONGEST_ATTRIBUTE && isNominal(s, k)) ||
    (k < from + LONGEST_ATTRIBUTE && has(at(s, k), grammar.PREPOSITIONS | grammar.DETERMINERS))
  )
    k += 1
  return isComma(at(s, k)) && at(s, k + 1).cap && at(s, k + 2).cap ? k : from
}

/** "die Präsidentin des Verbands (der Deutschen Werften in Lima (VDW)), X,": where genitives, places and brackets behind an office end, if a name stands behind their comma. */
function attributesEnd(s: readonly Token[], from: number): number {
  let k = from
  for (let open = 0; k < from + LONGEST_GENITIVE; k++) {
    const { text, kind } = at(s, k)
    if (text === '(') open += 1
    else if (text === ')') open -= 1
    else if (open === 0 && (kind === 'mark' || isFiniteVerb(s, k) || has(at(s, k), ENDS_AN_OFFICE))) break
  }
  return isComma(at(s, k)) && at(s, k + 1).cap && at(s, k + 2).cap ? k : from
}

/** Tokens of "der Deutschen Industrie- und Handelskammer in Lima (DIHK)". */
const LONGEST_GENITIVE = 14
const ENDS_AN_OFFICE = grammar.SUBORDINATORS | grammar.RELATIVE_PRONOUNS | grammar.SUBJECT_PRONOUNS | grammar.SAID

/** Tokens of "territorial de Obras y Vivienda". */
const LONGEST_ATTRIBUTE = 8

/** "El vecino, un albañil belga llamado Ruiz, …": the name behind what somebody is and how he is called. */
function behindNaming(s: readonly Token[], from: number): number {
  let k = from
  if (!isSubjectFirst(at(s, from)) || at(s, from).cap) return from
  while (k < from + LONGEST_BRACKET && at(s, k).kind === 'word' && !at(s, k).cap && !has(at(s, k), LINKS_A_NOUN)) k += 1
  return at(s, k).cap && is(at(s, k - 1), classes.NAMINGS_OF_THINGS) ? k : from
}

const LINKS_A_NOUN = grammar.PREPOSITIONS | grammar.CONJUNCTIONS | grammar.SUBORDINATORS | grammar.RELATIVE_PRONOUNS

/** "her rival, the retired dentist Ana Ruiz": small words between the article and the name, the last of them what she is. */
function behindTrade(s: readonly Token[], from: number): number {
  let k = from
  if (
    isSubjectFirst(at(s, from)) ||
    isVerbSecond(at(s, from)) ||
    !has(at(s, from - 1), NOUN_OPENERS | grammar.ADJECTIVES)
  )
    return from
  while (k < from + LONGEST_BRACKET && isNominal(s, k) && !at(s, k).cap && !has(at(s, k), NOUN_OPENERS)) k += 1
  return at(s, k).cap && at(s, k + 1).cap ? k : from
}

/** "Ella, la traductora Ana Ruiz, lo desmiente" */
function calledBehind(s: readonly Token[], { to }: Phrase, scene: Scene): Resolved | null {
  if (!isComma(at(s, to)) || !isSubjectFirst(at(s, to - 1)) || !has(at(s, to + 1), grammar.DETERMINERS)) return null
  const run = nameRuns(s).find(({ from }) => from > to && from - to <= LONGEST_BRACKET)
  return run && isComma(at(s, run.to)) && run.to > run.from + 1
    ? named(s, { from: run.titleFrom, to: run.to }, scene)
    : null
}

/** "le maire (PS), Ana Ruiz" */
function behindBracket(s: readonly Token[], from: number): number {
  if (at(s, from).text !== '(' || !isSubjectFirst(at(s, from))) return from
  for (let k = from + 1; k < from + LONGEST_BRACKET; k++) if (at(s, k).text === ')') return k + 1
  return from
}

/** Tokens of a party in brackets. */
const LONGEST_BRACKET = 6

function ofEntity(
  entity: { key: string; name: string; role: string | null; type: SpeakerType },
  confidence: number,
): Resolved {
  return { key: entity.key, name: entity.name, role: entity.role, type: entity.type, confidence }
}

/** A noun without a name: somebody whose role the article states, else what its noun says. */
function described(s: readonly Token[], phrase: Phrase, sentence: number, scene: Scene): Resolved {
  const whole = withContraction(s, phrase)
  const entity = byDescription(s, whole, sentence, scene)
  if (entity) return ofEntity(entity, 0.95)
  const found = describedBefore(s, phrase, whole, sentence, scene)
  const same = found && isSetOff(s, whole) && isLastTold(found, sentence, scene)
  return found && !same ? found : noun(s, phrase)
}

/** "L’accusé, lui, baisse les yeux": somebody else than whom the sentence before is about. */
function isSetOff(s: readonly Token[], { to }: Phrase): boolean {
  const own = at(s, to + 1)
  return (
    isSubjectFirst(own) && isComma(at(s, to)) && (is(own, classes.HE) || is(own, classes.SHE)) && isComma(at(s, to + 2))
  )
}

/** Whom the sentence before names or has the words of. */
function isLastTold({ key }: Resolved, sentence: number, { register: { places }, recent }: Scene): boolean {
  const spoke = recent.speakers.at(-1)
  if (spoke?.sentence === sentence - 1 && spoke.entity.key === key) return true
  const end = firstWhere(places.length, (n) => (places[n]?.sentence ?? 0) >= sentence)
  const last = places[end - 1]
  return last?.sentence === sentence - 1 && last.entity.key === key
}

/** Whom the article told of before, or names further on. */
function describedBefore(
  s: readonly Token[],
  phrase: Phrase,
  whole: Phrase,
  sentence: number,
  scene: Scene,
): Resolved | null {
  const one =
    oneOfTwo(s, whole, sentence, scene) ?? lastNamed(s, whole, sentence, scene) ?? spokenOf(s, whole, sentence, scene)
  if (one) return ofEntity(one, 0.85)
  const topic = justMet(s, phrase, sentence, scene) ?? byTopic(s, whole, sentence, scene, false)
  if (topic) return topic
  const next = byNextName(s, whole, sentence, scene)
  if (next) return ofEntity(next, 0.85)
  const same = sameAgain(s, whole, sentence, scene)
  if (same) return same
  const other = byOtherMention(s, whole, sentence, scene)
  if (other) return ofEntity(other, 0.85)
  const later = byLaterName(s, phrase, scene.register)
  if (later) return ofEntity(later, 0.85)
  return byTopic(s, whole, sentence, scene, true)
}

/** "On en parle avec Pasine. Cette jeune fille de 20 ans étudie.": whom the sentence before ends in, by a name that nothing else shows to be one. */
function justMet(s: readonly Token[], { from, to }: Phrase, sentence: number, scene: Scene): Resolved | null {
  const points = is(at(s, from), classes.DETERMINERS_OF_WHAT_IS_KNOWN) && !is(at(s, from), classes.ARTICLES)
  if (!points || !isSubjectFirst(at(s, from)) || !s.slice(from, to).some(isPerson)) return null
  const before = scene.sentences[sentence - 1] ?? []
  const run = nameRuns(before).at(-1)
  const last = run && run.to >= before.length - 1 && is(at(before, run.titleFrom - 1), classes.WITH)
  const known = run && (scene.register.isPlace(at(before, run.from).lower) || isBody(nameWords(before, run)))
  if (!last || known) return null
  const name = readableName(
    nameWords(before, run)
      .map(({ text }) => text)
      .join(' '),
  )
  return name === '' ? null : { key: name.toLowerCase(), name, role: null, type: 'person', confidence: 0.85 }
}

/** What its noun says. */
function noun(s: readonly Token[], phrase: Phrase): Resolved {
  const noun = at(s, headOf(s, phrase.from, phrase.to))
  if (is(noun, classes.NOUNS_FOR_UNNAMED_SOURCES)) return plain(s, phrase, 'unnamed', 1)
  if (is(noun, classes.NOUNS_FOR_MANY_PEOPLE) || (isPlural(noun) && !has(at(s, phrase.to - 1), grammar.VOICES)))
    return plain(s, phrase, 'group', 1)
  if (is(noun, classes.NOUNS_FOR_A_PERSON) || has(noun, grammar.ROLES))
    return plain(
      s,
      phrase,
      'unnamed',
      isSubjectFirst(noun) && is(at(s, phrase.from), classes.DETERMINERS_OF_WHAT_IS_KNOWN) ? 0.85 : 1,
    )
  // "le maillot jaune": may be somebody's other name
  const open = isSubjectFirst(noun) && !noun.cap && !has(noun, grammar.VOICES)
  return plain(s, phrase, 'organization', open ? 0.85 : 0.95)
}

/** "La firme Ruizal regrette. « … », assure le groupe", "Selon un diplomate, … « … », glisse cette source": a noun for any body or source is the one that the sentences before tell of. */
function sameAgain(s: readonly Token[], { from, to }: Phrase, sentence: number, scene: Scene): Resolved | null {
  const article = at(s, from)
  const noun = at(s, from + 1)
  const definite = isSubjectFirst(article) && is(article, classes.DETERMINERS_OF_WHAT_IS_KNOWN)
  const source = is(noun, classes.NOUNS_FOR_UNNAMED_SOURCES) && !is(article, classes.ARTICLES)
  const any = source || (isKnownOffice(noun.lower) && has(noun, grammar.VOICES))
  if (to !== from + 2 || !definite || noun.cap || !any || (scene.depth ?? 0) >= SENTENCES_OF_ONE) return null
  for (let n = sentence - 1; n >= 0 && sentence - n <= SENTENCES_OF_ONE; n--) {
    const before = scene.sentences[n] as readonly Token[]
    const told = saidBy(before) ?? openingSubject(before, before.length)
    const found = told && resolve(before, told, n, { ...scene, depth: (scene.depth ?? 0) + 1 })
    if (!told || !found || found.type === 'person') continue
    const head = at(before, headOf(before, told.from, told.to))
    const body = found.type === 'organization' && (isOneTrade(noun.lower, head.lower) || head.cap)
    if (source ? found.type === 'unnamed' : body) return { ...found, confidence: 0.85 }
    if (!source && found.type === 'organization') return null
  }
  return null
}

/** Sentences that such a noun goes back over: "L’intéressé s’en défend." */
const SENTENCES_OF_ONE = 3

/** "Una vecina lo oyó. «…», suspira la jubilada": whom the sentences before are about, where they name nobody else; where `named`, also somebody whom the nearest one opens with by name. */
function byTopic(s: readonly Token[], phrase: Phrase, sentence: number, scene: Scene, named: boolean): Resolved | null {
  const gender = (scene.depth ?? 0) < SENTENCES_OF_ONE ? shownAgain(s, phrase) : undefined
  if (gender === undefined) return null
  for (let n = sentence - 1; n >= 0 && sentence - n <= SENTENCES_OF_ONE; n--) {
    const before = scene.sentences[n] as readonly Token[]
    if (before.at(-1)?.text === '?') continue
    const subject = openingSubject(before, before.length)
    if (!subject) return null
    const first = at(before, subject.from)
    const pronoun = (subject.to === subject.from + 1 && !first.cap) || has(first, grammar.SUBJECT_PRONOUNS)
    const names = nameRuns(before)
    if (names.length > 0) {
      const own = names.some(({ from, to }) => from < subject.to && to > subject.from)
      if (!named || !own) return null
    }
    // "Elle s’est rendormie."
    if (pronoun && names.length === 0) {
      if (is(first, classes.HE) || is(first, classes.SHE)) continue
      return null
    }
    return topicOf(before, subject, n, scene, gender, at(s, phrase.from + 1))
  }
  return null
}

function topicOf(
  s: readonly Token[],
  subject: Phrase,
  sentence: number,
  scene: Scene,
  gender: Gender,
  noun: Token,
): Resolved | null {
  const found = resolve(s, subject, sentence, { ...scene, depth: (scene.depth ?? 0) + 1 })
  const own = at(s, subject.from)
  const entity = found && scene.register.byKey(found.key)
  const shown = entity?.gender ?? ofArticle(own)
  if (!found || (gender && shown && gender !== shown)) return null
  const trade = isKnownOffice(noun.lower) || ends(noun, PERSON_AGAIN_ENDING)
  if (
    entity &&
    trade &&
    holdsAnother({ start: 0, sentence, gender, trade, office: isKnownOffice(noun.lower) ? noun.lower : null }, entity)
  )
    return null
  if (entity && trade) call(entity, noun)
  const unnamed = !isDefinite(own) && (found.type === 'unnamed' || s.slice(subject.from, subject.to).some(isPerson))
  return entity?.type === 'person' || unnamed ? { ...found, confidence: Math.min(found.confidence, 0.85) } : null
}

function isDefinite(token: Token): boolean {
  return is(token, classes.DETERMINERS_OF_WHAT_IS_KNOWN) || !is(token, classes.ARTICLES)
}

/** The gender of a noun with an article for somebody told of before, null where it is open; undefined for any other phrase. */
function shownAgain(s: readonly Token[], { from, to }: Phrase): Gender | undefined {
  const article = at(s, from)
  const noun = at(s, from + 1)
  if (!isSubjectFirst(article) || !pointsAtSomebody(article) || noun.cap) return undefined
  if (is(at(s, to), classes.WHICH) || has(noun, grammar.VOICES | grammar.SPEECH_NOUNS)) return undefined
  if (is(noun, classes.NOUNS_FOR_WHO_IS_SPOKEN_OF)) return undefined
  const known = isPerson(noun) || (ends(noun, PERSON_ENDING | PERSON_AGAIN_ENDING) && !ends(noun, PASSIVE_ENDING))
  return known || !is(article, classes.ARTICLES) ? genderOf(article, noun) : undefined
}

/** "(del) veterano", "(du) prévenu": the preposition has the article in it. */
function withContraction(s: readonly Token[], { from, to }: Phrase): Phrase {
  const own = is(at(s, from - 1), classes.PREPOSITIONS_WITH_AN_ARTICLE) && !has(at(s, from), NOUN_OPENERS)
  return isSubjectFirst(at(s, from)) && own ? { from: from - 1, to } : { from, to }
}

/** Tokens of "con la cara pintada", "en situation irrégulière". */
const LONGEST_TRAIT = 5

/** "una turista (con sombrero de paja)", "un jeune (en casquette)": what tells somebody without a name from others. */
function withTrait(s: readonly Token[], { from, to }: Phrase): Phrase {
  const article = at(s, from)
  const link = at(s, to)
  const indefinite = is(article, classes.ARTICLES) && !is(article, classes.DETERMINERS_OF_WHAT_IS_KNOWN)
  const trait = indefinite && isSubjectFirst(article) && is(link, classes.PREPOSITIONS_OF_A_TRAIT)
  if (!trait && indefinite && isSubjectFirst(article) && !at(s, to - 1).cap) return { from, to: clauseEnd(s, to) }
  if (!trait || at(s, to - 1).cap) return { from, to }
  let end = to + 1
  while (end < to + 1 + LONGEST_TRAIT && isTrait(s, end)) end += 1
  while (end > to && has(at(s, end - 1), grammar.PREPOSITIONS | grammar.DETERMINERS)) end -= 1
  return { from, to: end > to + 1 ? end : to }
}

/** Tokens of "que asistió ayer a la reunión". */
const LONGEST_CLAUSE = 12

/** "un sénateur (qui préfère garder l’anonymat)": the end of a clause that tells which one, up to a mark or the verb of saying; `from` where none stands there. */
function clauseEnd(s: readonly Token[], from: number): number {
  const who = at(s, from)
  if (!has(who, grammar.RELATIVE_PRONOUNS) && !is(who, classes.WHICH)) return from
  // "un homme qui dit": the clause has the words themselves
  for (let k = from + 1; k <= from + LONGEST_CLAUSE; k++) {
    const token = at(s, k)
    const said = k > from + 1 && has(token, grammar.SAID) && !has(at(s, k - 1), NO_VERB_BEHIND)
    if (token.kind === 'quote' || token.text === ':') return from
    if (token.kind !== 'word' || said) return k > from + 2 ? k : from
  }
  return from
}

const NO_VERB_BEHIND = grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.AUXILIARIES

function isTrait(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (token.kind !== 'word' || token.cap || has(token, NO_TRAIT)) return false
  return has(token, grammar.DETERMINERS) || is(token, classes.PREPOSITIONS_OF_BELONGING) || isNominal(s, i)
}

const NO_TRAIT =
  grammar.SUBORDINATORS |
  grammar.RELATIVE_PRONOUNS |
  grammar.AUXILIARIES |
  grammar.OTHER_PRONOUNS |
  grammar.SAID |
  grammar.TIMES

function isBareAttribute(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  return (
    !token.cap && ends(token, ADJECTIVE_ENDING) && !has(token, NOUN_OPENERS | grammar.PREPOSITIONS | grammar.NUMBERS)
  )
}

function plain(s: readonly Token[], phrase: Phrase, type: SpeakerType, confidence: number): Resolved {
  const { from, to } = withTrait(s, phrase)
  const start = is(at(s, from), classes.ARTICLES) && to > from + 1 ? from + 1 : from
  // "(der dafür) verantwortliche Sender": what stands before the attribute is no part of the name, nor is it
  let named = from
  while (isVerbSecond(at(s, from)) && named < to - 1 && isBareAttribute(s, named)) named += 1
  return {
    key: textOf(s, Math.max(start, named), to).toLowerCase(),
    name: textOf(s, named, to),
    role: null,
    type,
    confidence,
  }
}

import { isComma, isFiniteVerb, isGenitive, isPerson, verbStart } from '../syntax/facts.js'
import { isSubjectFirst, isVerbSecond } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import { isNominal } from '../syntax/phrase.js'
import { subjectBefore } from '../syntax/subject.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES, PLACES } from '../words/known-names.js'
import { NATIONALITIES_AND_PARTIES, PARTICLES } from '../words/name-classes.js'
import { at, has, is, names, type Token } from '../words/token.js'
import { isBody } from './body.js'
import { addFull, addLone, type Book, byOneWord, byWords, type FoundName, sharedName, speaks } from './book.js'
import type { Gender, NamePlace, NameRun, Register } from './entity.js'
import { honorificGender, roleGender } from './gender.js'
import { nameRuns, nameWords } from './name-run.js'
import { isPartOfOffice, roleOf } from './role.js'

/** "« C’est fini, dit Ana Ruiz. »": words between marks that say whose they are, and the sentence that has them. */
export interface Within {
  readonly s: readonly Token[]
  readonly speaker: Phrase
  readonly sentence: number
}

/** Reads the names of all sentences: the full ones, then the people of one name, then what each mention stands for. */
export function register(
  sentences: readonly (readonly Token[])[],
  spelledOut: (family: string) => string | null,
  headline: readonly Token[] = [],
  within: readonly Within[] = [],
): Register {
  const book: Book = { entities: new Map(), byWord: new Map() }
  const all: FoundName[] = []
  addNames(all, headline, HEADLINE)
  for (let n = 0, k = 0; n < sentences.length; n++) {
    addNames(all, sentences[n] as readonly Token[], n)
    for (; k < within.length && within[k]?.sentence === n; k++) addSpeaker(all, within[k] as Within)
  }
  const found = withoutNouns(all)
  const nouns = nounsOf(sentences)
  for (const each of found)
    if (each.words.length > 1 && !isParty(each) && !isOffice(each) && !isOfRole(each) && !isTwoNouns(each, nouns))
      addFull(book, each)
  for (const each of found) if (each.words.length === 1) addEvidence(book, each, spelledOut)
  const regions = new Set<string>()
  for (const each of found)
    if (isRegion(each) || isCountryBefore(each, book)) regions.add((each.words[0] as Token).lower)
  return {
    entities: [...book.entities.values()],
    places: placesOf(found, book),
    byKey: (key) => book.entities.get(key) ?? null,
    byName: (words) => byWords(book, words),
    bySurname: (word, gender, before) => byOneWord(book, word, gender, before),
    isBorne: (family) => isBorne(book, family),
    isPlace: (word) => regions.has(word),
  }
}

/** Somebody's family name; of several words one with its particle, and no whole name. */
function isBorne({ byWord }: Book, family: string): boolean {
  const words = family.split(' ')
  return (
    byWord
      .get(words.at(-1) ?? '')
      ?.some((each) =>
        words.length === 1
          ? each.words.at(-1) === family
          : each.words.length > words.length && each.words.join(' ').endsWith(` ${family}`),
      ) ?? false
  )
}

/** "sieht Ruiz Vorteile", "nimmt Ana Ruiz Bezug": where every noun has a capital, one behind a name that the article has without it is no part of it. */
function withoutNouns(all: readonly FoundName[]): readonly FoundName[] {
  if (!all.some(({ words }) => isVerbSecond(words[0] as Token))) return all
  const families = new Set<string>()
  const lone = new Set<string>()
  const times = new Map<string, { first: number; count: number }>()
  for (const { words } of all) {
    const last = words.at(-1) as Token
    if (words.length === 1) lone.add(last.lower)
    const seen = times.get(keyIn(words)) ?? { first: last.start, count: 0 }
    times.set(keyIn(words), { ...seen, count: seen.count + 1 })
    if (words.length === 2 && names(words[0] as Token, GIVEN_NAMES)) families.add(last.lower)
  }
  return all.map((each) => {
    const { words, run, s } = each
    const [first, second, third] = words as [Token, Token?, Token?]
    if (!second || run.to !== run.from + words.length) return each
    // "schickt Ana Odo eine Karte", "ruft Odo Ana an": two who stand beside each other in either order
    if (words.length === 2 && times.has(keyIn([second, first])))
      return { ...each, words: [first], run: { ...run, to: run.to - 1 } }
    // "Lorio", who has but one name, before "die Lorio Schau"
    const alone = times.get(first.lower)
    const one = alone && alone.count > 2 && alone.first < first.start && times.get(keyIn(words))?.count === 1
    const known = (word: Token): boolean =>
      (families.has(word.lower) || (word === first && one === true)) && !names(word, GIVEN_NAMES)
    const given = names(first, GIVEN_NAMES)
    const two = given && third && words.length === 3 && (known(second) || lone.has(second.lower))
    const noun = two ? third : given || words.length > 2 || !known(first) ? null : second
    if (!noun || lone.has(noun.lower) || families.has(noun.lower) || names(noun, PARTICLES)) return each
    return { ...each, s, words: words.slice(0, -1), run: { ...run, to: run.to - 1 } }
  })
}

function keyIn(words: readonly Token[]): string {
  return words.map(({ lower }) => lower).join(' ')
}

/** Place of the headline before all sentences. */
const HEADLINE = -1

/** Adds the names of a sentence. In a headline every word has a capital: names can't be told from the rest. */
function addNames(found: FoundName[], s: readonly Token[], sentence: number): void {
  if (isHeadline(s)) return
  for (const run of nameRuns(s)) {
    const words = nameWords(s, run)
    if (words.length > 0) found.push({ sentence, s, run, words })
  }
}

/** Adds the name of somebody whom words between marks name; among those of its sentence it keeps its place. */
function addSpeaker(found: FoundName[], { s, speaker: { from, to }, sentence }: Within): void {
  const end = isComma(at(s, to)) ? to + LONGEST_NAME : to
  const own = nameRuns(s).find((run) => run.to > from && run.from < end)
  const words = own ? nameWords(s, own) : []
  if (!own || words.length === 0) return
  const start = at(s, own.titleFrom).start
  let place = found.length
  while (
    place > 0 &&
    at((found[place - 1] as FoundName).s, (found[place - 1] as FoundName).run.titleFrom).start > start
  )
    place -= 1
  found.splice(place, 0, { sentence, s, run: own, words })
}

/** Tokens of ", Ana Ruiz" behind an office. */
const LONGEST_NAME = 3

function isHeadline(s: readonly Token[]): boolean {
  // Where every noun has a capital, many of them make no headline
  if (s.length < 4 || s.length > 24 || isVerbSecond(at(s, 0))) return false
  let big = 0
  let small = 0
  for (const token of s) {
    if (token.kind === 'quote') return false
    if (token.kind !== 'word' || token.text.length < 4) continue
    if (token.cap) big += 1
    else small += 1
  }
  return big >= 4 && big > 4 * small
}

/** A mention by one word shows that its bearer is a person; where nobody bears the name, and it speaks or has a title, it is somebody new. */
function addEvidence(book: Book, each: FoundName, spelledOut: (family: string) => string | null): void {
  const word = each.words[0] as Token
  // "son petit-fils Nolan"
  const related = isSubjectFirst(word) && (roleOf(each.s, each.run) !== null || isCalledSo(each))
  const title = each.run.honorific !== '' || each.run.from > each.run.titleFrom || related
  // A name that comes in full only behind the short one is somebody else's, or a phrase ("the Ruiz Train")
  const known = book.byWord.get(word.lower)?.filter((entity) => entity.human || entity.start <= word.start) ?? []
  if (known.length > 0) {
    for (const entity of known) {
      entity.human ||= title || speaks(each.s, each.run)
      // "mit ihrem Mann Lomi"
      if (known.length === 1 && isVerbSecond(word)) entity.gender ??= shownRole(each)
      entity.again ||= entity.words.at(-1) === word.lower
    }
  } else if (
    !isBody(each.words) &&
    !isPart(each) &&
    word.text.length > 1 &&
    !(has(word, grammar.VOICES) || is(word, classes.NOUNS_FOR_MANY_PEOPLE)) &&
    (title || names(word, GIVEN_NAMES) || speaks(each.s, each.run))
  ) {
    addLone(book, each, spelledOut(word.text))
  }
}

/** "un albañil belga llamado Vidal" */
function isCalledSo({ s, run: { titleFrom } }: FoundName): boolean {
  const start = Math.max(titleFrom - LONGEST_TRADE, 0)
  return is(at(s, titleFrom - 1), classes.NAMINGS_OF_THINGS) && s.slice(start, titleFrom).some(isPerson)
}

/** Tokens of "albañil belga llamado". */
const LONGEST_TRADE = 3

function shownRole({ s, run }: FoundName): Gender {
  const role = roleOf(s, run)
  return role ? roleGender(role.toLowerCase().split(' '), at(s, run.from)) : null
}

/** "la Gerencia de Salud", "Visiblement agacé": where adjectives go behind their noun, a word behind a preposition or with the capital of its sentence's start, which is no given name, may be anything. */
function isPart({ s, run, words }: FoundName): boolean {
  const word = words[0] as Token
  if (!isSubjectFirst(word) || names(word, GIVEN_NAMES) || run.honorific !== '') return false
  // "l’équipe Brévent"
  return (
    isPartOfOffice(s, run.titleFrom) ||
    has(at(s, run.titleFrom - 1), grammar.VOICES) ||
    (run.titleFrom === 0 && !has(at(s, run.to), grammar.SAID))
  )
}

/** "el ministro de Asuntos Exteriores": where adjectives go behind their noun, what an office is for, unless it has a person's name. */
function isOfRole({ s, words, run: { titleFrom } }: FoundName): boolean {
  return (
    isSubjectFirst(at(s, titleFrom)) &&
    !names(words[0] as Token, GIVEN_NAMES) &&
    has(at(s, titleFrom - 1), grammar.PREPOSITIONS) &&
    has(at(s, titleFrom - 2), grammar.ROLES)
  )
}

/** "Wisconsin Republican" */
function isParty({ words, s, run }: FoundName): boolean {
  const last = words.at(-1) as Token
  // "la Autoridad Nacional Palestina": where adjectives go behind their noun
  const body = s.slice(run.titleFrom, run.from).some((token) => has(token, grammar.VOICES))
  const nation = body && isSubjectFirst(last) && is(last, classes.NOUNS_FOR_A_PERSON)
  return (nation || names(last, NATIONALITIES_AND_PARTIES)) && !names(words[0] as Token, GIVEN_NAMES)
}

/** Where every noun has a capital, the words that stand behind an article or the like somewhere: "die Gäste", "viele Gäste". */
function nounsOf(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const nouns = new Set<string>()
  for (const s of sentences) {
    if (!isVerbSecond(at(s, 0))) continue
    s.forEach((token, i) => {
      const opened = has(at(s, i - 1), grammar.DETERMINERS) || is(at(s, i - 1), classes.QUANTIFIERS)
      if (token.cap && token.kind === 'word' && opened && !at(s, i + 1).cap) nouns.add(token.lower)
    })
  }
  return nouns
}

/** "gegenüber der Schule Gäste empfangen": two nouns that nothing shows to be a name, the last of which is one elsewhere. */
function isTwoNouns({ s, run, words }: FoundName, nouns: ReadonlySet<string>): boolean {
  const last = words.at(-1) as Token
  if (!isVerbSecond(last) || !nouns.has(last.lower) || run.honorific !== '' || run.titleFrom < run.from) return false
  return !words.some((word) => names(word, GIVEN_NAMES)) && !isBody(words) && !speaks(s, run) && roleOf(s, run) === null
}

/** "First Lady", "Prime Minister" */
function isOffice({ words }: FoundName): boolean {
  return (
    has(words.at(-1) as Token, grammar.ROLES | grammar.HONORIFICS) && !words.some((word) => names(word, GIVEN_NAMES))
  )
}

/** "Israel denied it. The minister Israel Ruiz said …": a place by itself before anybody with it for a given name. */
function isCountryBefore({ words, sentence }: FoundName, { byWord }: Book): boolean {
  const word = words[0] as Token
  if (words.length > 1 || sentence < 0 || !names(word, PLACES)) return false
  const bearers = byWord.get(word.lower)?.filter((each) => each.words.length > 1) ?? []
  return bearers.length > 0 && bearers.every((each) => each.words[0] === word.lower && each.start > word.start)
}

function isRegion({ s, run, words }: FoundName): boolean {
  // "le groupe agroalimentaire Ruizal", "les syndicats de Ruizal"
  if (words.length === 1 && isSubjectFirst(words[0] as Token))
    if (has(at(s, run.titleFrom - 1), grammar.VOICES) || has(at(s, run.titleFrom - 2), grammar.VOICES)) return true
  return words.length === 1 && is(at(s, run.titleFrom - 1), classes.PREPOSITIONS_OF_PLACE)
}

/** What each name stands for where it stands; a title says the gender of whom it belongs to. */
function placesOf(found: readonly FoundName[], book: Book): NamePlace[] {
  const places: NamePlace[] = []
  for (const { sentence, s, run, words } of found) {
    const gender = honorificGender(run.honorific)
    const { lower, text, start } = words[0] as Token
    const entity =
      words.length > 1 ? byWords(book, words) : (byOneWord(book, lower, gender, start) ?? sharedName(book, lower, text))
    if (!entity) continue
    if (entity.type === 'person') entity.gender ??= gender
    places.push({
      entity,
      sentence,
      start: at(s, run.titleFrom).start,
      s,
      run,
      isSubject: () => isSubject(s, run),
      isAside: () => isAside(s, run),
    })
  }
  return places
}

/** Stands where subjects stand: behind no preposition and no verb, and possesses nothing. */
function isSubject(s: readonly Token[], run: NameRun): boolean {
  const before = at(s, run.titleFrom - 1)
  if (isGenitive(s, run.to) || isModifier(s, run.to) || isNamesake(s, run) || isInBrackets(s, run.titleFrom))
    return false
  if (isVerbSecond(before) && isInOtherCase(s, run.titleFrom)) return false
  if (isVerbSecond(before) && isFiniteVerb(s, run.titleFrom - 1)) return isSubjectBehind(s, run)
  if (has(before, grammar.SAID) && at(s, verbStart(s, run.titleFrom - 1) - 1).kind !== 'word') return true
  // "to X and Y": the second name is no more a subject than the first.
  if (has(before, grammar.CONJUNCTIONS) && at(s, run.titleFrom - 2).cap) return false
  return (
    !has(before, grammar.PREPOSITIONS | grammar.OTHER_PARTICIPLES | grammar.SAYING) &&
    !isFiniteVerb(s, run.titleFrom - 1)
  )
}

/** "Zuletzt wich Odo Ruiz aus": behind a verb that goes second stands its subject, unless another one stands before it. */
function isSubjectBehind(s: readonly Token[], { titleFrom, to }: NameRun): boolean {
  const subject = subjectBefore(s, titleFrom - 1)
  return subject !== null && subject.from < to && titleFrom < subject.to
}

/** "der Rekord des Kenianers Odo Ruiz", "mit dem Präsidenten Odo Ruiz": where cases show it, the article before the name is no subject’s. */
function isInOtherCase(s: readonly Token[], from: number): boolean {
  let attribute = false
  for (let k = from - 1; k >= 0 && from - k < LONGEST_TITLE; k--) {
    const token = at(s, k)
    // "die für ihren Mut bekannte Ana Ruiz": the noun is the attribute's
    if (token.kind !== 'word' || isFiniteVerb(s, k) || (attribute && token.cap)) return false
    if (has(token, grammar.DETERMINERS))
      return (
        is(token, classes.ARTICLES_OF_AN_OBJECT) ||
        is(token, classes.PREPOSITIONS_OF_BELONGING) ||
        has(at(s, k - 1), grammar.PREPOSITIONS)
      )
    if (has(token, grammar.PREPOSITIONS)) return true
    attribute ||= !token.cap
  }
  return false
}

/** Tokens of "des niederlimaischen Ministers". */
const LONGEST_TITLE = 6

/** "the Ruiz campaign’s chairman", "Ruiz spokesman Bo Lee": the name says whose, and does nothing itself. */
function isModifier(s: readonly Token[], to: number): boolean {
  for (let i = to; i < to + 4; i++) {
    const token = at(s, i)
    if (token.kind !== 'word' || token.cap || !isNominal(s, i) || has(token, grammar.TIMES)) return false
    if (has(token, grammar.ROLES | grammar.VOICES)) return true
  }
  return false
}

/** "the Ana Ruiz reading room": what is named after somebody. */
function isNamesake(s: readonly Token[], { titleFrom, from, to, honorific }: NameRun): boolean {
  const next = at(s, to)
  if (honorific || !has(at(s, titleFrom - 1), grammar.DETERMINERS)) return false
  const noun = next.kind === 'word' && !next.cap && !has(next, grammar.TIMES | grammar.SAID) && isNominal(s, to)
  return noun && isNominal(s, to + 1) && !s.slice(titleFrom, from).some((token) => has(token, grammar.ROLES))
}

/** "(one song samples Ana Ruiz)" */
export function isInBrackets(s: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= 0 && from - k < WIDEST; k--) {
    if (at(s, k).text === ')') return false
    if (at(s, k).text === '(') return k > 0
  }
  return false
}

/** Tokens within brackets. */
const WIDEST = 30

/** "When Ruiz spoke", "After the town’s Ana Ruiz spoke": a clause that only leads up to another, and to its subject. */
function isAside(s: readonly Token[], { titleFrom: from }: NameRun): boolean {
  let i = from - 1
  while (
    i > 0 &&
    from - i < 6 &&
    !has(at(s, i), grammar.SUBORDINATORS) &&
    (isGenitive(s, i) || at(s, i).cap || has(at(s, i), grammar.DETERMINERS | grammar.ADJECTIVES))
  )
    i -= 1
  return has(at(s, i), grammar.SUBORDINATORS) && !is(at(s, i), classes.THAT)
}

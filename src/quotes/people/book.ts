import { isComma, isInverted, isOf, verbStart } from '../syntax/facts.js'
import { isSubjectFirst, isVerbSecond } from '../syntax/finite.js'
import * as classes from '../words/classes.js'
import { ADJECTIVE_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/known-names.js'
import { at, ends, has, is, isOneOf, names, type Token } from '../words/token.js'
import { isBody } from './body.js'
import { calledIn } from './called.js'
import type { Entity, Gender, NameRun } from './entity.js'
import { genderOf } from './gender.js'
import { isParticle, nameWords } from './name-run.js'
import { readableName } from './readable.js'
import { roleOf } from './role.js'
import { shownGender } from './shown-gender.js'

/** More people of one name are junk, not an article. */
const MOST_NAMESAKES = 40

/** Nouns that one person is called by. */
const MOST_CALLED = 20

/** A name where it stands. */
export interface FoundName {
  readonly sentence: number
  readonly s: readonly Token[]
  readonly run: NameRun
  readonly words: readonly Token[]
}

/** The people and bodies of an article while they are being gathered. */
export interface Book {
  readonly entities: Map<string, Entity>
  /** By first and last word of their names. */
  readonly byWord: Map<string, Entity[]>
}

/** Adds a name of several words, or what a further mention tells of it. */
export function addFull(book: Book, { s, run, words }: FoundName): void {
  const given = words[0]?.lower ?? ''
  const known = byWords(book, words)
  if (!known) {
    const key = keyOf(words)
    const role = roleOf(s, run)
    const body = isBody(words) || isThing(s, run, words)
    const human =
      !body &&
      (names(at(words, 0), GIVEN_NAMES) || run.honorific !== '' || role !== null || speaks(s, run) || hasAge(s, run))
    add(book, {
      key,
      name: nameOf(s, run),
      words: words.map((word) => word.lower),
      type: body ? 'organization' : 'person',
      human,
      gender: body ? null : (genderOf(given, run.honorific, role, at(s, run.from)) ?? shownGender(s, run)),
      role: body ? null : role,
      called: body ? [] : calledIn(s, run),
      full: 1,
      start: at(s, run.from).start,
    })
    return
  }
  known.full += 1
  if (known.type !== 'person') return
  const role = roleOf(s, run)
  known.role ??= role
  known.called = [...known.called, ...calledIn(s, run)].slice(0, MOST_CALLED)
  known.gender ??= genderOf(given, run.honorific, role, at(s, run.from)) ?? shownGender(s, run)
  known.human ||= run.honorific !== '' || role !== null || speaks(s, run) || hasAge(s, run)
  if (words.length > known.words.length) [known.name, known.words] = [nameOf(s, run), words.map((word) => word.lower)]
}

/** "la Casa Rosada": where adjectives go behind their noun, people have no article. */
function isThing(s: readonly Token[], { titleFrom, from, to, honorific }: NameRun, words: readonly Token[]): boolean {
  const article = at(s, titleFrom - 1)
  if (titleFrom < from || honorific !== '') return false
  const first = at(words, 0)
  if (isSubjectFirst(first) && !names(first, GIVEN_NAMES)) {
    // "Le Quotidien"
    if (is(first, classes.ARTICLES) && has(at(words, 1), grammar.VOICES)) return true
    // "la comunidad de Salar Chico"
    if (isOf(article) && has(at(s, titleFrom - 2), grammar.VOICES)) return true
  }
  if (isVerbSecond(article)) return isNeuterOrMany(article, words)
  if (!isSubjectFirst(article)) return isNamedThing(s, titleFrom, to, words)
  return isSubjectFirst(article) && is(article, classes.ARTICLES) && !names(at(words, 0), GIVEN_NAMES)
}

/** "on the Ruiz Train,": two words behind an article that are no person's, where nothing follows that they tell of. */
function isNamedThing(s: readonly Token[], from: number, to: number, words: readonly Token[]): boolean {
  const article = at(s, from - 1)
  const known = is(article, classes.ARTICLES) && is(article, classes.DETERMINERS_OF_WHAT_IS_KNOWN)
  return known && at(s, to).kind === 'mark' && !words.some((word) => names(word, GIVEN_NAMES))
}

/** "das Weiße Haus", "die Nationale Direktion": no single person has such an article and such a first word. */
function isNeuterOrMany(article: Token, words: readonly Token[]): boolean {
  if (words.some((word) => names(word, GIVEN_NAMES)) || !is(article, classes.DETERMINERS_OF_WHAT_IS_KNOWN)) return false
  if (is(article, classes.ARTICLES_OF_A_WOMAN)) return ends(at(words, 0), ADJECTIVE_ENDING)
  return !(
    is(article, classes.ARTICLES_OF_A_MAN) ||
    is(article, classes.ARTICLES_OF_AN_OBJECT) ||
    is(article, classes.PREPOSITIONS_OF_BELONGING)
  )
}

/** Adds somebody of whom the article gives but one name. */
export function addLone(book: Book, { s, run, words }: FoundName, fullName: string | null): void {
  const word = words[0] as Token
  const parts = readableName(fullName ?? word.text).split(' ')
  const role = roleOf(s, run)
  add(book, {
    key: parts.join(' ').toLowerCase(),
    name: parts.join(' '),
    words: parts.map((part) => part.toLowerCase()),
    type: 'person',
    human: true,
    gender: genderOf(parts[0]?.toLowerCase() ?? '', run.honorific, role, word) ?? shownGender(s, run),
    role,
    called: calledIn(s, run),
    full: 1,
    start: word.start,
  })
}

function add({ entities, byWord }: Book, entity: Entity): void {
  entities.set(entity.key, entity)
  if (entity.type !== 'person') return
  for (const word of new Set([entity.words[0] as string, entity.words.at(-1) as string])) {
    const same = byWord.get(word)
    if (!same) byWord.set(word, [entity])
    else if (same.length < MOST_NAMESAKES) same.push(entity)
  }
}

/** Given and family name: middle names and initials make no other person. */
export function keyOf(words: readonly Token[]): string {
  if (isBody(words)) return words.map((word) => word.lower).join(' ')
  return `${words[0]?.lower} ${words.at(-1)?.lower}`
}

function nameOf(s: readonly Token[], run: NameRun): string {
  const parts: string[] = []
  for (let i = run.from; i < run.to; i++) {
    // "d’Estrac"
    const elided = i > run.from && isOneOf("\u2019'", at(s, i - 1).text.slice(-1))
    if (elided) parts.push(`${parts.pop()}${at(s, i).text}`)
    else if (at(s, i).kind === 'word') parts.push(at(s, i).text)
  }
  return isBody(nameWords(s, run)) ? parts.join(' ') : readableName(parts.join(' '))
}

/** The entity of this name, or the one whose family name it is: "Van der Berg" after "Bo van der Berg". */
export function byWords({ entities, byWord }: Book, words: readonly Token[]): Entity | null {
  const own = entities.get(keyOf(words))
  if (own || !isParticle(at(words, 0))) return own ?? null
  const tail = words.map((word) => word.lower).join(' ')
  const all = byWord.get(words.at(-1)?.lower ?? '') ?? []
  return all.find((each) => each.words.join(' ').endsWith(` ${tail}`)) ?? null
}

/** A family name of which the article has several bearers and does not say which one; null where it has not. */
export function sharedName({ byWord }: Book, word: string, text: string): Entity | null {
  const all = (byWord.get(word) ?? []).filter((each) => each.words.at(-1) === word && each.human)
  if (all.length < 2) return null
  const genders = [...new Set(all.map((each) => each.gender))]
  return {
    key: word,
    name: text,
    words: [word],
    type: 'person',
    human: true,
    gender: genders.length === 1 ? (genders[0] ?? null) : null,
    role: null,
    called: [],
    full: 0,
    start: (all[0] as Entity).start,
    bearers: all,
  }
}

/** The entity that one word of a name stands for: family names before given ones; null where none or several fit. */
export function byOneWord({ byWord }: Book, word: string, gender: Gender, before?: number): Entity | null {
  const all = byWord.get(word) ?? []
  const family = all.filter((each) => each.words.at(-1) === word)
  // "Apple" is not the "Apple Vision Pro"
  const fit = family.length > 0 ? family : all.filter((each) => each.human)
  // Who is named in full only behind the word is not the one it stands for, where somebody is before it
  const known = before === undefined ? [] : fit.filter(({ start }) => start < before)
  return choose(known.length > 0 ? known : fit, gender)
}

/** Of several people with one name the one that fits; the one that the article is about, where one is; else nobody. */
function choose(all: readonly Entity[], gender: Gender): Entity | null {
  const fit = gender ? all.filter((each) => each.gender === null || each.gender === gender) : all
  if (fit.length <= 1) return fit[0] ?? null
  const people = fit.filter((each) => each.human)
  if (people.length === 1) return people[0] ?? null
  const [first, second] = [...fit].sort((a, b) => b.full - a.full) as [Entity, Entity]
  if (first.full >= 2 * second.full + 1) return first
  // Whom the article names first, and again where the others are named but once
  const led = fit.every((each) => each === first || (each.full === 1 && each.start > first.start))
  return led && first.human && first.full > 1 ? first : null
}

/** "X, 33 ans", "X, de 33 años", "X (33 ans)" */
function hasAge(s: readonly Token[], { from, to }: NameRun): boolean {
  if (!(isComma(at(s, to)) || (isSubjectFirst(at(s, from)) && at(s, to).text === '('))) return false
  // "Ana Ruiz, 33, ran"
  if (!isSubjectFirst(at(s, from)) && !isComma(at(s, to + 2))) return false
  const age = at(s, has(at(s, to + 1), grammar.PREPOSITIONS) ? to + 2 : to + 1).text
  return age.length === AGE && age >= '10' && age <= '99'
}

/** Digits of an age. */
const AGE = 2

/** "X said", "said X", "X, who …" */
export function speaks(s: readonly Token[], run: NameRun): boolean {
  const next = at(s, run.to)
  // "Den Brief beantwortete sie": where every noun has a capital, one with an article is no name
  const article = at(s, run.titleFrom - 1)
  const lone = run.to === run.from + 1
  if (isVerbSecond(article) && lone && has(article, grammar.DETERMINERS | grammar.OTHER_PRONOUNS)) return false
  // "was bei Festen gesprochen wird"
  if (isVerbSecond(next) && lone && has(article, grammar.PREPOSITIONS)) return false
  // "die früher Lomi hieß"
  if (isVerbSecond(next) && is(next, classes.VERBS_OF_WORDING)) return false
  if (has(next, grammar.SAID) && !has(next, grammar.DOUBTFUL_VERBS | grammar.JUDGING_VERBS))
    return !isInverted(s, run.to)
  if (isComma(next) && has(at(s, run.to + 1), grammar.RELATIVE_PRONOUNS)) return true
  const before = at(s, run.titleFrom - 1)
  return (
    has(before, grammar.SAID) &&
    !has(before, grammar.DOUBTFUL_VERBS | grammar.JUDGING_VERBS) &&
    at(s, verbStart(s, run.titleFrom - 1) - 1).kind !== 'word'
  )
}

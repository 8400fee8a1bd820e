import { isOf } from '../syntax/facts.js'
import { isSubjectFirst } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { PREPOSITIONS_BEHIND_A_ROLE, WORDS_BESIDE_A_ROLE } from '../words/name-classes.js'
import { isNameWord } from '../words/names.js'
import { at, has, is, names, type Token } from '../words/token.js'
import type { Told } from './again.js'
import type { Entity, Register } from './entity.js'
import { justNamed } from './just-named.js'
import { ofArticle, pointsAtSomebody } from './shown-gender.js'
import { inFull, isKnownOffice, isOneTrade, officeOf, officesIn, wholeOffice } from './trades.js'

/** "the Russian leader": the one person of the article whose stated role has these words; null where none or several do. */
export function byDescription(s: readonly Token[], phrase: Phrase, sentence: number, told: Told): Entity | null {
  if (!pointsAtSomebody(at(s, phrase.from))) return null
  if (isSubjectFirst(at(s, phrase.from))) return byOffice(s, phrase, sentence, told)
  const { register } = told
  const words = wordsOf(s, phrase)
  const head = words.at(-1)
  if (!head || !isOffice(s, phrase)) return null
  const fit = withRoles(register).filter((each) => each.role !== null && roleFits(each.role, words))
  if (fit.length <= 1) return fit[0] ?? null
  return latest(register, new Set(fit), sentence)
}

const roles = new WeakMap<Register, readonly Entity[]>()
/** More people with roles than this are junk, not an article. */
const MOST = 300

function withRoles(register: Register): readonly Entity[] {
  const known = roles.get(register)
  if (known) return known
  const all = register.entities.filter((each) => each.role !== null).slice(0, MOST)
  roles.set(register, all)
  return all
}

function isOffice(s: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) if (has(at(s, i), grammar.ROLES)) return true
  return false
}

/** The words behind the determiner, up to a preposition. */
function wordsOf(s: readonly Token[], phrase: Phrase): string[] {
  const words: string[] = []
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const token = at(s, i)
    if (has(token, grammar.PREPOSITIONS)) break
    if (token.kind === 'word' && !names(token, WORDS_BESIDE_A_ROLE) && !isApostrophe(token))
      words.push(inFull(token.lower))
  }
  return words
}

/** "le procureur de Lima": where adjectives go behind their noun, whoever holds the office, by this name or another. */
function byOffice(s: readonly Token[], phrase: Phrase, sentence: number, told: Told): Entity | null {
  const { start } = at(s, phrase.from)
  const all = holders(s, phrase, told.register).filter((each) => each.start < start)
  const people = all.filter(({ human }) => human)
  const known = people.length > 0 ? people : all
  const again = { start, sentence, gender: ofArticle(at(s, phrase.from)), trade: false, office: null }
  if (known.length <= 1)
    return (known.length > 0 && isAged(s, phrase) ? justNamed(again, told, true) : null) ?? known[0] ?? null
  return justNamed(again, told, true, known) ?? latest(told.register, new Set(known), sentence)
}

/** "La réalisatrice de 31 ans": how old is told of whom the sentence before names, whoever else has her office. */
function isAged(s: readonly Token[], { from, to }: Phrase): boolean {
  const of = at(s, to - 3)
  const age = at(s, to - 2)
  const years = at(s, to - 1)
  return to - from > SHORTEST_AGED && isOf(of) && AGE.test(age.text) && !years.cap
}

/** Tokens of "La réalisatrice de 31". */
const SHORTEST_AGED = 4
const AGE = /^\d\d$/u

/** "en palabras del alcalde", who is named only further on: the one of the article who holds the office. */
export function byLaterName(s: readonly Token[], phrase: Phrase, register: Register): Entity | null {
  if (!isSubjectFirst(at(s, phrase.from))) return null
  // "l’avocate générale" is not any "avocate"
  const told = s
    .slice(phrase.from, phrase.to)
    .filter((token) => token.lower.length >= SHORTEST && !has(token, grammar.ROLES | grammar.PREPOSITIONS))
  const fit = holders(s, phrase, register).filter(({ role }) =>
    told.every(({ lower }) => isKnownOffice(lower) || role?.toLowerCase().includes(lower)),
  )
  return fit.length === 1 ? (fit[0] ?? null) : null
}

/** Who holds the office that a phrase names, by this name or another, or is called by its noun. */
function holders(s: readonly Token[], { from, to }: Phrase, register: Register): Entity[] {
  const office = officeOf(s, from, to)
  // "le chef de l’État" holds an office that its own words name in another way
  const whole = wholeOffice(s, from, to) !== null
  const of = whole ? -1 : s.findIndex((token, k) => k > from && k < to && has(token, grammar.PREPOSITIONS))
  const ofWhat = of < 0 ? [] : s.slice(of, to).filter(({ lower }) => lower.length >= SHORTEST)
  const noun = at(s, from + 1).lower
  const shown = ofArticle(at(s, from))
  return register.entities
    .slice(0, MOST)
    .filter(
      ({ role, called, gender }) =>
        (role !== null || called.length > 0) &&
        !(gender !== null && shown !== null && gender !== shown) &&
        (called.includes(noun) ||
          (office !== null && [...officesIn(role ?? ''), ...called].some((each) => isOneTrade(office, each)))) &&
        (ofWhat.length === 0 || ofWhat.some(({ lower }) => role?.toLowerCase().includes(lower))),
    )
}

/** Letters of a word that says of what somebody is the head. */
const SHORTEST = 4

/** Every word of the description stands in the role, and its head is the role's head. */
function roleFits(role: string, words: readonly string[]): boolean {
  const own = role.toLowerCase().split(' ').map(withoutGenitive).map(inFull)
  const stop = own.findIndex((word) => isNameWord(word, PREPOSITIONS_BEHIND_A_ROLE))
  const head = own[(stop < 0 ? own.length : stop) - 1]
  return head === words.at(-1) && words.every((word) => own.includes(word))
}

function isApostrophe(token: Token): boolean {
  return is(token, classes.GENITIVES) || token.lower === '’' || token.lower === "'"
}

function withoutGenitive(word: string): string {
  const apostrophe = word.search(/[\u2019']/u)
  return apostrophe < 0 ? word : word.slice(0, apostrophe)
}

function latest(register: Register, fit: ReadonlySet<Entity>, sentence: number): Entity | null {
  for (let i = Math.min(register.places.length, 3000) - 1; i >= 0; i--) {
    const place = register.places[i]
    if (place && place.sentence < sentence && fit.has(place.entity)) return place.entity
  }
  return null
}

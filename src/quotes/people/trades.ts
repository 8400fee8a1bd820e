import { listOf } from '../../language/index.js'
import * as grammar from '../words/grammar.js'
import { PREPOSITIONS_BEHIND_A_ROLE } from '../words/name-classes.js'
import { isNameWord } from '../words/names.js'
import { at, has, type Token } from '../words/token.js'

/** Short forms of offices and the words that descriptions use for them; nouns that several offices go by. */
let kinds: ReadonlyMap<string, readonly string[]> | null = null
let wider: ReadonlyMap<string, readonly string[]> | null = null
let offices: ReadonlySet<string> | null = null

function pairs(heading: string): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const pair of listOf(`people.${heading}`)) {
    const [short, whole] = pair.split(' ') as [string, string]
    all.set(short, [...(all.get(short) ?? []), whole])
  }
  return all
}

function shortForms(): ReadonlyMap<string, readonly string[]> {
  kinds ??= pairs('short forms of roles')
  return kinds
}

/** The word that stands for all of its kind. */
export function inFull(word: string): string {
  return shortForms().get(word)?.at(-1) ?? word
}

/** The words that stand for the kinds that it is of: "edil" may be a mayor or a councillor. */
function kindsOf(word: string): readonly string[] {
  const own = shortForms().get(word) ?? []
  // "exalcaldesa"
  return [word, ...own, ...own.flatMap((each) => shortForms().get(each) ?? [])]
}

/** "el funcionario" for an inspector: the offices that a noun takes in. */
function takenIn(word: string): readonly string[] {
  wider ??= pairs('wider nouns for roles')
  return wider.get(word) ?? []
}

/** True for two nouns that one person may be called by: of one kind, or one of a kind that the other takes in. */
export function isOneTrade(noun: string, other: string): boolean {
  const own = kindsOf(noun)
  const others = kindsOf(other)
  if (own.some((each) => others.includes(each))) return true
  return (
    own.flatMap(takenIn).some((each) => others.includes(each)) ||
    others.flatMap(takenIn).some((each) => own.includes(each))
  )
}

/** The office or trade that a phrase names, its first noun first; null where it names none. */
export function officeOf(s: readonly Token[], from: number, to: number): string | null {
  const whole = wholeOffice(s, from, to)
  if (whole) return whole
  // "del alcalde" names its office without an article
  for (let k = from; k < to && (k === from || !has(at(s, k), grammar.PREPOSITIONS)); k++)
    if (has(at(s, k), grammar.ROLES) || isKnownOffice(at(s, k).lower)) return at(s, k).lower
  return null
}

/** "chef-de-l-état", "jefe-comunal": several words that stand for one office; null where they stand for none. */
export function wholeOffice(s: readonly Token[], from: number, to: number): string | null {
  if (to - from < SHORTEST_WHOLE || to - from > LONGEST_WHOLE) return null
  const words: string[] = []
  for (let k = from + 1; k < to; k++) words.push(at(s, k).lower.replace(/[\u2019']/gu, ''))
  const whole = words.join('-')
  return isKnownOffice(whole) ? whole : null
}

/** Tokens of "le premier magistrat", "le chef de l’État". */
const SHORTEST_WHOLE = 3
const LONGEST_WHOLE = 6

/** The words of a role up to what it is of. */
export function officesIn(role: string): string[] {
  const own = role.toLowerCase().split(' ')
  const stop = own.findIndex((word) => isNameWord(word, PREPOSITIONS_BEHIND_A_ROLE))
  const words = (stop < 0 ? own : own.slice(0, stop)).map(withoutArticle)
  // "premier ministre"
  return words.length > 1 ? [...words, words.join('-')] : words
}

/** True for what somebody does, not what he is for a while: an accused may be a mayor. */
export function isTrade(word: string): boolean {
  return isKnownOffice(word) && !kindsOf(word).some((each) => listOf('people.nouns for a state').includes(each))
}

/** True for a word that has others of its kind. */
export function isKnownOffice(word: string): boolean {
  offices ??= new Set([...shortForms().values()].flat())
  return shortForms().has(word) || offices.has(word) || takenIn(word).length > 0
}

/** "l’entraîneur" */
function withoutArticle(word: string): string {
  return word.slice(word.search(/[\u2019']/u) + 1)
}

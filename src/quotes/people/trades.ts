import { listOf } from '../../language/index.js'
import * as grammar from '../words/grammar.js'
import { PREPOSITIONS_BEHIND_A_ROLE } from '../words/name-classes.js'
import { isNameWord } from '../words/names.js'
import { at, has, type Token } from '../words/token.js'

/** Short forms of offices, and the words that descriptions use for them. */
let kinds: ReadonlyMap<string, readonly string[]> | null = null
let offices: ReadonlySet<string> | null = null

function open(): ReadonlyMap<string, readonly string[]> {
  if (kinds) return kinds
  const all = new Map<string, string[]>()
  for (const pair of listOf('people.short forms of roles')) {
    const [short, whole] = pair.split(' ') as [string, string]
    all.set(short, [...(all.get(short) ?? []), whole])
  }
  offices = new Set([...all.values()].flat())
  kinds = all
  return all
}

/** The word that stands for all of its kind. */
export function inFull(word: string): string {
  return open().get(word)?.at(-1) ?? word
}

/** The words that stand for the kinds that it is of: "edil" may be a mayor or a councillor. */
export function kindsOf(word: string): readonly string[] {
  const own = open().get(word)
  return own ? (offices?.has(word) ? [word, ...own] : own) : [word]
}

/** The office or trade that a phrase names; null where it names none. */
export function officeOf(s: readonly Token[], from: number, to: number): string | null {
  // "del alcalde" names its office without an article
  let end = from + 1
  while (end < to && !has(at(s, end), grammar.PREPOSITIONS)) end += 1
  for (let k = end - 1; k >= from; k--)
    if (has(at(s, k), grammar.ROLES) || isKnownOffice(at(s, k).lower)) return at(s, k).lower
  return null
}

/** The offices and trades of a role, each in the words that stand for its kinds. */
export function officesIn(role: string): string[] {
  const own = role.toLowerCase().split(' ')
  const stop = own.findIndex((word) => isNameWord(word, PREPOSITIONS_BEHIND_A_ROLE))
  return (stop < 0 ? own : own.slice(0, stop)).map(withoutArticle).flatMap(kindsOf)
}

/** True for a role that is one of the known offices and trades. */
export function hasOffice(role: string): boolean {
  return officesIn(role).some(isKnownOffice)
}

/** True for a word that has others of its kind. */
export function isKnownOffice(word: string): boolean {
  return open().has(word) || offices?.has(word) === true
}

/** "l’entraîneur" */
function withoutArticle(word: string): string {
  return word.slice(word.search(/[\u2019']/u) + 1)
}

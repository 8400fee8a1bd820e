import { listOf } from '../../language/index.js'
import { isSubjectFirst } from '../syntax/finite.js'
import * as grammar from '../words/grammar.js'
import { PREPOSITIONS_BEHIND_A_ROLE } from '../words/name-classes.js'
import { isNameWord } from '../words/names.js'
import { at, has, type Token } from '../words/token.js'
import type { NameRun } from './name-run.js'

/** Short forms of offices, and the words that descriptions use for them. */
let full: ReadonlyMap<string, string> | null = null
let offices: ReadonlySet<string> | null = null

/** The word that stands for all of its kind. */
export function inFull(word: string): string {
  full ??= new Map(listOf('people.short forms of roles').map((pair) => pair.split(' ') as [string, string]))
  offices ??= new Set(full.values())
  return full.get(word) ?? word
}

/** The office or trade that a phrase names, in the word that stands for all of its kind; null where it names none. */
export function officeOf(s: readonly Token[], from: number, to: number): string | null {
  // "del alcalde" names its office without an article
  let end = from + 1
  while (end < to && !has(at(s, end), grammar.PREPOSITIONS)) end += 1
  for (let k = end - 1; k >= from; k--)
    if (has(at(s, k), grammar.ROLES) || isKnownOffice(at(s, k).lower)) return inFull(at(s, k).lower)
  return null
}

/** The offices and trades of a role, each in the word that stands for all of its kind. */
export function officesIn(role: string): string[] {
  const own = role.toLowerCase().split(' ')
  const stop = own.findIndex((word) => isNameWord(word, PREPOSITIONS_BEHIND_A_ROLE))
  return (stop < 0 ? own : own.slice(0, stop)).map(withoutArticle).map(inFull)
}

/** True for a role that is one of the known offices and trades. */
export function hasOffice(role: string): boolean {
  return officesIn(role).some(isKnownOffice)
}

/** "X, 52 ans, jugé pour …": the first word of what stands behind the name that is a trade or a state; null where none is. */
export function calledBehind(s: readonly Token[], { to }: NameRun): string | null {
  for (let k = to, commas = 0; commas < 2 && at(s, k).text === ',' && isSubjectFirst(at(s, k + 1)); commas++) {
    if (isKnownOffice(at(s, k + 1).lower)) return at(s, k + 1).lower
    for (k += 1; k - to < LONGEST_AGE && at(s, k).kind === 'word'; ) k += 1
  }
  return null
}

/** Tokens of ", de 52 años". */
const LONGEST_AGE = 6

/** True for a word that has others of its kind. */
export function isKnownOffice(word: string): boolean {
  return inFull(word) !== word || offices?.has(word) === true
}

/** "l’entraîneur" */
function withoutArticle(word: string): string {
  return word.slice(word.search(/[\u2019']/u) + 1)
}

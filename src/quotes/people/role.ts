import { isComma, isFiniteVerb, isGenitive, isPerson } from '../syntax/facts.js'
import { isSubjectFirst } from '../syntax/finite.js'
import { headOf } from '../syntax/head.js'
import { phraseBefore } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { PLACES } from '../words/known-names.js'
import { at, has, is, isOneOf, names, type Token } from '../words/token.js'
import type { NameRun } from './entity.js'

/** Longest role in tokens: what is longer is a sentence's rest. */
const LONGEST = 16

/** The role that stands before the name or behind it: "State Department spokesman X", "X, a spokesman for …". */
export function roleOf(s: readonly Token[], run: NameRun): string | null {
  // "la ministra de Vivienda": what an office is for has none itself
  if (isSubjectFirst(at(s, run.from)) && isPartOfOffice(s, run.titleFrom)) return behind(s, run)
  return before(s, run) ?? appositionBefore(s, run) ?? nounFirst(s, run) ?? behind(s, run)
}

/** "de Vivienda", "à la Mer" */
export function isPartOfOffice(s: readonly Token[], i: number): boolean {
  const before = is(at(s, i - 1), classes.ARTICLES) ? i - 2 : i - 1
  return has(at(s, before), grammar.PREPOSITIONS)
}

/** "ha dicho en la sala la ministra de Obras, X", "el alcalde de Lima X": where adjectives go behind their noun, an article and the role start it. */
function nounFirst(s: readonly Token[], { titleFrom }: NameRun): string | null {
  const comma = isComma(at(s, titleFrom - 1))
  const end = comma ? titleFrom - 1 : titleFrom
  if (end === 0 || !isSubjectFirst(at(s, end - 1))) return null
  for (let i = end - 2; i >= 0 && end - i <= LONGEST && at(s, i).kind === 'word'; i--) {
    if (isFiniteVerb(s, i)) return null
    if (!has(at(s, i), grammar.DETERMINERS | grammar.OTHER_PRONOUNS) || !isPerson(at(s, i + 1))) continue
    return comma || has(at(s, i + 2), grammar.PREPOSITIONS) ? textOf(s, trimmed(s, i, end), end) : null
  }
  return null
}

function before(s: readonly Token[], run: NameRun): string | null {
  const inside = run.from > run.titleFrom && !isGenitive(s, run.from - 1) ? run.from : run.titleFrom
  const last = at(s, inside - 1)
  if (inside === 0 || last.kind !== 'word' || has(last, grammar.HONORIFICS)) return null
  if (!isPerson(last) && !(inside > run.titleFrom)) return null
  // "Director at Lomi Florida Bo Lee"
  if (names(last, PLACES) && !isPerson(last)) return null
  let from = Math.min(inside, run.titleFrom)
  while (from > 0 && inside - from < LONGEST && !isOpened(s, from) && belongs(s, from - 1)) from -= 1
  return textOf(s, trimmed(s, startOf(s, from, inside), inside), inside)
}

/** "2021 die Forscherin", "keep the writer": an article starts it. */
function isOpened(s: readonly Token[], from: number): boolean {
  // "the town spokesman the Rev. Bo Lee"
  return is(at(s, from), classes.ARTICLES) && !at(s, from).cap && !isPerson(at(s, from - 1))
}

/** "National Bank of Lima governor": the body starts before its preposition. "to beat front-runner": a verb is no part of it. */
function startOf(s: readonly Token[], from: number, to: number): number {
  let start = from
  while (start > 1 && at(s, start).cap && is(at(s, start - 1), classes.OF) && at(s, start - 2).cap) {
    start -= 2
    while (start > 0 && at(s, start - 1).cap && belongs(s, start - 1)) start -= 1
  }
  const verb = start < to - 1 && is(at(s, start - 1), classes.TO) && has(at(s, start), grammar.OTHER_VERBS)
  return verb ? start + 1 : start
}

/** True for a phrase whose head is a role; where adjectives go behind their noun, that is the first word. */
function isOffice(s: readonly Token[], from: number, to: number): boolean {
  if (isPerson(at(s, headOf(s, from, to)))) return true
  return isSubjectFirst(at(s, from)) && isPerson(at(s, trimmed(s, from, to)))
}

function belongs(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (token.kind !== 'word' || isFiniteVerb(s, i)) return false
  if (isGenitive(s, i)) return true
  if (has(token, grammar.CONJUNCTIONS) && !isPerson(at(s, i + 1)) && !at(s, i + 1).cap) return is(token, classes.AND)
  return (
    !has(
      token,
      grammar.PREPOSITIONS |
        grammar.SUBORDINATORS |
        grammar.RELATIVE_PRONOUNS |
        grammar.AUXILIARIES |
        grammar.SUBJECT_PRONOUNS |
        grammar.TIMES |
        grammar.CONJUNCTIONS |
        grammar.SAYING |
        grammar.OTHER_PARTICIPLES |
        grammar.SOURCES_BEFORE_THE_NAME |
        grammar.OTHER_PRONOUNS,
    ) && !(has(token, grammar.ADVERBS) && !token.cap && !is(token, classes.THEN))
  )
}

/** "South Korea's national security adviser, X, …" */
function appositionBefore(s: readonly Token[], run: NameRun): string | null {
  if (!isComma(at(s, run.titleFrom - 1)) || !isOneOf(',.', at(s, run.to).text)) return null
  const phrase = phraseBefore(s, run.titleFrom - 1)
  if (!phrase || phrase.to - phrase.from > LONGEST || !isOffice(s, phrase.from, phrase.to)) return null
  const starts =
    phrase.from === 0 ||
    (isSubjectFirst(at(s, phrase.from)) && has(at(s, phrase.from), grammar.DETERMINERS)) ||
    at(s, phrase.from - 1).kind !== 'word' ||
    has(at(s, phrase.from - 1), grammar.CONJUNCTIONS | grammar.SUBORDINATORS)
  return starts ? textOf(s, trimmed(s, phrase.from, phrase.to), phrase.to) : null
}

/** "X, a spokesman for the agency, …" */
function behind(s: readonly Token[], run: NameRun): string | null {
  if (!isComma(at(s, run.to))) return null
  let to = run.to + 1
  while (
    to < s.length &&
    to - run.to <= LONGEST &&
    at(s, to).kind === 'word' &&
    !has(at(s, to), grammar.RELATIVE_PRONOUNS | grammar.SUBORDINATORS) &&
    !isFiniteVerb(s, to)
  )
    to += 1
  // "X, a nurse who has taken the bus since …"
  const ends = at(s, to).text === '' || isOneOf(',.:)', at(s, to).text) || isWho(s, run.to + 1, to)
  if (to - run.to > LONGEST || !ends || to === run.to + 1) return null
  return isOffice(s, run.to + 1, to) ? textOf(s, trimmed(s, run.to + 1, to), to) : null
}

/** A clause about a noun with a determiner: who somebody is, not what he does. */
function isWho(s: readonly Token[], from: number, to: number): boolean {
  return has(at(s, to), grammar.RELATIVE_PRONOUNS) && has(at(s, from), grammar.DETERMINERS)
}

function trimmed(s: readonly Token[], from: number, to: number): number {
  let start = from
  while (
    start < to - 1 &&
    ((has(at(s, start), grammar.PHRASE_OPENERS) && has(at(s, start), grammar.DETERMINERS)) ||
      is(at(s, start), classes.WORDS_BEFORE_A_ROLE))
  )
    start += 1
  return start
}

/** The words as they stand; a genitive keeps to its noun. */
export function textOf(s: readonly Token[], from: number, to: number): string {
  let out = ''
  for (let i = from; i < to; i++) {
    const token = at(s, i)
    const text = token.text || token.word.title
    out += out && token.start > at(s, i - 1).end ? ` ${text}` : text
  }
  return out
}

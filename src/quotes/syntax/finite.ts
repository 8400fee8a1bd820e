import * as classes from '../words/classes.js'
import { ADJECTIVE_ENDING, PASSIVE_ENDING, REPORT_ENDING, VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { SUBJECT_DROPPED, SUBJECT_FIRST, VERB_SECOND } from '../words/order.js'
import { at, ends, has, is, type Token } from '../words/token.js'
import { remembered } from './remembered.js'

/** Verbs where the finite one goes second: told by their endings, and by what stands beside them. */

const VERBS = grammar.SAID | grammar.OTHER_VERBS | grammar.AUXILIARIES

/** True in a language whose finite verb goes second. */
export function isVerbSecond(token: Token): boolean {
  return has(token, VERB_SECOND)
}

/** True in a language whose subject goes first, but behind the verb where a quotation stands before it. */
export function isSubjectFirst(token: Token): boolean {
  return has(token, SUBJECT_FIRST)
}

/** True in a language that leaves a pronoun out where it is the subject. */
export function isSubjectDropped(token: Token): boolean {
  return has(token, SUBJECT_DROPPED)
}

/** "dit", "avait soutenu": where the subject goes first, a participle has its auxiliary right before it. */
export function isParticipleBehind(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  const open =
    isSubjectFirst(token) && !token.cap && has(token, grammar.PHRASE_OPENERS) && !has(token, grammar.DETERMINERS)
  return open && ends(token, PASSIVE_ENDING) && has(at(s, i - 1), grammar.AUXILIARIES)
}

/** A small word that looks like a verb and carries a clause: no attribute of a noun, no infinitive, no participle that an auxiliary has. */
export function isFiniteInSecond(s: readonly Token[], i: number): boolean {
  const found = verbsOf(s)
  const known = found[i]
  if (known !== undefined) return known
  found[i] = false
  const finite = carriesClause(s, i)
  found[i] = finite
  return finite
}

const verbsOf = remembered<boolean>()

function carriesClause(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (
    token.cap ||
    !has(token, VERBS) ||
    has(token, grammar.OTHER_PRONOUNS) ||
    is(at(s, i - 1), classes.INFINITIVE_PARTICLES)
  )
    return false
  if (has(token, grammar.AUXILIARIES)) return !isEndOfGroup(s, i)
  return !isAttribute(s, i) && !isEndOfGroup(s, i) && (has(token, grammar.SAID) || !hasVerb(s, i))
}

/** "bezweifelte offen": the clause has its verb, and what looks like another one is none. */
function hasVerb(s: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < LONGEST; k--) {
    const token = at(s, k)
    if (token.kind !== 'word' || has(token, grammar.SUBORDINATORS | grammar.CONJUNCTIONS)) return false
    if (isFiniteInSecond(s, k)) return true
  }
  return false
}

const BEFORE_AN_ATTRIBUTE =
  grammar.DETERMINERS | grammar.OTHER_PRONOUNS | grammar.PREPOSITIONS | grammar.NUMBERS | grammar.ADJECTIVES

/** "sei", "gehe": the form says that somebody else says it. */
export function isReporting(token: Token): boolean {
  if (is(token, classes.VERBS_OF_REPORTED_SPEECH)) return true
  return ends(token, REPORT_ENDING) && !ends(token, VERB_ENDING) && !has(token, grammar.AUXILIARIES)
}

/** A verb of saying, or an auxiliary that has one: "hatte X gesagt". */
export function says(s: readonly Token[], verb: number): boolean {
  if (has(at(s, verb), grammar.SAID)) return !isExistential(s, verb)
  if (!isVerbSecond(at(s, verb)) || !has(at(s, verb), grammar.AUXILIARIES)) return false
  for (let k = verb + 1; k < s.length && k < verb + LONGEST && !'.;:,'.includes(at(s, k).text || ' '); k++)
    if (has(at(s, k), grammar.SAID) && !at(s, k).cap) return true
  return false
}

/** "gab es": the verb says that there is something, where "heißt es" gives its wording. */
export function isExistential(s: readonly Token[], verb: number): boolean {
  const it = isVerbSecond(at(s, verb)) && is(at(s, verb + 1), classes.IT)
  return it && !is(at(s, verb), classes.VERBS_OF_WORDING) && at(s, verb + 2).kind === 'word'
}

/** The verb ends its clause: "dass er ging", "der gegangen war". */
export function endsClause(s: readonly Token[], verb: number): boolean {
  const next = at(s, verb + 1)
  return next.kind !== 'word' || has(next, grammar.AUXILIARIES | grammar.CONJUNCTIONS)
}

/** "die besetzte Stadt", "neu gewählte Räte", "mit gekürzten, besetzten Stellen" */
export function isAttribute(s: readonly Token[], i: number): boolean {
  if (!isInflected(at(s, i))) return false
  let next = i + 1
  while (isInflected(at(s, next)) && next < i + 4) next += 1
  if (!at(s, next).cap || at(s, next).kind !== 'word') return false
  if (isReporting(at(s, i))) return true
  if (isWithinArticle(s, i)) return true
  let before = i - 1
  while (before > i - 4 && (has(at(s, before), grammar.ADVERBS) || isOpenAttribute(at(s, before)))) before -= 1
  return has(at(s, before), BEFORE_AN_ATTRIBUTE) && !has(at(s, before), grammar.SUBJECT_PRONOUNS)
}

/** Words between an article and the attribute that its noun has. */
const MOST_WITHIN = 6

/** "die von privaten Werken verlangten Preise" */
export function isWithinArticle(s: readonly Token[], i: number): boolean {
  let k = i - 1
  while (at(s, k).cap && at(s, k).kind === 'word') k -= 1
  if (k === i - 1) return false
  while (k > i - MOST_WITHIN && at(s, k).kind === 'word' && !at(s, k).cap && !has(at(s, k), grammar.PREPOSITIONS))
    k -= 1
  return has(at(s, k), grammar.PREPOSITIONS) && !at(s, k).cap && has(at(s, k - 1), grammar.DETERMINERS)
}

const NO_ATTRIBUTE = grammar.DETERMINERS | grammar.OTHER_PRONOUNS | grammar.PREPOSITIONS | grammar.ADVERBS

function isInflected(token: Token): boolean {
  return token.kind === 'word' && !token.cap && !has(token, NO_ATTRIBUTE) && ends(token, ADJECTIVE_ENDING)
}

/** A small word that may tell of the noun behind it. */
function isOpenAttribute(token: Token): boolean {
  return has(token, grammar.PHRASE_OPENERS) && !has(token, BEFORE_AN_ATTRIBUTE) && token.kind === 'word'
}

/** "hat … gesagt,", "wird … prüfen und", "gesagt hat": all but one verb of a group stand at its end. */
function isEndOfGroup(s: readonly Token[], i: number): boolean {
  if (!ends(at(s, i), PASSIVE_ENDING)) return false
  const next = at(s, i + 1)
  // "gesagt hatte", "prüfen will": behind them stands the one that carries the clause
  if (has(next, grammar.AUXILIARIES)) return !has(at(s, i), grammar.AUXILIARIES) || at(s, i + 2).kind !== 'word'
  if (next.kind === 'word' && !has(next, grammar.CONJUNCTIONS | VERBS)) return false
  for (let k = i - 1; k >= 0 && i - k < LONGEST; k--) {
    const token = at(s, k)
    if (token.kind === 'mark' && !'()-'.includes(token.text) && k < i - 1) return false
    if (has(token, grammar.SUBORDINATORS)) return false
    if (has(token, grammar.AUXILIARIES) && !token.cap) return true
  }
  return false
}

/** Tokens between the verbs of a group. */
const LONGEST = 40

import { BODY, speakerRank } from '../people/can-speak.js'
import * as classes from '../words/classes.js'
import { ADJECTIVE_ENDING, FEMININE_ENDING, INFINITIVE_ENDING, PASSIVE_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/known-names.js'
import { at, ends, has, is, isOneOf, names, type Token } from '../words/token.js'
import { isComma, isFiniteVerb, verbBetween } from './facts.js'
import { clauseStart, fieldStart, openerOf } from './field.js'
import type { Phrase } from './head.js'
import { phraseAfter } from './phrase.js'

/** Phrases that can be the subject of a verb that goes second, told by their cases. */

/** The subject behind the verb: "sagte am Montag der Minister". */
export function subjectBehindSecond(s: readonly Token[], verb: number): Phrase | null {
  return sourceOf(s, verb) ?? nominative(s, verb + 1, s.length)
}

/** "den Plan", "dem Rat", "der Zeitung", "der englischen Presse": the article shows the case, with the noun's gender or an adjective. */
export function isObject(s: readonly Token[], first: number): boolean {
  if (is(at(s, first), classes.ARTICLES_OF_AN_OBJECT)) return true
  if (!is(at(s, first), classes.ARTICLES_OF_A_FEMININE_OBJECT)) return false
  const next = at(s, first + 1)
  // "die Lage der Beamten": no noun for one man ends so
  if (next.cap && ends(next, INFINITIVE_ENDING) && !names(next, GIVEN_NAMES) && !at(s, first + 2).cap) return true
  if (next.cap) return ends(next, FEMININE_ENDING) && at(s, first + 2).text !== '-'
  return ends(next, PASSIVE_ENDING) && ends(next, ADJECTIVE_ENDING) && at(s, first + 2).cap
}

/** The first phrase in `[from, to)` that can be a subject; the one that can speak where the first one can not. */
export function nominative(s: readonly Token[], from: number, to: number): Phrase | null {
  const first = at(s, from)
  if (from < to && first.kind === 'quote' && isTitle(first)) return { from, to: from + 1 }
  let best: Phrase | null = null
  for (let k = from; k < to; ) {
    const token = at(s, k)
    if (token.text === '(') {
      k = behindBracket(s, k, to)
      continue
    }
    if (token.kind !== 'word' || has(token, grammar.CONJUNCTIONS)) break
    if (isPassed(token)) {
      k += 1
      continue
    }
    if (has(token, grammar.SUBJECT_PRONOUNS)) return { from: k, to: k + 1 }
    const behind = has(token, grammar.PREPOSITIONS) ? k + 1 : k
    const phrase = withoutHearer(s, phraseAfter(s, behind))
    if (!phrase) {
      if (isFiniteVerb(s, k) && best) break
      k = behind + 1
      continue
    }
    if (behind === k && canBeSubject(s, k)) best = abler(s, best, phrase)
    if (isAble(s, best)) return best
    k = phrase.to
  }
  return best
}

/** "(sagte) der 86-Jährige dem Sender Lomi": an article in another case opens another phrase. */
function withoutHearer(s: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (!phrase) return null
  for (let k = phrase.from + 2; k < phrase.to; k++)
    if (is(at(s, k), classes.ARTICLES_OF_AN_OBJECT) && !has(at(s, k - 1), grammar.PREPOSITIONS))
      return { from: phrase.from, to: k }
  return phrase
}

function isPassed(token: Token): boolean {
  return is(token, classes.IT) || isSkipped(token)
}

function isAble(s: readonly Token[], phrase: Phrase | null): boolean {
  return phrase !== null && speakerRank(s, phrase) >= BODY
}

function canBeSubject(s: readonly Token[], first: number): boolean {
  const belongs = is(at(s, first), classes.PREPOSITIONS_OF_BELONGING)
  return !belongs && !isObject(s, first) && !has(at(s, first), grammar.TIMES)
}

function behindBracket(s: readonly Token[], open: number, to: number): number {
  let k = open
  while (k < to && at(s, k).text !== ')') k += 1
  return k + 1
}

/** The one that can speak sooner; the first where neither can. */
function abler(s: readonly Token[], first: Phrase | null, second: Phrase): Phrase {
  return first === null || speakerRank(s, second) > speakerRank(s, first) ? second : first
}

function isSkipped(token: Token): boolean {
  return !token.cap && has(token, grammar.ADVERBS | grammar.AUXILIARIES) && !has(token, grammar.DETERMINERS)
}

/** The phrase right behind the verb, where it can be the subject. */
export function beside(s: readonly Token[], verb: number): Phrase | null {
  let k = verb + 1
  while (isSkipped(at(s, k))) k += 1
  const token = at(s, k)
  if (token.kind !== 'word' || has(token, grammar.PREPOSITIONS | grammar.SUBORDINATORS) || is(token, classes.IT))
    return null
  return isObject(s, k) ? null : phraseAfter(s, k)
}

/** Words of a paper's name between marks. */
const TITLE = 40

function isTitle(token: Token): boolean {
  return token.end - token.start < TITLE && !isOneOf('.,!?', token.word.tail)
}

/** "heißt es in der Meldung", "In der Meldung heißt es": where it stands says it. */
export function sourceOf(s: readonly Token[], verb: number): Phrase | null {
  let k = verb + 1
  while (isSkipped(at(s, k))) k += 1
  if (!is(at(s, k), classes.IT) || !isWording(s, verb)) return null
  const start = fieldStart(s, verb)
  // "In der Stadt sei es ruhig, heißt es in der Meldung": what stands before is reported
  const behind = start === verb && isComma(at(s, verb - 1)) && verbBetween(s, 0, verb - 1) ? sourceBehind(s, k) : null
  if (behind) return behind
  for (let i = start === verb ? openerOf(s, clauseStart(s, verb - 1), verb) : start; i < verb; i++)
    if (has(at(s, i), grammar.PREPOSITIONS)) return phraseAfter(s, i + 1)
  return sourceBehind(s, k)
}

/** "es (dazu) in der Meldung" */
function sourceBehind(s: readonly Token[], it: number): Phrase | null {
  for (let k = it + 1; k < s.length && at(s, k).kind === 'word'; k++)
    if (has(at(s, k), grammar.PREPOSITIONS)) return phraseAfter(s, k + 1)
  return null
}

function isWording(s: readonly Token[], verb: number): boolean {
  for (let k = verb; k < s.length && k < verb + REACH; k++) {
    if (is(at(s, k), classes.VERBS_OF_WORDING)) return true
    if (at(s, k).kind !== 'word') return false
  }
  return false
}

/** Tokens between an auxiliary and its participle. */
export const REACH = 12

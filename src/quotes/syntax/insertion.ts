import * as classes from '../words/classes.js'
import { VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, opens, type Token } from '../words/token.js'
import {
  isComma,
  isDash,
  isFiniteVerb,
  isGenitive,
  isPerson,
  isQuotedWord,
  isRelativeThat,
  verbBetween,
} from './facts.js'
import { isSubjectDropped, isSubjectFirst } from './finite.js'
import { headOf, type Phrase } from './head.js'
import { phraseAfter, phraseBefore } from './phrase.js'
import { placedOffice } from './placed-office.js'

/** `X, who …, said` and `X — a friend — said`: looks through what stands between the commas. */
export function subjectBehindInsertion(s: readonly Token[], close: number): Phrase | null {
  return voiceOf(s, close) ?? throughInsertions(s, close)
}

function throughInsertions(s: readonly Token[], close: number): Phrase | null {
  let best: Phrase | null = null
  let end = close
  for (let turn = 0; turn < 8 && end > 0; turn++) {
    const start = segmentStart(s, end)
    const found = wholeSegment(s, start, end)
    if (found && (turn > 0 || start === 0 || isMarkBefore(s, start))) {
      if (best && isAnother(s, close, found)) return best
      if (turn > 0) best = found
      if (turn > 0 && has(at(s, start), grammar.CONJUNCTIONS)) return best
    } else if (hasOwnVerb(s, start, end)) break
    end = start - 1
    if (!isComma(at(s, end)) && !isDash(at(s, end))) break
  }
  return (best && placedOffice(s, best.from)) ?? best ?? nameBeforeInsertion(s, close)
}

/** "par la ministre, Ana Ruiz, le maire, Bo Lee, a dit": two names are two people, and the nearer one speaks. */
function isAnother(s: readonly Token[], close: number, found: Phrase): boolean {
  if (!isSubjectFirst(at(s, found.from)) || !isName(s, found)) return false
  const nearest = wholeSegment(s, segmentStart(s, close), close)
  return nearest !== null && isName(s, nearest)
}

/** "La mairie, par la voix de sa porte-parole Ana Ruiz, a promis": who speaks for a body has its words. */
function voiceOf(s: readonly Token[], close: number): Phrase | null {
  if (!isSubjectFirst(at(s, close))) return null
  const last = segmentStart(s, close)
  // "por boca de su directora, Ana Ruiz,"
  for (const start of [last, segmentStart(s, last - 1)])
    for (let k = start; k < start + 2; k++) {
      if (!opens(at(s, k), classes.SOURCES_BEFORE_A_NOUN)) continue
      const voice = phraseAfter(s, has(at(s, k + 2), grammar.PREPOSITIONS) ? k + 3 : k + 2)
      if (voice && voice.to <= close) return voice
    }
  return null
}

/** `star of "…," said`: a quotation that a preposition or a genitive makes part of an insertion. */
export function isTitleOf(s: readonly Token[], i: number): boolean {
  return has(at(s, i - 1), grammar.PREPOSITIONS) || isGenitive(s, i - 1)
}

function isMarkBefore(s: readonly Token[], start: number): boolean {
  return at(s, start - 1).kind !== 'word'
}

function segmentStart(s: readonly Token[], end: number): number {
  let start = end
  while (
    start > 0 &&
    !isComma(at(s, start - 1)) &&
    !isDash(at(s, start - 1)) &&
    at(s, start - 1).text !== ';' &&
    at(s, start - 1).text !== ':' &&
    (at(s, start - 1).kind !== 'quote' || isQuotedWord(s, start - 1) || isTitleOf(s, start - 1))
  )
    start -= 1
  return start
}

/** The noun phrase that fills a segment, but for a conjunction or adverb at its start. */
function wholeSegment(s: readonly Token[], start: number, end: number): Phrase | null {
  if (end === start + 1 && has(at(s, start), grammar.RELATIVE_PRONOUNS)) return { from: start, to: end }
  const phrase = phraseBefore(s, at(s, end - 1).text === ')' ? bracketStart(s, end - 1) : end)
  if (!phrase || phrase.from < start) return phrase
  // "A Bruxelles, une élue": where capitals have no accent
  if (start === 0 && isSubjectFirst(at(s, 0)) && is(at(s, 0), classes.PREPOSITIONS_OF_PLACE)) return null
  for (let i = start; i < phrase.from; i++)
    if (!has(at(s, i), grammar.CONJUNCTIONS | grammar.ADVERBS | grammar.SUBORDINATORS)) return null
  if (has(at(s, phrase.to - 1), grammar.TIMES)) return null
  return phrase
}

/** Where the bracket opens that closes at `close`; `close` where it opens nowhere near. */
function bracketStart(s: readonly Token[], close: number): number {
  for (let i = close - 1; i > 0 && close - i < 16; i--) if (at(s, i).text === '(') return i
  return close
}

/** A verb that is no part of a relative or other subordinate clause. */
function hasOwnVerb(s: readonly Token[], start: number, end: number): boolean {
  if (
    has(
      at(s, start),
      grammar.RELATIVE_PRONOUNS |
        grammar.SUBORDINATORS |
        grammar.PREPOSITIONS |
        grammar.OTHER_PARTICIPLES |
        grammar.SAYING,
    ) ||
    is(at(s, start), classes.POSSESSIVE_RELATIVES)
  )
    return false
  for (let i = start; i < end; i++) {
    const relative = has(at(s, i), grammar.RELATIVE_PRONOUNS) || is(at(s, i), classes.POSSESSIVE_RELATIVES)
    if (relative || isRelativeThat(s, i)) return false
    if (isFiniteVerb(s, i)) return i > start || !ends(at(s, i), VERB_ENDING)
  }
  return false
}

/** A name right before the nearest insertion, though its clause began with other words. */
function nameBeforeInsertion(s: readonly Token[], close: number): Phrase | null {
  const start = segmentStart(s, close)
  const inserted = wholeSegment(s, start, close)
  if (inserted && isName(s, inserted) && isOffice(s, segmentStart(s, start - 1), start - 1)) return inserted
  if (start === 0 || at(s, start - 1).kind === 'quote') return null
  const phrase = phraseBefore(s, start - 1)
  // "Cuando recibió la Medalla de las Artes, subió": no name of somebody
  const object = phrase && isSubjectDropped(at(s, phrase.from)) && has(at(s, phrase.from), grammar.DETERMINERS)
  const verb = at(s, (phrase?.from ?? 0) - 1)
  const done = ends(verb, VERB_ENDING) || has(verb, grammar.OTHER_VERBS | grammar.SAID)
  if (object && done && !s.slice(phrase.from, phrase.to).some(isSpeaking)) return null
  return phrase && at(s, phrase.to - 1).cap ? phrase : null
}

function isSpeaking(token: Token): boolean {
  return isPerson(token) || has(token, grammar.VOICES)
}

/** "L’adjointe à la propreté, Ana Ruiz, assure": a phrase without a verb of its own, which opens with a determiner. */
function isOffice(s: readonly Token[], start: number, to: number): boolean {
  if (!isSubjectFirst(at(s, to))) return isSomebodyBehind(s, start, to)
  let from = to
  while (from > start && !has(at(s, from - 1), grammar.CONJUNCTIONS | grammar.SUBORDINATORS)) from -= 1
  return to > from && has(at(s, from), grammar.DETERMINERS | grammar.OTHER_PRONOUNS) && !verbBetween(s, from, to)
}

/** "Behind them a boy of nine, Bo Lee, whispered": a noun for a person behind where it happens. */
function isSomebodyBehind(s: readonly Token[], start: number, to: number): boolean {
  if (!has(at(s, start), grammar.PREPOSITIONS)) return false
  const article = s.findLastIndex((token, k) => k > start && k < to && is(token, classes.ARTICLES))
  if (article < 0 || verbBetween(s, start, to)) return false
  const noun = at(s, headOf(s, article, to))
  return isPerson(noun)
}

function isName(s: readonly Token[], { from, to }: Phrase): boolean {
  return to > from + 1 && at(s, from).cap && at(s, to - 1).cap
}

/** `X (a friend) said`: the phrase before the bracket that closes at `close`. */
export function subjectBehindBracket(s: readonly Token[], close: number): Phrase | null {
  const open = bracketStart(s, close)
  return open === close ? null : phraseBefore(s, open)
}

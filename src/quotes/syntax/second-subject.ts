import { BODY, PERSON, speakerRank } from '../people/can-speak.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { ADJECTIVE_ENDING, ADVERB_ENDING, FEMININE_ENDING, PASSIVE_ENDING } from '../words/endings.js'
import { PARTICLES } from '../words/name-classes.js'
import { at, ends, has, is, isOneOf, names, type Token } from '../words/token.js'
import { endsClause } from './finite.js'
import { isFiniteVerb } from './facts.js'
import { subjectBehindInsertion } from './insertion.js'
import { isQuotedWord, type Phrase, phraseAfter } from './phrase.js'

/** The subject of a verb where the finite one goes second, or last in a subordinate clause. */

/** `subjectOf` is that of the verb before, for "und lobte". */
export function subjectOfSecond(
  s: readonly Token[],
  verb: number,
  subjectOf: (verb: number) => Phrase | null,
): Phrase | null {
  const source = sourceOf(s, verb) ?? agentOf(s, verb)
  if (source) return source
  const carrier = isFiniteVerb(s, verb) ? verb : auxiliaryOf(s, verb)
  if (carrier !== verb) return subjectOf(carrier)
  const start = fieldStart(s, verb)
  const first = openerOf(s, start, verb)
  const before = at(s, start - 1)
  if (first === verb) return subjectWithoutField(s, start, verb, subjectOf)
  const opener = at(s, first)
  if (has(opener, grammar.SUBORDINATORS) && endsClause(s, verb)) return nominative(s, first + 1, verb)
  if (isMark(before, ',') && isRelativeClause(s, first, verb)) return subjectOfRelative(s, first, verb)
  const behind = (): Phrase | null => nominative(s, verb + 1, s.length)
  if (isNoSubject(s, first)) return behind() ?? nameOf(s, first, verb)
  const own = phraseAfter(s, first)
  if (!own) return behind()
  const other = beside(s, verb)
  return other && speakerRank(s, other) > speakerRank(s, own) ? other : own
}

/** The subject behind the verb: "sagte am Montag der Minister". */
export function subjectBehindSecond(s: readonly Token[], verb: number): Phrase | null {
  return sourceOf(s, verb) ?? nominative(s, verb + 1, s.length)
}

/** The finite verb of a participle or infinitive: "hatte … gesagt", "gesagt hatte"; the verb itself where none stands there. */
function auxiliaryOf(s: readonly Token[], verb: number): number {
  if (isFiniteVerb(s, verb + 1)) return verb + 1
  for (let k = verb - 1; k >= 0 && verb - k < REACH * 3; k--) {
    if (at(s, k).text === ';' || at(s, k).text === ':') return verb
    if (has(at(s, k), grammar.AUXILIARIES) && isFiniteVerb(s, k)) return k
  }
  return verb
}

/** Where the words before the verb start: behind a mark, a quotation or a conjunction that another verb stands before. */
function fieldStart(s: readonly Token[], verb: number): number {
  let start = verb
  let joined = -1
  while (start > 0) {
    const token = at(s, start - 1)
    if (token.text === ')') {
      const open = bracketStart(s, start - 1)
      if (open < 0) return start
      start = open
      continue
    }
    if (token.kind !== 'word' && !(token.kind === 'quote' && isQuotedWord(s, start - 1))) break
    if (has(token, grammar.CONJUNCTIONS) && joined < 0) joined = start
    if (start - 1 < verb && joined >= 0 && isFiniteVerb(s, start - 1)) return joined
    start -= 1
  }
  return start
}

function bracketStart(s: readonly Token[], close: number): number {
  for (let i = close - 1; i >= 0 && close - i < 16; i--) if (at(s, i).text === '(') return i
  return -1
}

/** Conjunctions and adverbs that stand before the subject: "Und auch der Minister sagte". */
function openerOf(s: readonly Token[], start: number, verb: number): number {
  let first = start
  while (first < verb && has(at(s, first), grammar.CONJUNCTIONS)) first += 1
  let next = first
  while (next < verb && has(at(s, next), grammar.ADVERBS) && !has(at(s, next), grammar.SUBORDINATORS)) next += 1
  return next < verb ? next : first
}

/** "den Plan", "dem Rat", "der Zeitung", "der englischen Presse": the article shows the case, with the noun's gender or an adjective. */
function isObject(s: readonly Token[], first: number): boolean {
  if (is(at(s, first), classes.ARTICLES_OF_AN_OBJECT)) return true
  if (!is(at(s, first), classes.ARTICLES_OF_A_FEMININE_OBJECT)) return false
  const next = at(s, first + 1)
  if (next.cap) return ends(next, FEMININE_ENDING) && at(s, first + 2).text !== '-'
  return ends(next, PASSIVE_ENDING) && ends(next, ADJECTIVE_ENDING) && at(s, first + 2).cap
}

/** "Von der Burg betonte": a name that starts as a phrase with a preposition does. */
function nameOf(s: readonly Token[], first: number, verb: number): Phrase | null {
  const named = first === 0 && at(s, verb - 1).cap && names(at(s, first), PARTICLES)
  return named ? { from: first, to: verb } : null
}

/** "Den Plan", "Im Juli", "Heute": what goes before the verb and is not its subject. */
function isNoSubject(s: readonly Token[], first: number): boolean {
  const opener = at(s, first)
  if (has(opener, grammar.PREPOSITIONS | grammar.ADVERBS | grammar.TIMES | grammar.SUBORDINATORS)) return true
  // "Relativierend fügte X hinzu"
  const next = at(s, 1)
  const alone = next.kind !== 'word' || isFiniteVerb(s, 1) || has(next, grammar.PREPOSITIONS)
  if (first === 0 && alone && ends(opener, ADVERB_ENDING)) return true
  return isObject(s, first) || opens(opener)
}

function opens(opener: Token): boolean {
  return is(opener, classes.OPENERS_BEFORE_AN_INVERTED_VERB) && !opener.cap
}

/** The verb right behind a mark, a quotation or a conjunction. */
function subjectWithoutField(
  s: readonly Token[],
  start: number,
  verb: number,
  subjectOf: (verb: number) => Phrase | null,
): Phrase | null {
  const before = at(s, start - 1)
  const near = beside(s, verb)
  if (start < verb || has(before, grammar.CONJUNCTIONS)) {
    if (near && has(at(s, near.from), grammar.SUBJECT_PRONOUNS)) return near
    for (let k = start - 1; k > 0; k--) if (isFiniteVerb(s, k)) return subjectOf(k) ?? near
    return near
  }
  if (!isMark(before, ',') && !isMark(before, '–') && !isMark(before, '—')) return nominative(s, verb + 1, s.length)
  const opening = openerOf(s, clauseStart(s, start - 1), start - 1)
  if (has(at(s, opening), grammar.SUBORDINATORS) && endsClause(s, verb)) return nominative(s, opening + 1, start - 1)
  if (opening >= start - 1 || isNoSubject(s, opening)) return nominative(s, verb + 1, s.length)
  const whole = phraseAfter(s, opening)
  const inserted = whole && !isFiniteVerb(s, whole.to) ? whole : subjectBehindInsertion(s, start - 1)
  if (!inserted) return nominative(s, verb + 1, s.length)
  return near && speakerRank(s, near) > rankOf(s, inserted) ? near : inserted
}

/** Of "das Staatsoberhaupt, Königin Ana," who is named behind the comma counts too. */
function rankOf(s: readonly Token[], phrase: Phrase): number {
  const apposed = isMark(at(s, phrase.to), ',') ? phraseAfter(s, phrase.to + 1) : null
  return Math.max(speakerRank(s, phrase), apposed ? speakerRank(s, apposed) : 0)
}

/** Where the sentence starts to whose insertions the comma belongs: behind a quotation, a colon or a semicolon. */
function clauseStart(s: readonly Token[], comma: number): number {
  for (let k = comma - 1; k > 0; k--) {
    const parts = at(s, k).kind === 'quote' && at(s, k + 1).kind !== 'word'
    if (parts || at(s, k).text === ';' || at(s, k).text === ':') return k + 1
  }
  return 0
}

/** "…, die das Gesetz entwarf": the verb ends a clause that hangs on the noun before. */
function isRelativeClause(s: readonly Token[], first: number, verb: number): boolean {
  const pronoun = has(at(s, first), grammar.PREPOSITIONS) ? first + 1 : first
  if (!is(at(s, pronoun), classes.RELATIVE_ARTICLES)) return false
  if (!endsClause(s, verb)) return false
  const phrase = pronoun === first ? phraseAfter(s, first) : null
  return !phrase || phrase.to < verb
}

function subjectOfRelative(s: readonly Token[], first: number, verb: number): Phrase | null {
  const pronoun = at(s, first)
  const own = { from: first, to: first + 1 }
  if (has(pronoun, grammar.PREPOSITIONS) || is(pronoun, classes.ARTICLES_OF_AN_OBJECT))
    return nominative(s, first + 1, verb) ?? own
  const other = nominative(s, first + 1, verb)
  return other && speakerRank(s, other) === PERSON ? other : own
}

/** The first phrase in `[from, to)` that can be a subject; the one that can speak where the first one can not. */
function nominative(s: readonly Token[], from: number, to: number): Phrase | null {
  let best: Phrase | null = null
  for (let k = from; k < to; ) {
    const token = at(s, k)
    if (token.text === '(') {
      while (k < to && at(s, k).text !== ')') k += 1
      k += 1
      continue
    }
    if (token.kind === 'quote' && best === null && k === from && isTitle(token)) return { from: k, to: k + 1 }
    if (token.kind !== 'word' || has(token, grammar.CONJUNCTIONS)) break
    if (is(token, classes.IT) || isSkipped(token)) {
      k += 1
      continue
    }
    if (has(token, grammar.SUBJECT_PRONOUNS)) return { from: k, to: k + 1 }
    const behind = has(token, grammar.PREPOSITIONS) ? k + 1 : k
    const phrase = phraseAfter(s, behind)
    if (!phrase) {
      if (isFiniteVerb(s, k) && best) break
      k = behind + 1
      continue
    }
    if (behind === k && !isObject(s, k) && !has(token, grammar.TIMES)) {
      if (best === null || speakerRank(s, phrase) > speakerRank(s, best)) best = phrase
      if (speakerRank(s, best) >= BODY) return best
    }
    k = phrase.to
  }
  return best
}

function isSkipped(token: Token): boolean {
  return !token.cap && has(token, grammar.ADVERBS | grammar.AUXILIARIES) && !has(token, grammar.DETERMINERS)
}

/** The phrase right behind the verb, where it can be the subject. */
function beside(s: readonly Token[], verb: number): Phrase | null {
  let k = verb + 1
  while (isSkipped(at(s, k))) k += 1
  const token = at(s, k)
  if (token.kind !== 'word' || has(token, grammar.PREPOSITIONS | grammar.SUBORDINATORS) || is(token, classes.IT)) return null
  return isObject(s, k) ? null : phraseAfter(s, k)
}

const isMark = (token: Token, text: string): boolean => token.text === text

/** Words of a paper's name between marks. */
const TITLE = 40

function isTitle(token: Token): boolean {
  return token.end - token.start < TITLE && !isOneOf('.,!?', token.tail)
}

/** "heißt es in der Meldung", "In der Meldung heißt es": where it stands says it. */
function sourceOf(s: readonly Token[], verb: number): Phrase | null {
  let k = verb + 1
  while (isSkipped(at(s, k))) k += 1
  if (!is(at(s, k), classes.IT) || !isWording(s, verb)) return null
  const start = fieldStart(s, verb)
  for (let i = start === verb ? openerOf(s, clauseStart(s, verb - 1), verb) : start; i < verb; i++)
    if (has(at(s, i), grammar.PREPOSITIONS)) return phraseAfter(s, i + 1)
  for (k += 1; k < s.length && at(s, k).kind === 'word'; k++)
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

/** "wurde von Kennern als … bezeichnet": who does it in the passive; whoever is quoted speaks. */
function agentOf(s: readonly Token[], verb: number): Phrase | null {
  if (!is(at(s, verb), classes.PASSIVE_AUXILIARIES)) return null
  let agent: Phrase | null = null
  for (let k = verb + 1; k < s.length && at(s, k).kind !== 'mark'; k++) {
    if (is(at(s, k), classes.AGENTS)) agent ??= phraseAfter(s, k + 1)
    if (agent && has(at(s, k), grammar.SAID)) return is(at(s, k), classes.VERBS_OF_QUOTING) ? null : agent
  }
  return null
}

/** Tokens between an auxiliary and its participle. */
const REACH = 12

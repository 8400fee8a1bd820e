import { BODY, PERSON, speakerRank, THING } from '../people/can-speak.js'
import * as classes from '../words/classes.js'
import { ADVERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/known-names.js'
import { PARTICLES } from '../words/name-classes.js'
import { at, ends, has, is, isOneOf, names, type Token } from '../words/token.js'
import { isComma, isFiniteVerb } from './facts.js'
import { clauseStart, fieldStart, openerOf } from './field.js'
import { endsClause, isReporting } from './finite.js'
import { isFullName, type Phrase } from './head.js'
import { subjectBehindInsertion } from './insertion.js'
import { beside, isObject, nominative, REACH, sourceOf } from './nominative.js'
import { phraseAfter } from './phrase.js'

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
  if (isBehindItsObject(s, verb)) return nominative(s, verb + 1, s.length)
  const start = fieldStart(s, verb)
  const first = openerOf(s, start, verb)
  const before = at(s, start - 1)
  if (first === verb) return subjectWithoutField(s, start, verb, subjectOf)
  const opener = at(s, first)
  if (has(opener, grammar.SUBORDINATORS) && endsClause(s, verb)) return nominative(s, first + 1, verb)
  if (isComma(before) && isRelativeClause(s, first, verb)) return subjectOfRelative(s, first, verb)
  const behind = (): Phrase | null => nominative(s, verb + 1, s.length)
  const apposed = isComma(before) ? nameBefore(s, start, first, verb) : null
  if (apposed) return apposed
  if (isNoSubject(s, first)) return behind() ?? nameOf(s, first, verb)
  const own = phraseAfter(s, first)
  if (!own) return behind()
  const other = beside(s, verb)
  if (!other || speakerRank(s, other) <= speakerRank(s, own)) return own
  // "Ruiz nannte sie “…”": who stands before the verb, where the pronoun has the same form as an object
  if (is(at(s, other.from), classes.SHE) && speakerRank(s, own) >= BODY) return own
  // "Das Amt lobte Ruizens Einsatz": a noun with its article opens the clause, and no person stands behind the verb
  const opens = has(at(s, own.from), grammar.DETERMINERS) && at(s, own.from).cap && first === 0
  return opens && speakerRank(s, own) > THING && speakerRank(s, other) < PERSON ? own : other
}

/** "Nötig sei ein Plan, betont Ruiz": a clause with a verb of its own, in the form of a report, goes before the verb. */
function isBehindItsObject(s: readonly Token[], verb: number): boolean {
  if (!has(at(s, verb), grammar.SAID) || !isComma(at(s, verb - 1))) return false
  const clause = s.slice(0, s.findIndex(isComma))
  return clause.some((token, k) => isReporting(token) && isFiniteVerb(s, k))
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

/** "Ana Ruiz, Leiterin der Werft fordert", "Odo Lee, von der Stiftung Hafen sagt": the comma behind what tells of a name is forgotten now and then. */
function nameBefore(s: readonly Token[], start: number, first: number, verb: number): Phrase | null {
  const told = has(at(s, first), grammar.ROLES) || is(at(s, first), classes.PREPOSITIONS_OF_BELONGING)
  const whole = told && first === start ? phraseAfter(s, has(at(s, first), grammar.ROLES) ? first : first + 1) : null
  if (whole?.to !== verb || s.slice(first, verb).some((token) => names(token, GIVEN_NAMES))) return null
  const name = phraseAfter(s, 0)
  const full = name !== null && isFullName(s, { from: 0, to: name.to })
  const known = name !== null && speakerRank(s, name) === PERSON && at(s, 0).cap
  return name?.to === start - 1 && (known || full) && !has(at(s, 0), grammar.DETERMINERS) ? name : null
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
    if (near && isPronounAlone(at(s, near.from), before)) return near
    let ended = false
    for (let k = start - 1; k > 0; k--) {
      ended ||= isComma(at(s, k))
      if (!isFiniteVerb(s, k)) continue
      const subject = subjectOf(k)
      // "X nannte den Plan, der scheitern soll, …, und fügte hinzu": the clause between has ended
      if (!(ended && subject && isRelativeAlone(s, subject))) return subject ?? near
    }
    return near
  }
  if (!isOneOf(',–—', before.text)) return nominative(s, verb + 1, s.length)
  const opening = openerOf(s, clauseStart(s, start - 1), start - 1)
  if (has(at(s, opening), grammar.SUBORDINATORS) && endsClause(s, verb)) return nominative(s, opening + 1, start - 1)
  if (opening >= start - 1 || isNoSubject(s, opening)) return nominative(s, verb + 1, s.length)
  const whole = phraseAfter(s, opening)
  // "Ana Ruiz (RP) lehnte ab, der Sprecher, Odo Lee, erklärte": the subject of a verb of its own
  const own = whole && !isFiniteVerb(s, behindBrackets(s, whole.to))
  const inserted = own ? whole : subjectBehindInsertion(s, start - 1)
  if (!inserted) return nominative(s, verb + 1, s.length)
  return near && speakerRank(s, near) > rankOf(s, inserted) ? near : inserted
}

function behindBrackets(s: readonly Token[], from: number): number {
  if (at(s, from).text !== '(') return from
  for (let k = from + 1; k < from + LONGEST_BRACKET; k++) if (at(s, k).text === ')') return k + 1
  return from
}

/** Tokens of a party in brackets. */
const LONGEST_BRACKET = 8

/** "gesagt hat er"; "sucht Worte und findet sie" has the pronoun for its object. */
function isPronounAlone(pronoun: Token, before: Token): boolean {
  return has(pronoun, grammar.SUBJECT_PRONOUNS) && !(is(pronoun, classes.SHE) && has(before, grammar.CONJUNCTIONS))
}

function isRelativeAlone(s: readonly Token[], { from, to }: Phrase): boolean {
  return to === from + 1 && isComma(at(s, from - 1)) && is(at(s, from), classes.RELATIVE_ARTICLES)
}

/** Of "das Staatsoberhaupt, Königin Ana," who is named behind the comma counts too. */
function rankOf(s: readonly Token[], phrase: Phrase): number {
  const apposed = isComma(at(s, phrase.to)) ? phraseAfter(s, phrase.to + 1) : null
  return Math.max(speakerRank(s, phrase), apposed ? speakerRank(s, apposed) : 0)
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

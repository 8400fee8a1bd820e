import { classAt, UPPER } from '../../text/characters.js'
import { isSmall } from '../../text/letters.js'
import * as classes from '../words/classes.js'
import {
  ADJECTIVE_ENDING,
  NEGATION,
  PASSIVE_ENDING,
  PLURAL_ENDING,
  SINGULAR_ENDING,
  VERB_ENDING,
} from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/known-names.js'
import { at, ends, has, is, isOneOf, names, type Token } from '../words/token.js'
import { isFiniteInSecond, isParticipleBehind, isSubjectDropped, isSubjectFirst, isVerbSecond } from './finite.js'

/** What opens a noun: a determiner, or a pronoun that may stand for one ("la", "su", "her"). */
export const NOUN_OPENERS: number = grammar.DETERMINERS | grammar.OTHER_PRONOUNS

/** Small questions about the tokens of one sentence; every index may lie outside it. */
export function isComma(token: Token): boolean {
  return token.text === ','
}

const DASHES = '—–―-'

export function isDash(token: Token): boolean {
  return (
    token.kind === 'mark' && DASHES.includes(token.text.charAt(0)) && (token.text.length === 1 || token.text[0] === '-')
  )
}

/** A dash that parts what stands before it from what follows: the hyphen of a compound does not ("the “…”-movement"). */
export function isDashAt(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  return isDash(token) && !(token.text === '-' && token.start === at(s, i - 1).end && token.end === at(s, i + 1).start)
}

/** ’s behind a name or noun. */
export function isGenitive(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (token.lower === '’' || token.lower === "'")
    return ends(at(s, i - 1), PLURAL_ENDING) && at(s, i - 1).end === token.start
  return is(token, classes.GENITIVES) && !has(at(s, i - 1), grammar.SUBJECT_PRONOUNS | grammar.RELATIVE_PRONOUNS)
}

/** A capital where no sentence starts: "Will" and "From" are somebody's names. */
export function isNameHere(s: readonly Token[], i: number): boolean {
  return (
    i > 0 && at(s, i).cap && (at(s, i - 1).kind === 'word' || isComma(at(s, i - 1)) || at(s, i - 1).word.tail === ',')
  )
}

/** Words that are names where they have a capital and stand where a name does: "said Will Ruiz", "An Ruiz said", "said June". */
export function isNameByPlace(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (!token.cap || !has(token, NAME_LIKE)) return false
  const before = at(s, i - 1)
  const next = at(s, i + 1)
  // "el coronel Vicente Abril": days and months have no capital there
  if (has(token, grammar.TIMES) && isSubjectFirst(token) && at(s, i - 1).cap) return true
  if (has(token, grammar.TIMES)) return names(token, GIVEN_NAMES) && isNameOfMonth(s, i)
  if (has(token, grammar.SUBJECT_PRONOUNS | grammar.OTHER_PRONOUNS)) return false
  if (i === 0) return names(token, GIVEN_NAMES) && next.cap && s.at(-1)?.text !== '?'
  if (!isNameHere(s, i)) return false
  if (has(token, grammar.AUXILIARIES | grammar.PREPOSITIONS) && (i + 1 === s.length || has(next, grammar.SAID)))
    return true
  if (!isFamilyName(next)) return false
  return has(before, grammar.SAID) || (isTradeBefore(before) && !has(token, grammar.PREPOSITIONS))
}

/** "clerk An Ruiz", "the architect So Young-min": what somebody is stands right before the name. */
function isTradeBefore(token: Token): boolean {
  return isPerson(token) && !isVerbSecond(token) && !isSubjectFirst(token)
}

const NAME_LIKE =
  grammar.AUXILIARIES |
  grammar.PREPOSITIONS |
  grammar.DETERMINERS |
  grammar.SUBORDINATORS |
  grammar.TIMES |
  grammar.ADVERBS

/** "said June Ruiz", "June Ruiz said", "said June.", but neither "in June" nor "said June 3". */
function isNameOfMonth(s: readonly Token[], i: number): boolean {
  const before = at(s, i - 1)
  const next = at(s, i + 1)
  if (isFamilyName(next))
    return before.kind !== 'word' || has(before, grammar.SAID | grammar.ROLES | grammar.HONORIFICS)
  if (has(next, grammar.SAID)) return before.kind !== 'word'
  const quoted = at(s, i - 2).kind === 'quote' || (isSubjectFirst(at(s, i)) && isComma(at(s, i - 2)))
  return has(before, grammar.SAID) && quoted && next.kind !== 'word'
}

function isFamilyName(token: Token): boolean {
  return token.cap && token.kind === 'word' && !has(token, grammar.TIMES | grammar.NUMBERS)
}

/** True for a verb that can carry a clause: listed, shown by its ending, or behind a name or pronoun. */
export function isFiniteVerb(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (token.kind !== 'word' || token.cap) return false
  if (isVerbSecond(token)) return isFiniteInSecond(s, i)
  if (isParticipleBehind(s, i)) return true
  if (is(token, classes.FINITE_AUXILIARIES) || ends(token, NEGATION)) return true
  if (has(token, grammar.SAID | grammar.OTHER_VERBS)) return !isNounHere(s, i)
  if (token.word.grammar !== 0 || !looksLikeThirdPerson(token)) return false
  const before = at(s, i - 1)
  return (
    has(before, grammar.RELATIVE_PRONOUNS) ||
    (has(before, grammar.SUBJECT_PRONOUNS) && !is(before, classes.YOU)) ||
    (before.cap &&
      before.kind === 'word' &&
      opensObject(
        at(s, i + 1),
        grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.OTHER_PRONOUNS | grammar.SUBORDINATORS,
      )) ||
    (has(before, grammar.VOICES) &&
      !ends(before, PLURAL_ENDING) &&
      (at(s, i + 1).cap || opensObject(at(s, i + 1), grammar.DETERMINERS | grammar.OTHER_PRONOUNS)))
  )
}

/** "In einem Interview mit der Zeitung erklärte er": what opens the sentence is no subject, and the first verb goes before it. */
export function isInverted(s: readonly Token[], verb: number): boolean {
  if (!is(at(s, 0), classes.OPENERS_BEFORE_AN_INVERTED_VERB)) return false
  // "Auf die Frage, ob er bleibe, sagte er"
  if (verb > 1 && isComma(at(s, verb - 1))) return true
  for (let k = 1; k < verb; k++) if (at(s, k).kind !== 'word' || isFiniteVerb(s, k)) return false
  return true
}

/** "warns": the ending of a plural behind plain letters. */
function looksLikeThirdPerson(token: Token): boolean {
  const before = token.lower.length - 2
  return (
    ends(token, PLURAL_ENDING) &&
    !ends(token, SINGULAR_ENDING | ADJECTIVE_ENDING) &&
    isSmall(token.lower.charCodeAt(before)) &&
    isSmall(token.lower.charCodeAt(before - 1))
  )
}

/** True for a word that ends as plurals do. */
export function isPlural(token: Token): boolean {
  return ends(token, PLURAL_ENDING) && !ends(token, SINGULAR_ENDING) && token.lower.length > 1
}

/** What an object opens with: a determiner and its like, or a quotation. */
function opensObject(token: Token, bits: number): boolean {
  return has(token, bits) || token.kind === 'quote'
}

/** What stands before a verb that looks like a noun. */
const BESIDE =
  grammar.SUBJECT_PRONOUNS |
  grammar.RELATIVE_PRONOUNS |
  grammar.AUXILIARIES |
  grammar.ADVERBS |
  grammar.CONJUNCTIONS |
  grammar.VOICES |
  grammar.SUBORDINATORS |
  grammar.ROLES |
  grammar.TIMES

/** "the claims", "his reports", "of calls": the form is a noun where it stands. */
export function isNounHere(s: readonly Token[], i: number): boolean {
  const before = at(s, i - 1)
  const shown = isSubjectFirst(before) ? isNounBehind(s, i) : is(before, classes.ARTICLES) || null
  if (shown !== null) return shown
  if (
    has(at(s, i), grammar.DOUBTFUL_VERBS | grammar.OTHER_VERBS) &&
    has(before, grammar.DETERMINERS | grammar.OTHER_PRONOUNS | grammar.ADJECTIVES | grammar.NUMBERS) &&
    !has(before, grammar.SUBJECT_PRONOUNS)
  )
    return true
  if (!has(at(s, i), grammar.DOUBTFUL_VERBS)) return false
  if (has(before, grammar.PREPOSITIONS) || isGenitive(s, i - 1) || is(before, classes.COMPARING_QUANTIFIERS))
    return true
  return (
    before.kind === 'word' && !before.cap && !is(before, classes.WHICH) && !has(before, BESIDE) && !isPlural(before)
  )
}

/** "l’accusé", "el acusado", where the subject goes first; null where nothing in front tells. */
function isNounBehind(s: readonly Token[], i: number): boolean | null {
  const before = at(s, i - 1)
  const own = at(s, i)
  if (isBehindPreposition(s, i)) return true
  const noun = isPerson(own) || has(own, grammar.VOICES | grammar.SPEECH_NOUNS) || is(own, classes.NOUNS_OF_OPINION)
  const determined = has(before, grammar.DETERMINERS)
  // "le critique Olivier Ruiz"
  if (determined && at(s, i + 1).cap && names(at(s, i + 1), GIVEN_NAMES)) return true
  // "en su cuenta"
  if (has(before, grammar.OTHER_PRONOUNS) && has(at(s, i - 2), grammar.PREPOSITIONS) && isSubjectDropped(before))
    return true
  // "l’ancienne juge"
  if (has(before, grammar.ADJECTIVES) && isPerson(own) && has(at(s, i - 2), grammar.DETERMINERS)) return true
  if (determined && (noun || has(at(s, i - 2), grammar.PREPOSITIONS))) return true
  return is(before, classes.REFLEXIVES) ? false : null
}

/** "de", "du", "del": what a noun belongs to stands behind it. */
export function isOf(token: Token): boolean {
  return is(token, classes.PREPOSITIONS_OF_BELONGING) || is(token, classes.PREPOSITIONS_WITH_AN_ARTICLE)
}

/** "la sala de espera": no verb but an infinitive stands behind a preposition; "en" may be a pronoun. */
function isBehindPreposition(s: readonly Token[], i: number): boolean {
  const before = at(s, i - 1)
  if (has(before, grammar.PREPOSITIONS) && !has(before, grammar.DETERMINERS) && isPerson(at(s, i))) return true
  if (isSubjectDropped(before)) return has(before, grammar.PREPOSITIONS)
  return isOf(before) || is(before, classes.AGENTS) || is(before, classes.TO)
}

export function isPerson(token: Token): boolean {
  return has(token, grammar.ROLES) || is(token, classes.NOUNS_FOR_A_PERSON)
}

/** "a dit", "ha dicho": where the verb starts that ends at `i`, where the subject goes first. */
export function verbStart(s: readonly Token[], i: number): number {
  return isSubjectFirst(at(s, i)) && has(at(s, i - 1), grammar.AUXILIARIES) ? i - 1 : i
}

/** Auxiliaries of the passive before `i`, adverbs looked through. */
export function isPassive(s: readonly Token[], i: number): boolean {
  let k = i - 1
  while (k >= 0 && has(at(s, k), grammar.ADVERBS) && i - k < 4) k -= 1
  return is(at(s, k), classes.PASSIVE_AUXILIARIES)
}

/** "the agency that said": a relative that follows its noun. */
export function isRelativeThat(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (!isThatOrWhich(token)) return false
  const before = at(s, i - 1)
  return before.kind === 'word'
    ? !isFiniteVerb(s, i - 1) &&
        !has(before, grammar.PREPOSITIONS | grammar.CONJUNCTIONS | grammar.SUBORDINATORS | grammar.AUXILIARIES)
    : isComma(before) && is(token, classes.WHICH)
}

export function isThatOrWhich(token: Token): boolean {
  return is(token, classes.THAT) || is(token, classes.WHICH)
}

/** A quotation within a phrase: "the “…” movement", "star of “…”". */
export function isQuotedWord(s: readonly Token[], i: number): boolean {
  const before = at(s, i - 1)
  if (before.kind !== 'word' || isOneOf('.!?,', at(s, i).word.tail)) return false
  return (
    has(
      before,
      grammar.DETERMINERS | grammar.OTHER_PRONOUNS | grammar.ADJECTIVES | grammar.PREPOSITIONS | grammar.CONJUNCTIONS,
    ) ||
    isGenitive(s, i - 1) ||
    (isSubjectFirst(before) && has(before, grammar.VOICES) && isCapital(at(s, i).word.title)) ||
    // "la veterana “Kika” Ruiz"
    (isSubjectFirst(before) && isPerson(before) && at(s, i + 1).cap && isCapital(at(s, i).word.title)) ||
    (before.cap && (!isVerbSecond(before) || has(before, grammar.VOICES) || is(before, classes.NOUNS_FOR_WORKS)))
  )
}

/** "« Lima »": a name between its marks. */
export function isCapital(title: string): boolean {
  return classAt(title.slice(1).trimStart(), 0) === UPPER
}

/** A finite verb stands in `[from, to)`. */
export function verbBetween(s: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFiniteVerb(s, k)) return true
  return false
}

/** "Contacté, le groupe …", "Pasó por Lima": where the subject goes first, what looks like a verb has its capital from the sentence. */
export function opensWithLookOfVerb(s: readonly Token[]): boolean {
  const first = at(s, 0)
  const next = at(s, 1)
  if (!isSubjectFirst(first) || names(first, GIVEN_NAMES)) return false
  // "Sacó Toñito": where the subject may go behind it
  if (next.cap) return isSubjectDropped(first) && ends(first, VERB_ENDING)
  return (isComma(next) && ends(first, PASSIVE_ENDING)) || (ends(first, VERB_ENDING) && has(next, grammar.PREPOSITIONS))
}

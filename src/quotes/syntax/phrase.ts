import * as classes from '../words/classes.js'
import { ADVERB_ENDING, PASSIVE_ENDING, VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/known-names.js'
import { at, ends, has, is, names, opens, type Token } from '../words/token.js'
import {
  isComma,
  isFiniteVerb,
  isGenitive,
  isNameByPlace,
  isNameHere,
  isPerson,
  isQuotedWord,
  isThatOrWhich,
  opensWithLookOfVerb,
} from './facts.js'
import { isAttribute, isSubjectFirst, isVerbSecond } from './finite.js'
import type { Phrase } from './head.js'

/** The noun phrase that ends before `to`, with what hangs on it by prepositions; null where none does. */
export function phraseBefore(s: readonly Token[], to: number): Phrase | null {
  if (has(at(s, to - 1), grammar.SUBJECT_PRONOUNS) && !has(at(s, to - 2), grammar.DETERMINERS))
    return { from: to - 1, to }
  let from = to
  while (from > 0) {
    if (from < to - 1 && isAnotherBehind(s, from)) break
    if (isInside(s, from - 1, from < to)) from -= 1
    else if (from < to && linksBefore(s, from - 1)) from -= 1
    else break
  }
  while (from < to && has(at(s, from), grammar.PREPOSITIONS | grammar.CONJUNCTIONS) && !isNameHere(s, from)) from += 1
  if (from < to && isOpenClause(s, from) && !isNameByPlace(s, from)) return null
  if (to === from + 1 && is(at(s, from), classes.ARTICLES)) return null
  return from < to ? { from: extendList(s, from, to), to } : null
}

/** What may stand between two words of one phrase. */
function linksBefore(s: readonly Token[], i: number): boolean {
  if (isFirmLink(s, i) || isPrepositionWithin(s, i) || isParticiple(s, i)) return true
  return has(at(s, i), grammar.CONJUNCTIONS) && joinsNouns(s, i)
}

/** "Ruiz & Lee" */
function isFirmLink(s: readonly Token[], i: number): boolean {
  return at(s, i).text === '&' && at(s, i - 1).cap && at(s, i + 1).cap
}

/** "the head of the board": what stands before it is a noun. */
function isPrepositionWithin(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (!has(token, grammar.PREPOSITIONS) || !is(token, classes.PREPOSITIONS_WITHIN_A_NAME_PHRASE)) return false
  return isNominal(s, i - 1) || isParticiple(s, i - 1)
}

/** "At the fair in Lima his aides said": a possessive behind a name starts another phrase. */
function isAnotherBehind(s: readonly Token[], i: number): boolean {
  // "In 2031 a clerk came"
  if (is(at(s, i), classes.ARTICLES) && isDigit(at(s, i - 1).text.charAt(0))) return true
  // "en rueda de prensa la consejera": where nouns hang on one another by prepositions
  if (
    isSubjectFirst(at(s, i)) &&
    is(at(s, i), classes.ARTICLES) &&
    !at(s, i).cap &&
    !has(at(s, i), grammar.PREPOSITIONS)
  )
    return isPhraseOfItsOwn(s, i) && at(s, i - 1).kind === 'word'
  return has(at(s, i), grammar.OTHER_PRONOUNS) && at(s, i - 1).cap && !isGenitive(s, i - 1)
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9'
}

/** The noun phrase that starts at `from`. */
export function phraseAfter(s: readonly Token[], from: number): Phrase | null {
  // "one" and "it" are pronouns; "one local teacher" is not.
  if (
    has(at(s, from), grammar.SUBJECT_PRONOUNS) &&
    !(has(at(s, from), grammar.DETERMINERS) && isInside(s, from + 1, true))
  )
    return { from, to: from + 1 }
  // "selon lui « … »"
  if (isSubjectFirst(at(s, from)) && is(at(s, from), classes.HE) && !has(at(s, from), grammar.DETERMINERS))
    return { from, to: from + 1 }
  let to = from
  while (to < s.length) {
    if (to > from && startsAnother(s, to)) break
    if (isInside(s, to, isNominal(s, to + 1) || to > from)) to += 1
    else {
      const next = to > from ? linkEnd(s, from, to) : 0
      if (next === 0) break
      to = next
    }
  }
  while (
    to > from &&
    has(at(s, to - 1), grammar.PREPOSITIONS | grammar.CONJUNCTIONS | grammar.DETERMINERS) &&
    !isWhole(s, from, to)
  )
    to -= 1
  const named = isNominal(s, to - 1) || isNameByPlace(s, to - 1) || (at(s, to - 1).kind === 'quote' && to > from + 1)
  return to > from && named ? { from, to } : null
}

/** The end of what links the phrase with a noun behind it: a preposition, hyphens, a conjunction; 0 where nothing does. */
function linkEnd(s: readonly Token[], from: number, to: number): number {
  if (isLink(s, to)) return to + 1
  const joins =
    has(at(s, to), grammar.CONJUNCTIONS) &&
    isNominal(s, to + 1) &&
    (isJoinedSubject(s, from, to) || isSecondTrade(s, to) || !clauseFollows(s, to + 1))
  return joins ? to + 1 : behindHyphens(s, to)
}

/** "Wirtschafts- und Energieminister", "Gesundheits-, Sozial- und Baudirektorin": where the last of several compounds starts; 0 where the hyphen at `i` ends none. */
function behindHyphens(s: readonly Token[], i: number): number {
  for (let k = i; k < i + MOST_HYPHENS && isHyphenBehind(s, k); k += 3) {
    const next = at(s, k + 1)
    if (has(next, grammar.CONJUNCTIONS)) return at(s, k + 2).cap && at(s, k + 2).kind === 'word' ? k + 2 : 0
    if (!isComma(next) || !at(s, k + 2).cap) return 0
  }
  return 0
}

/** Tokens of several compounds. */
const MOST_HYPHENS = 12

function isHyphenBehind(s: readonly Token[], k: number): boolean {
  return at(s, k).text === '-' && at(s, k).start === at(s, k - 1).end && isVerbSecond(at(s, k - 1))
}

/** "sagte Ruiz dem Sender", "begründete der Präsident seine Haltung": behind a name or an office another noun starts. */
function startsAnother(s: readonly Token[], i: number): boolean {
  const before = at(s, i - 1)
  if (isSubjectFirst(at(s, i)) && has(at(s, i), grammar.DETERMINERS | grammar.OTHER_PRONOUNS))
    return isPhraseOfItsOwn(s, i)
  // "Der italienische Minister", "Su compañera" at the start of a sentence
  if (has(before, grammar.DETERMINERS) && isVerbSecond(before)) return false
  if (has(before, grammar.DETERMINERS | grammar.OTHER_PRONOUNS) && isSubjectFirst(before)) return false
  if (has(at(s, i), grammar.OTHER_PRONOUNS))
    return has(before, grammar.ROLES | grammar.VOICES) || (before.cap && !has(before, grammar.PREPOSITIONS))
  if (is(at(s, i), classes.ARTICLES_OF_AN_OBJECT)) return before.cap
  // "zei Ana de Ruiz"
  if (is(at(s, i), classes.ARTICLES_WITHIN_A_NAME) && before.cap && at(s, i + 1).cap) return false
  // "nennt das Amt diese Gebühr": an article that no genitive has
  if (is(at(s, i), classes.ARTICLES_OF_A_WOMAN) && isVerbSecond(before)) return before.cap
  return (
    has(at(s, i), grammar.PHRASE_OPENERS) &&
    before.cap &&
    !has(before, grammar.ROLES | grammar.VOICES | grammar.PREPOSITIONS)
  )
}

/** "a dit à l’agence le maire": where nouns hang on one another by prepositions; "Ana Le Floch", "tous les élus" are one phrase. */
function isPhraseOfItsOwn(s: readonly Token[], i: number): boolean {
  const before = at(s, i - 1)
  const named = at(s, i).cap && before.cap
  return (
    !named && !has(before, grammar.PREPOSITIONS | grammar.DETERMINERS | grammar.OTHER_PRONOUNS | grammar.CONJUNCTIONS)
  )
}

/** "another", "many": a determiner that is a noun phrase by itself. */
function isWhole(s: readonly Token[], from: number, to: number): boolean {
  // "contestó el otro."
  const other = is(at(s, to - 1), classes.WORDS_FOR_THE_SECOND_OF_TWO) && at(s, to).kind !== 'word'
  if (to === from + 2 && isSubjectFirst(at(s, from)) && other) return has(at(s, from), grammar.DETERMINERS)
  if (to > from + 1) return false
  // "lo defendió este."
  const points = isSubjectFirst(at(s, from)) && is(at(s, from), classes.DETERMINERS_OF_WHAT_IS_KNOWN)
  if (points && !is(at(s, from), classes.ARTICLES)) return at(s, to).kind === 'mark' && to < s.length
  return is(at(s, from), classes.QUANTIFIERS)
}

/** Prepositions that hang something on a noun: "of the town", "familiar with the plan". */
function isLink(s: readonly Token[], i: number): boolean {
  if (!isNominal(s, i + 1)) return false
  if (isFirmLink(s, i) || is(at(s, i), classes.PREPOSITIONS_OF_BELONGING)) return true
  const before = at(s, i - 1)
  return (
    opens(before, classes.ADJECTIVES_WITH_THEIR_PREPOSITION) || (is(at(s, i), classes.TO) && has(before, grammar.ROLES))
  )
}

/** A word that a noun phrase can end in. */
export function isNominal(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (token.kind !== 'word') return false
  if (isGenitive(s, i)) return true
  if (has(token, grammar.TIMES) && !token.cap) return is(token, classes.TIMES_THAT_ARE_NOUNS)
  // "the first mayor", but "the mayor first said"
  if (has(token, grammar.ADVERBS) && has(token, grammar.ADJECTIVES)) return i + 1 < s.length && isNominal(s, i + 1)
  if (
    has(
      token,
      grammar.PREPOSITIONS |
        grammar.CONJUNCTIONS |
        grammar.SUBORDINATORS |
        grammar.RELATIVE_PRONOUNS |
        grammar.AUXILIARIES |
        grammar.ADVERBS,
    ) &&
    !token.cap
  )
    return false
  if (i === 0 && token.cap && isOpener(s)) return false
  // "hatte Ana Ruiz gesagt": where nouns have capitals, a verb is no noun
  if (isVerbSecond(token) && !token.cap && has(token, grammar.SAID | grammar.OTHER_VERBS)) return isAttribute(s, i)
  return !isFiniteVerb(s, i)
}

const OPENERS =
  grammar.PREPOSITIONS |
  grammar.CONJUNCTIONS |
  grammar.SUBORDINATORS |
  grammar.ADVERBS |
  grammar.SOURCES_BEFORE_THE_NAME

/** The word that a sentence starts with is no noun: "Still", "After", "Eventually Ruiz". */
function isOpener(s: readonly Token[]): boolean {
  const first = at(s, 0)
  if (isNameByPlace(s, 0)) return false
  if (has(first, OPENERS) || opensWithLookOfVerb(s)) return true
  return ends(first, ADVERB_ENDING) && at(s, 1).cap && !names(first, GIVEN_NAMES)
}

function isInside(s: readonly Token[], i: number, inner: boolean): boolean {
  const token = at(s, i)
  if (token.kind === 'quote') return inner && isQuotedWord(s, i)
  if (isNameByPlace(s, i)) return true
  if (!isNominal(s, i)) return inner && isAdjective(s, i)
  if (
    has(token, grammar.TIMES) &&
    !(token.cap && inner && at(s, i + 1).cap && at(s, i - 1).cap && !has(at(s, i - 1), grammar.PREPOSITIONS)) &&
    !(
      token.cap &&
      inner &&
      has(at(s, i - 1), grammar.DETERMINERS) &&
      has(at(s, i + 1), grammar.VOICES | grammar.SPEECH_NOUNS)
    )
  )
    return false
  if (has(token, grammar.SAYING))
    return (
      !is(token, classes.PLAINEST_PARTICIPLE) &&
      (isGenitive(s, i - 1) ||
        (has(token, grammar.VOICES | grammar.SPEECH_NOUNS) &&
          has(at(s, i - 1), grammar.DETERMINERS | grammar.ADJECTIVES)))
    )
  // "the falling rocks", but not "is releasing a report"
  if (has(token, grammar.OTHER_PARTICIPLES))
    return (inner || isGenitive(s, i - 1)) && !token.cap && !has(at(s, i + 1), grammar.DETERMINERS)
  return true
}

/** "the elected official", "a highly regarded expert": verb forms and adverbs between determiner and noun. */
function isAdjective(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (!has(token, grammar.OTHER_VERBS | grammar.ADVERBS | grammar.SAID) || !ends(token, VERB_ENDING | ADVERB_ENDING))
    return false
  const before = at(s, i - 1)
  // "said undecided voter X": behind the verb of saying it belongs to the noun.
  if (has(before, grammar.SAID) && (at(s, i + 1).cap || has(at(s, i + 1), grammar.ROLES))) return true
  return (
    has(before, grammar.DETERMINERS | grammar.OTHER_PRONOUNS | grammar.ADJECTIVES) ||
    (has(before, grammar.ADVERBS) && has(at(s, i - 2), grammar.DETERMINERS))
  )
}

/** "people briefed on the matter": a participle behind its noun. */
function isParticiple(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (is(token, classes.ADJECTIVES_BEHIND_A_NOUN)) return has(at(s, i - 1), grammar.VOICES)
  if (!ends(token, PASSIVE_ENDING) || token.cap || isVerbSecond(token) || !isNominal(s, i - 1)) return false
  return (
    is(at(s, i + 1), classes.AGENTS) ||
    (has(at(s, i - 1), grammar.VOICES) && has(at(s, i + 1), grammar.PREPOSITIONS | grammar.TIMES))
  )
}

/** "and" within a phrase, not between clauses: what stands before it is a noun that no verb precedes. */
function joinsNouns(s: readonly Token[], i: number): boolean {
  if (!isNominal(s, i - 1)) return false
  for (let k = i - 1; k >= 0 && i - k < 24; k--) {
    const token = at(s, k)
    if (token.kind !== 'word' || has(token, grammar.SUBORDINATORS | grammar.RELATIVE_PRONOUNS)) return true
    if (isFiniteVerb(s, k))
      return has(at(s, k - 1), grammar.RELATIVE_PRONOUNS | grammar.SUBORDINATORS) || isThatOrWhich(at(s, k - 1))
  }
  return true
}

/** A, B and C: takes the members before the comma in. */
function extendList(s: readonly Token[], from: number, to: number): number {
  if (!s.slice(from, to).some((token) => has(token, grammar.CONJUNCTIONS))) return from
  let start = from
  while (isComma(at(s, start - 1)) && at(s, start).cap && isNominal(s, start - 2)) {
    let k = start - 1
    while (k > 0 && isInside(s, k - 1, k < start - 1)) k -= 1
    const before = at(s, k - 1)
    if (k === start - 1 || !(at(s, k).cap || has(at(s, k), grammar.DETERMINERS))) break
    if (before.kind === 'word' && !has(before, grammar.CONJUNCTIONS | grammar.SUBORDINATORS)) break
    if (before.kind === 'quote') break
    start = k
  }
  return start
}

function isOpenClause(s: readonly Token[], from: number): boolean {
  return has(at(s, from), grammar.SUBORDINATORS) && !has(at(s, from), grammar.DETERMINERS)
}

/** "Ana Ruiz und Bo Lee kritisierten": where the verb goes second, nothing but its subject stands before it. */
function isJoinedSubject(s: readonly Token[], from: number, and: number): boolean {
  const named =
    isVerbSecond(at(s, from)) && at(s, from).cap && at(s, and + 1).cap && has(at(s, and), grammar.CONJUNCTIONS)
  return named && (from === 0 || at(s, from - 1).kind === 'mark') && !has(at(s, from), grammar.DETERMINERS)
}

/** "Der Philosoph und Politiker Bo Lindt", "the singer and dancer Ana Ruiz": two trades of whoever is named behind them. */
export function isSecondTrade(s: readonly Token[], and: number): boolean {
  const trade = at(s, and - 1)
  const name = at(s, and + 2)
  // "Die Ärztin und Autorin": where nouns have capitals, one behind its article is a trade if a name follows
  const alone = !at(s, and - 2).cap || has(at(s, and - 2), grammar.DETERMINERS)
  const open = isVerbSecond(trade) && trade.cap && !has(trade, grammar.VOICES) && alone
  // "the mayor and Governor Ana Ruiz" are two
  const two = !isVerbSecond(trade) && at(s, and + 1).cap && has(at(s, and - 2), grammar.DETERMINERS)
  const known = isPerson(trade) && isPerson(at(s, and + 1)) && !two
  return (open || known) && names(name, GIVEN_NAMES) && name.cap && !has(at(s, and + 1), grammar.DETERMINERS)
}

/** A finite verb comes before the next mark: the noun starts a clause of its own. */
function clauseFollows(s: readonly Token[], from: number): boolean {
  for (let i = from; i < s.length && i < from + 12; i++) {
    if (at(s, i).kind !== 'word') return false
    if (isFiniteVerb(s, i)) return true
  }
  return false
}

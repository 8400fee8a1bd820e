import { classAt, isLetter } from '../../text/characters.js'
import * as classes from '../words/classes.js'
import { ADJECTIVE_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/known-names.js'
import { at, ends, has, is, names, type Token } from '../words/token.js'
import { isFiniteVerb, isNameByPlace, isPlural } from './facts.js'
import { isSubjectFirst, isVerbSecond } from './finite.js'
import type { Phrase } from './head.js'

/** What nobody is called by: words that open a phrase, and those that only point at one. */
const NO_NOUN =
  grammar.PREPOSITIONS | grammar.AUXILIARIES | grammar.ADVERBS | grammar.TIMES | grammar.NUMBERS | grammar.SAYING

/** What stands for a noun. */
const IN_FOR_A_NOUN = grammar.OTHER_PRONOUNS | grammar.VOICES | grammar.ROLES | grammar.NUMBERS

/** "Wenige", "Einige": the ending of an attribute. */
function isQuantity(first: Token): boolean {
  return ends(first, ADJECTIVE_ENDING) && !names(first, GIVEN_NAMES)
}

/** True for words that can name a speaker: a name, a pronoun, a noun with what belongs to it; not "tax", "ago", "I remember". */
export function isMention(s: readonly Token[], { from, to }: Phrase): boolean {
  const first = at(s, from)
  // "z. B. Ruiz", "z.B. von 2030"
  if (
    first.text.length === 1 &&
    at(s, from - 2).text.length === 1 &&
    !at(s, from - 2).cap &&
    at(s, from - 1).text === '.'
  )
    return false
  // Where every noun has a capital, words without any name nobody
  if (
    isVerbSecond(first) &&
    to > from + 1 &&
    !s.slice(from, to).some((token) => token.cap || token.kind === 'quote' || has(token, IN_FOR_A_NOUN))
  )
    return false
  if (to === from + 1 && isVerbSecond(first)) {
    // "so letztere"
    if (is(first, classes.WORDS_FOR_THE_LAST_NAMED)) return true
    // "Wenige Stunden nach dem Brand"
    if (has(at(s, to), grammar.TIMES) && at(s, to).cap && from === 0 && isQuantity(first)) return false
  }
  if (to === from + 1) return isWord(s, from)
  if (has(first, grammar.SUBJECT_PRONOUNS) && !has(first, grammar.DETERMINERS | grammar.OTHER_PRONOUNS))
    return isOneOfMany(s, from)
  // "ban a scheme", "according to their instinct"
  const next = at(s, from + 1)
  if (isBare(first) && has(next, grammar.DETERMINERS) && !has(next, grammar.ADJECTIVES) && !isNameByPlace(s, from + 1))
    return false
  for (let k = from + 1; k < to; k++)
    if (isFiniteVerb(s, k) && !has(at(s, k - 1), grammar.RELATIVE_PRONOUNS | grammar.DETERMINERS)) return false
  return true
}

/** A small word of which nothing is known. */
function isBare(token: Token): boolean {
  return token.kind === 'word' && !token.cap && (token.word.grammar & grammar.GRAMMAR) === 0
}

/** "everyone in the room" */
function isOneOfMany(s: readonly Token[], from: number): boolean {
  return has(at(s, from + 1), grammar.PREPOSITIONS)
}

/** One word by itself: a bare noun in the singular is half of something. */
function isWord(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  // "schrieb „Die Zeit“"
  if (token.kind === 'quote') return token.word.title !== ''
  if (!isLetter(classAt(token.text, 0))) return false
  // "C’"
  if (isSubjectFirst(token) && !isLetter(classAt(token.text, token.text.length - 1)) && token.text.length < 3)
    return false
  if (isNameByPlace(s, i)) return true
  if (has(token, grammar.SUBJECT_PRONOUNS | grammar.OTHER_PRONOUNS | grammar.RELATIVE_PRONOUNS)) return true
  if (token.cap) return i > 0 || !has(token, grammar.ADVERBS | grammar.NUMBERS | grammar.SAYING | grammar.AUXILIARIES)
  if (has(token, NO_NOUN)) return false
  return (
    isPlural(token) ||
    has(token, grammar.ROLES | grammar.DETERMINERS | grammar.VOICES) ||
    is(token, classes.NOUNS_FOR_A_PERSON) ||
    is(token, classes.NOUNS_FOR_MANY_PEOPLE) ||
    is(token, classes.NOUNS_FOR_UNNAMED_SOURCES) ||
    is(token, classes.THAT) ||
    is(token, classes.WHICH)
  )
}

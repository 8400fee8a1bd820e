import { isGenitive, NOUN_OPENERS } from '../syntax/facts.js'
import { isSubjectFirst } from '../syntax/finite.js'
import { headOf, type Phrase } from '../syntax/head.js'
import * as classes from '../words/classes.js'
import { PERSON_AGAIN_ENDING, PERSON_ENDING, THING_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/known-names.js'
import { at, ends, has, is, names, type Token } from '../words/token.js'
import { isBody, isInCapitals } from './body.js'

/** True for a phrase that can speak: a name, a pronoun, a noun for people, bodies or writings; not "his shoulder", "the move". */
export function canSpeak(s: readonly Token[], { from, to }: Phrase): boolean {
  // "Ruiz himself", "the two towns each"
  const end = to > from + 1 && has(at(s, to - 1), NOUN_OPENERS) && !at(s, to - 1).cap ? to - 1 : to
  if (end === from + 1 && has(at(s, from), PRONOUNS)) return !isPointing(s, from)
  const head = headOf(s, from, end)
  if (isGenitive(s, head)) return false
  // "la mairie", "los bomberos": any noun but a thing
  const noun = at(s, head)
  if (isNamedBehind(s, from, end)) return true
  // "Ese mismo día"
  if (has(noun, grammar.TIMES) && !noun.cap) return false
  const known =
    isSubjectFirst(noun) &&
    opensNoun(at(s, from)) &&
    end > from + 1 &&
    !ends(noun, THING_ENDING) &&
    !has(noun, grammar.SPEECH_NOUNS)
  // "Fuentes municipales"
  const bare = isSubjectFirst(noun) && has(at(s, from), grammar.VOICES | grammar.ROLES)
  return known || bare || isSpeaker(noun)
}

/** "The welder, Ana Ruiz, said": whose name stands between commas is somebody. */
function isNamedBehind(s: readonly Token[], from: number, end: number): boolean {
  const first = at(s, from)
  const opened = isSubjectFirst(first) ? opensNoun(first) : is(first, classes.ARTICLES)
  if (!opened || at(s, end).text !== ',' || at(s, end - 1).cap) return false
  // "Sa rivale, l’Espagnole Ana Ruiz,"
  let k = isSubjectFirst(first) && has(at(s, end + 1), grammar.DETERMINERS) ? end + 2 : end + 1
  while (at(s, k).kind === 'word' && at(s, k).cap) k += 1
  return k > end + 2 && at(s, k).text === ','
}

/** "la", "su" */
function opensNoun(token: Token): boolean {
  return has(token, NOUN_OPENERS)
}

/** "This shows", "Das erklärt": a word that points at what was told, unless it is relative. */
function isPointing(s: readonly Token[], i: number): boolean {
  return is(at(s, i), classes.DETERMINERS_OF_WHAT_IS_KNOWN) && at(s, i).cap
}

/** Words that stand for a noun. */
const PRONOUNS = grammar.SUBJECT_PRONOUNS | grammar.RELATIVE_PRONOUNS | NOUN_OPENERS | grammar.SUBORDINATORS

function isSpeaker(noun: Token): boolean {
  return (
    noun.cap ||
    has(noun, grammar.VOICES | grammar.ROLES | grammar.NUMBERS) ||
    is(noun, classes.NOUNS_FOR_A_PERSON) ||
    is(noun, classes.NOUNS_FOR_MANY_PEOPLE) ||
    is(noun, classes.NOUNS_FOR_UNNAMED_SOURCES) ||
    ends(noun, PERSON_ENDING)
  )
}

/** How likely the subject of any verb is to speak. */
export const THING = 0
export const NOUN = 1
export const BODY = 2
export const PERSON = 3

/** Where every noun has a capital: a pronoun or somebody's name or office, a body or a bare name, any noun, a thing. */
export function speakerRank(s: readonly Token[], { from, to }: Phrase): number {
  if (has(at(s, from), grammar.SUBJECT_PRONOUNS)) return PERSON
  const head = headOf(s, from, to)
  for (let k = from; k <= head; k++) {
    const token = at(s, k)
    if (has(token, grammar.ROLES | grammar.HONORIFICS) || is(token, classes.NOUNS_FOR_A_PERSON)) return PERSON
    if (names(token, GIVEN_NAMES)) return PERSON
  }
  const noun = at(s, head)
  if (has(noun, grammar.VOICES) || isInCapitals(noun.text)) return BODY
  if (ends(noun, THING_ENDING)) return THING
  if (!s.slice(from, head + 1).every(({ cap }, k) => cap && !has(at(s, from + k), grammar.DETERMINERS))) return NOUN
  // "Uxía Lamas": where only names have capitals
  return isSubjectFirst(noun) && head > from && !isBody(s.slice(from, head + 1)) ? PERSON : BODY
}

/** A name, an office or a body; not any noun. */
export function isAnybody(s: readonly Token[], { from, to }: Phrase): boolean {
  const head = headOf(s, from, to)
  const voiced = s.slice(from, head + 1).some((token) => has(token, grammar.VOICES))
  // "la microbióloga Ana Ruiz"
  const trade = ends(at(s, from + 1), PERSON_ENDING | PERSON_AGAIN_ENDING) && has(at(s, from), grammar.DETERMINERS)
  if (trade && isSubjectFirst(at(s, from)) && at(s, from + 2).cap && from + 2 < to) return true
  // "El propio Ruiz"
  const qualified = has(at(s, from), grammar.DETERMINERS) && has(at(s, from + 1), grammar.ADJECTIVES)
  if (qualified && to === from + 3 && isSubjectFirst(at(s, from)) && at(s, to - 1).cap) return true
  // "son petit-fils Ana"
  const named = has(at(s, from), grammar.OTHER_PRONOUNS) && to > from + 2 && at(s, to - 1).cap
  // "les ouvriers"
  const several = isSubjectFirst(at(s, from)) && is(at(s, head), classes.NOUNS_FOR_MANY_PEOPLE)
  return several || voiced || named || speakerRank(s, { from, to }) >= BODY || ends(at(s, head), PERSON_ENDING)
}

import { isGenitive } from '../syntax/facts.js'
import type { Phrase } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import { PERSON_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, type Token } from '../words/token.js'
import { headOf } from './role.js'

/** True for a phrase that can speak: a name, a pronoun, a noun for people, bodies or writings; not "his shoulder", "the move". */
export function canSpeak(s: readonly Token[], { from, to }: Phrase): boolean {
  // "Ruiz himself", "the two towns each"
  const end = to > from + 1 && has(at(s, to - 1), FLOATING) && !at(s, to - 1).cap ? to - 1 : to
  if (end === from + 1 && has(at(s, from), PRONOUNS)) return true
  const head = headOf(s, from, end)
  return !isGenitive(s, head) && isSpeaker(at(s, head))
}

const FLOATING = grammar.OTHER_PRONOUNS | grammar.DETERMINERS

/** Words that stand for a noun. */
const PRONOUNS = grammar.SUBJECT_PRONOUNS | grammar.RELATIVE_PRONOUNS | FLOATING | grammar.SUBORDINATORS

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

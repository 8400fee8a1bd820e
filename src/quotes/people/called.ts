import { isComma, isFiniteVerb, isPerson } from '../syntax/facts.js'
import { isSubjectFirst } from '../syntax/finite.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'
import type { NameRun } from './entity.js'
import { isKnownOffice } from './trades.js'

/** Tokens of "el exjefe de la policía municipal," before a name, of ", de 52 años" behind it. */
const LONGEST_BEFORE = 9
const LONGEST_BEHIND = 6

/** "el crítico literario X", "la jefa del taller, X", "X, 52 ans, vigneronne": the nouns and adjectives that tell of a name where adjectives go behind their noun. */
export function calledIn(s: readonly Token[], run: NameRun): readonly string[] {
  if (!isSubjectFirst(at(s, run.from))) return NONE
  const title = run.honorific !== '' && isKnownOffice(run.honorific) ? [run.honorific] : NONE
  return [...title, ...before(s, run), ...behind(s, run)]
}

const NONE: readonly string[] = []

function before(s: readonly Token[], { titleFrom }: NameRun): readonly string[] {
  const end = isComma(at(s, titleFrom - 1)) ? titleFrom - 1 : titleFrom
  if (has(at(s, end - 1), grammar.PREPOSITIONS)) return NONE
  for (let k = end - 2; k >= 0 && end - k <= LONGEST_BEFORE; k--) {
    const token = at(s, k + 1)
    if (token.kind !== 'word' || isFiniteVerb(s, k + 1)) return NONE
    // "del escritor X"
    const opens = has(at(s, k), grammar.DETERMINERS) || is(at(s, k), classes.PREPOSITIONS_WITH_AN_ARTICLE)
    const whole = end === titleFrom ? k === end - 2 || k === end - 3 : isPerson(token)
    if (opens && (whole || isPerson(token))) return upToLink(s, k + 1, end)
  }
  return NONE
}

function behind(s: readonly Token[], { to }: NameRun): readonly string[] {
  for (let k = to, commas = 0; commas < 2 && isComma(at(s, k)); commas++) {
    const noun = has(at(s, k + 1), grammar.DETERMINERS) ? k + 2 : k + 1
    if (isPerson(at(s, noun)) || isKnownOffice(at(s, noun).lower)) return upToLink(s, noun, noun + LONGEST_BEHIND)
    for (k += 1; k - to < LONGEST_BEHIND && at(s, k).kind === 'word'; ) k += 1
  }
  return NONE
}

/** Small words up to what a preposition hangs on them. */
function upToLink(s: readonly Token[], from: number, end: number): readonly string[] {
  const words: string[] = []
  for (let k = from; k < end && at(s, k).kind === 'word' && !at(s, k).cap && !has(at(s, k), LINKS); k++)
    words.push(at(s, k).lower)
  return words
}

const LINKS = grammar.PREPOSITIONS | grammar.CONJUNCTIONS | grammar.RELATIVE_PRONOUNS | grammar.SUBORDINATORS

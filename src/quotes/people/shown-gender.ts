import { isComma, isFiniteVerb, isPerson } from '../syntax/facts.js'
import { isSubjectFirst } from '../syntax/finite.js'
import * as classes from '../words/classes.js'
import { FEMININE_ENDING, NAME_OF_A_MAN_ENDING, NAME_OF_A_WOMAN_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, type Token } from '../words/token.js'
import type { Gender, NameRun } from './entity.js'

/** Tokens of an office before a name at most: "la consejera de Obras y Vivienda, X". */
const LONGEST = 10

/** The gender that the words around a name show where articles and nouns have one: "la consejera de Obras, X", "X, presidenta"; else what the given name ends in. */
export function shownGender(s: readonly Token[], run: NameRun): Gender {
  const first = at(s, run.from)
  if (!isSubjectFirst(first)) return null
  return before(s, run) ?? behind(s, run) ?? byEnding(first, run)
}

function before(s: readonly Token[], { titleFrom }: NameRun): Gender {
  const end = isComma(at(s, titleFrom - 1)) ? titleFrom - 1 : titleFrom
  for (let k = end - 1; k >= 0 && end - k <= LONGEST && at(s, k).kind === 'word'; k--) {
    if (isFiniteVerb(s, k)) return null
    const noun = at(s, k + 1)
    if (isPerson(noun) && !has(noun, grammar.VOICES)) {
      const shown = ofArticle(at(s, k)) ?? (has(at(s, k), grammar.DETERMINERS) ? ofNoun(noun) : null)
      if (shown) return shown
    }
  }
  // "la belga Ana Ruiz"
  return end === titleFrom && !at(s, titleFrom - 1).cap ? ofArticle(at(s, titleFrom - 1)) : null
}

/** "X, présidente de …", "X, de 40 años, vecina de …" */
function behind(s: readonly Token[], { to }: NameRun): Gender {
  for (let k = to, commas = 0; commas < 2 && isComma(at(s, k)); commas++) {
    const noun = has(at(s, k + 1), grammar.DETERMINERS) ? k + 2 : k + 1
    if (isPerson(at(s, noun))) return ofArticle(at(s, noun - 1)) ?? ofNoun(at(s, noun))
    for (k += 1; k < s.length && !isComma(at(s, k)) && k - to < LONGEST; ) k += 1
  }
  return null
}

function byEnding(first: Token, { from, to }: NameRun): Gender {
  if (to < from + 2) return null
  if (ends(first, NAME_OF_A_WOMAN_ENDING)) return 'female'
  return ends(first, NAME_OF_A_MAN_ENDING) ? 'male' : null
}

/** "le", "la"; "del", "du" have an article in them. */
export function ofArticle(token: Token): Gender {
  if (is(token, classes.ARTICLES_OF_A_MAN) || is(token, classes.PREPOSITIONS_WITH_AN_ARTICLE)) return 'male'
  return is(token, classes.ARTICLES_OF_A_WOMAN) ? 'female' : null
}

function ofNoun(noun: Token): Gender {
  return ends(noun, FEMININE_ENDING) ? 'female' : null
}

/** "la", "ese", the article in "del". */
export function pointsAtSomebody(token: Token): boolean {
  return is(token, classes.DETERMINERS_OF_WHAT_IS_KNOWN) || is(token, classes.PREPOSITIONS_WITH_AN_ARTICLE)
}

import { canSpeak } from '../people/can-speak.js'
import * as classes from '../words/classes.js'
import { PASSIVE_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, opens, type Token } from '../words/token.js'
import { isFiniteVerb, NOUN_OPENERS } from './facts.js'
import type { Phrase } from './head.js'
import { isNominal, phraseBefore } from './phrase.js'

/** What hangs on a noun between it and its verb, where adjectives, participles and relative clauses go behind it. */

/** Tokens of a relative clause between its noun and the verb of the main clause. */
const LONGEST = 24

/** Phrases that prepositions hang on one another. */
const MOST = 4

/** "el guarda que prefiere el anonimato afirma", "un dépisteur croisé sur la passerelle croit": the noun that all before the verb hangs on; null where the phrase before the verb is the subject itself. */
export function holderBefore(s: readonly Token[], phrase: Phrase, verb: number): Phrase | null {
  return holderOfRelative(s, phrase, verb) ?? holderOfLinked(s, phrase)
}

/** The noun before a relative pronoun whose own verb stands right behind it. */
function holderOfRelative(s: readonly Token[], phrase: Phrase, verb: number): Phrase | null {
  for (let k = phrase.from - 1; k > 0 && verb - k < LONGEST && at(s, k).kind === 'word'; k--) {
    const pronoun = at(s, k)
    if (is(pronoun, classes.WHICH) || has(pronoun, grammar.RELATIVE_PRONOUNS)) {
      const own = verbBehind(s, k + 1)
      const before = own > 0 && own < phrase.from ? phraseBefore(s, k) : null
      return before && isNoun(s, before) && canSpeak(s, before) ? before : null
    }
    // What a verb of saying has behind it is a clause of its own
    if (has(pronoun, grammar.SAID) && isFiniteVerb(s, k)) return null
  }
  return null
}

/** The verb of a relative clause, behind its pronouns and adverbs; 0 where another subject stands there. */
function verbBehind(s: readonly Token[], from: number): number {
  let k = from
  while (k < from + MOST && has(at(s, k), grammar.OTHER_PRONOUNS | grammar.ADVERBS)) k += 1
  const verb = at(s, k)
  const none = grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.SUBJECT_PRONOUNS
  return verb.kind === 'word' && !verb.cap && !has(verb, none) ? k : 0
}

/** "que" stands behind a verb as well: the noun has an article, a capital, or is one for people. */
function isNoun(s: readonly Token[], { from, to }: Phrase): boolean {
  if (isFiniteVerb(s, to - 1)) return false
  const first = at(s, from)
  return (
    first.cap ||
    has(first, grammar.DETERMINERS | grammar.OTHER_PRONOUNS | grammar.VOICES | grammar.ROLES) ||
    has(at(s, from - 1), grammar.DETERMINERS)
  )
}

/** The noun that a phrase hangs on by its preposition: no subject has one before it. */
function holderOfLinked(s: readonly Token[], phrase: Phrase): Phrase | null {
  let own: Phrase | null = null
  let each = phrase
  for (let turn = 0; turn < MOST; turn++) {
    let link = each.from - 1
    if (!isLink(s, link)) return own
    while (isLink(s, link - 1)) link -= 1
    // "croisé sur la passerelle", "próximas al consejo"
    const told = ends(at(s, link - 1), PASSIVE_ENDING) && isNominal(s, link - 2) ? link - 1 : link
    const before = phraseBefore(s, told) ?? phraseBefore(s, link)
    if (!before || !isNoun(s, before) || !canSpeak(s, before)) return own
    // "metteur en scène", "técnica en enfermería": a bare noun is part of the one before
    const bare: boolean = !own && told === link && !at(s, each.from).cap && !has(at(s, each.from), NOUN_OPENERS)
    own = bare ? { from: before.from, to: each.to } : before
    each = before
  }
  return own
}

function isLink(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  // "consultadas por esta agencia"
  const agent = is(token, classes.AGENTS) && !ends(at(s, i - 1), PASSIVE_ENDING)
  const source = agent || opens(at(s, i - 1), classes.SOURCES_BEFORE_A_NOUN)
  return has(token, grammar.PREPOSITIONS) && !token.cap && !source
}

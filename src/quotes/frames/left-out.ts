import { canSpeak } from '../people/can-speak.js'
import { cueAt } from '../syntax/cue.js'
import { isComma, isDash, verbBetween } from '../syntax/facts.js'
import { isSubjectDropped } from '../syntax/finite.js'
import * as classes from '../words/classes.js'
import { PASSIVE_ENDING, VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, type Token } from '../words/token.js'

/** Sentences that leave their subject out. */

/** Tokens between a verb of saying and what it has for its object. */
const NEAR = 8

/** "Recordó que …", "Sobre el pacto se limitó a decir: …", "En 2015 se describía como …" */
export function leavesSubjectOut(s: readonly Token[], i: number): boolean {
  if (!isSubjectDropped(at(s, 0))) return false
  // "La describe como …"
  if (has(at(s, 0), grammar.DETERMINERS))
    return is(at(s, 0), classes.ARTICLES) && isVerb(at(s, 1)) && !has(at(s, 1), grammar.VOICES | grammar.ROLES)
  // "Estaba sustentada en «…»": what a thing is
  const state = is(at(s, 0), classes.FORMS_OF_BE) && ends(at(s, 1), PASSIVE_ENDING)
  if (state && at(s, i - 1).text !== ':') return false
  if (opensWithVerb(s) || opensBehindSetting(s, i)) return true
  if (at(s, i - 1).text === ':')
    return verbBetween(s, 0, i) || s.some((token, k) => k < i && (isOpenVerb(s, k) || is(token, classes.FORMS_OF_BE)))
  for (let k = i - 1; k >= 0 && i - k < NEAR; k--) if (has(at(s, k), grammar.SAID)) return !speaks(s, k)
  return false
}

/** Tokens of "Tras reunirse con los alcaldes,". */
const LONGEST_SETTING = 14

/** "Tras reunirse con ellos, anunció que …", "Preguntado por ello, ha dicho que …": the verb right behind the comma of what leads up to it. */
function opensBehindSetting(s: readonly Token[], i: number): boolean {
  const first = at(s, 0)
  if (!has(first, grammar.PREPOSITIONS | grammar.SUBORDINATORS | grammar.ADVERBS) && !ends(first, PASSIVE_ENDING))
    return false
  for (let k = 1; k < i && k < LONGEST_SETTING; k++) {
    if (!isComma(at(s, k))) continue
    let verb = k + 1
    while (verb < i && has(at(s, verb), grammar.OTHER_PRONOUNS | grammar.AUXILIARIES | grammar.ADVERBS)) verb += 1
    const token = at(s, verb)
    if (verb < i && !token.cap && (isVerb(token) || ends(token, VERB_ENDING))) return true
    // "Luego, ya en serio, dedicó …"
    if (!has(at(s, k + 1), grammar.PREPOSITIONS | grammar.ADVERBS)) return false
  }
  return false
}

function speaks(s: readonly Token[], k: number): boolean {
  const cue = cueAt(s, k)
  return cue !== null && canSpeak(s, cue.speaker) && !has(at(s, cue.speaker.from - 1), grammar.PREPOSITIONS)
}

/** "El plazo, precisó, «…»", "El plazo, según ha precisado, «…»": the verb alone between commas. */
export function isSaidAside(s: readonly Token[], i: number): boolean {
  for (let k = 1; k < i && isSubjectDropped(at(s, k)); k++) {
    if (!has(at(s, k), grammar.SAID) || !(isComma(at(s, k + 1)) || k + 1 === i)) continue
    const start = asideStart(s, k)
    if (isComma(at(s, start - 1))) return true
  }
  return false
}

/** Where "según ha precisado", "le dijo" starts. */
export function asideStart(s: readonly Token[], verb: number): number {
  let k = verb
  while (has(at(s, k - 1), grammar.AUXILIARIES | grammar.OTHER_PRONOUNS)) k -= 1
  return has(at(s, k - 1), grammar.SOURCES_BEFORE_THE_NAME) || is(at(s, k - 1), classes.SOURCES_AS_A_CLAUSE) ? k - 1 : k
}

/** "Amigo de Ruiz, prefiere callar": a small word behind a comma that nothing tells to be anything but a verb. */
export function isOpenVerb(s: readonly Token[], k: number): boolean {
  const token = at(s, k)
  const open = token.kind === 'word' && !token.cap && (token.word.grammar & grammar.GRAMMAR) === grammar.PHRASE_OPENERS
  return open && (isComma(at(s, k - 1)) || isDash(at(s, k - 1)) || is(at(s, k - 1), classes.REFLEXIVES))
}

export function isVerb(token: Token): boolean {
  return has(token, grammar.SAID) || (has(token, grammar.OTHER_VERBS) && ends(token, VERB_ENDING))
}

/** "Recordó que …", "Y añade: …" */
function opensWithVerb(s: readonly Token[]): boolean {
  const first = has(at(s, 0), grammar.CONJUNCTIONS | grammar.ADVERBS) ? 1 : 0
  if (has(at(s, first), grammar.OTHER_VERBS) && !has(at(s, first), grammar.ROLES | grammar.VOICES)) return true
  return isVerb(at(s, first)) || (at(s, first).cap && ends(at(s, first), VERB_ENDING))
}

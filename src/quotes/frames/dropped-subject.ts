import { canSpeak } from '../people/can-speak.js'
import { cueAt } from '../syntax/cue.js'
import { isComma, isDash, verbBetween } from '../syntax/facts.js'
import { isSubjectDropped, isSubjectFirst } from '../syntax/finite.js'
import * as classes from '../words/classes.js'
import { VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { readWords } from '../words/read-words.js'
import { at, ends, has, is, type Token } from '../words/token.js'
import { earlier } from './earlier.js'
import type { Frame, Site } from './frame.js'

/** `«…», confiesa en su casa`: a verb alone; the sentence before is about the speaker. */
export const droppedSubject: Frame = {
  name: 'dropped-subject',
  confidence: 0.8,
  beside: true,
  find(site) {
    const { s, i } = site
    if (isSaidWithin(site)) return earlier(site)
    if (!isSubjectDropped(at(s, i + 1))) return null
    const comma = isComma(at(s, i + 1)) || at(s, i).tail === ','
    let k = isComma(at(s, i + 1)) ? i + 2 : i + 1
    // "se quejó", "ha añadido"
    while (k < i + CLITICS && has(at(s, k), grammar.OTHER_PRONOUNS | grammar.AUXILIARIES)) k += 1
    const own = isVerb(at(s, k)) || isOpenVerb(s, k)
    // "quiso precisar"
    if (has(at(s, k + 1), grammar.SAY)) k += 1
    if (!comma || !own) return null
    const next = at(s, k + 1)
    const time = has(next, grammar.DETERMINERS) && has(at(s, k + 2), grammar.TIMES)
    const alone = next.kind !== 'word' || time || has(next, BEHIND_A_VERB_ALONE)
    return alone ? earlier(site) : null
  },
}

const BEHIND_A_VERB_ALONE =
  grammar.PREPOSITIONS |
  grammar.ADVERBS |
  grammar.TIMES |
  grammar.SUBORDINATORS |
  grammar.CONJUNCTIONS |
  grammar.OTHER_PARTICIPLES

/** Tokens of a comma, pronouns and an auxiliary before the verb. */
const CLITICS = 5

/** Characters in which a verb and its dash stand. */
const LONGEST_VERB = 30

/** "«Así es —dice—. Y así será»": the verb alone between dashes within the marks. */
function isSaidWithin({ tokens, stretch, wording }: Site): boolean {
  const [from, to] = stretch.inner
  if (!wording.marksAroundSpeaker.includes(tokens.text.charAt(stretch.span[0]))) return false
  const dash = from + tokens.text.slice(from, to).indexOf('—')
  if (dash < from) return false
  const inner = readWords(tokens, [dash + 1, Math.min(to, dash + LONGEST_VERB)], [], wording)
  return isSubjectFirst(at(inner, 0)) && has(at(inner, 0), grammar.SAID) && isDash(at(inner, 1))
}

/** Tokens between a verb of saying and what it has for its object. */
const NEAR = 5

/** "Recordó que …", "Sobre el pacto se limitó a decir: …", "En 2015 se describía como …" */
export function leavesSubjectOut(s: readonly Token[], i: number): boolean {
  if (!isSubjectDropped(at(s, 0))) return false
  if (opensWithVerb(s)) return true
  if (at(s, i - 1).text === ':') return verbBetween(s, 0, i) || s.some((_, k) => k < i && isOpenVerb(s, k))
  for (let k = i - 1; k >= 0 && i - k < NEAR; k--) if (has(at(s, k), grammar.SAID)) return !speaks(s, k)
  return false
}

function speaks(s: readonly Token[], k: number): boolean {
  const cue = cueAt(s, k)
  return cue !== null && canSpeak(s, cue.speaker) && !has(at(s, cue.speaker.from - 1), grammar.PREPOSITIONS)
}

/** "El plazo, precisó, «…»": the verb alone between commas. */
export function isSaidAside(s: readonly Token[], i: number): boolean {
  for (let k = 1; k < i && isSubjectDropped(at(s, k)); k++)
    if (has(at(s, k), grammar.SAID) && isComma(at(s, k - 1)) && isComma(at(s, k + 1))) return true
  return false
}

/** "Amigo de Ruiz, prefiere callar": a small word behind a comma that nothing tells to be anything but a verb. */
function isOpenVerb(s: readonly Token[], k: number): boolean {
  const token = at(s, k)
  const open = token.kind === 'word' && !token.cap && (token.word.grammar & grammar.GRAMMAR) === grammar.PHRASE_OPENERS
  return open && (isComma(at(s, k - 1)) || is(at(s, k - 1), classes.REFLEXIVES))
}

function isVerb(token: Token): boolean {
  return has(token, grammar.SAID) || (has(token, grammar.OTHER_VERBS) && ends(token, VERB_ENDING))
}

/** "Recordó que …", "Y añade: …" */
function opensWithVerb(s: readonly Token[]): boolean {
  const first = has(at(s, 0), grammar.CONJUNCTIONS) ? 1 : 0
  return isVerb(at(s, first)) || (at(s, first).cap && ends(at(s, first), VERB_ENDING))
}

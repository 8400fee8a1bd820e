import { isAnybody } from '../people/can-speak.js'
import { isComma, isOf } from '../syntax/facts.js'
import { isSubjectFirst } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import { openingSubject } from '../syntax/opening-subject.js'
import { phraseAfter } from '../syntax/phrase.js'
import { subjectAfter } from '../syntax/subject-after.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'
import type { Frame } from './frame.js'

/** Frames of the Romance languages in which what stands behind a quotation points at it. */

/** `«…» Con esa frase abrió Ruiz la sesión.`, `«…» Lo dice Ruiz.`, `« … » La phrase est de Ruiz.` */
export const pointing: Frame = {
  name: 'pointing',
  confidence: 0.85,
  beside: false,
  find({ alone, i, s, paragraph, number }) {
    const next = paragraph[number + 1]
    if (!alone || i < s.length - 2 || !next || !isSubjectFirst(at(next, 0))) return null
    const speaker = withThoseWords(next) ?? saysIt(next, 0) ?? areOf(next, 0)
    return speaker && isAnybody(next, speaker) ? { s: next, speaker, cue: null } : null
  },
}

/** `«…», fue todo lo que dijo Ruiz`, `« … », telle est la réponse du maire`: a form of "to be" behind the quotation. */
export const isWhatSaid: Frame = {
  name: 'is-what-said',
  confidence: 0.88,
  beside: true,
  find({ s, i }) {
    let k = isComma(at(s, i + 1)) ? i + 2 : i + 1
    if (!isSubjectFirst(at(s, k)) || at(s, k).cap) return null
    for (let n = 0; n < OPENERS && !has(at(s, k), grammar.AUXILIARIES); n++) k += 1
    if (!has(at(s, k), grammar.AUXILIARIES)) return null
    const speaker = areOf(s, k) ?? allThatSaid(s, k)
    return speaker && isAnybody(s, speaker) ? { s, speaker, cue: { from: k, to: k + 1 } } : null
  },
}

/** Words before "est" in "telle est la réponse", "c’est". */
const OPENERS = 2
/** Words between a form of "to be" and the verb of saying in "fue casi todo lo que acertó a decir". */
const LONGEST = 9

/** "Con esa frase abrió Ruiz la sesión", "Sur ces mots, la ministre est partie" */
function withThoseWords(s: readonly Token[]): Phrase | null {
  const points = is(at(s, 1), classes.DETERMINERS_OF_WHAT_IS_KNOWN) || has(at(s, 1), grammar.DETERMINERS)
  if (!has(at(s, 0), grammar.PREPOSITIONS) || !points || is(at(s, 1), classes.ARTICLES)) return null
  let noun = 2
  while (noun < LONGEST && at(s, noun).kind === 'word' && !isWords(at(s, noun))) noun += 1
  if (!isWords(at(s, noun))) return null
  const opening = openingSubject(s, s.length)
  if (opening && opening.from > noun && isAnybody(s, opening)) return opening
  const behind = behindInsertion(s, noun + 1)
  for (let k = behind; k < behind + LONGEST && at(s, k).kind === 'word'; k++) {
    if (at(s, k).cap || has(at(s, k), NO_VERB)) continue
    const speaker = subjectAfter(s, k)
    if (speaker && isAnybody(s, speaker)) return speaker
  }
  return null
}

/** "Con esa frase, repetida hasta tres veces, se despidió Ruiz": behind the commas of what tells of the words, or `from`. */
function behindInsertion(s: readonly Token[], from: number): number {
  if (!isComma(at(s, from))) return from
  const end = s.findIndex((token, k) => k > from && k <= from + LONGEST && isComma(token))
  return end > 0 ? end + 1 : from
}

const NO_VERB =
  grammar.PREPOSITIONS | grammar.DETERMINERS | grammar.CONJUNCTIONS | grammar.SUBORDINATORS | grammar.OTHER_PRONOUNS

/** "Lo dice Ruiz", "Así lo resume Ruiz", "Quien habla es Ruiz", "Ainsi parle Ruiz" */
function saysIt(s: readonly Token[], from: number): Phrase | null {
  // "Quien habla es Ruiz"
  if (has(at(s, from), grammar.RELATIVE_PRONOUNS)) {
    for (let k = from + 1; k < from + LONGEST && at(s, k).kind === 'word'; k++)
      if (has(at(s, k), grammar.SAID) && has(at(s, k + 1), grammar.AUXILIARIES)) return phraseAfter(s, k + 2)
    return null
  }
  let k = has(at(s, from), grammar.ADVERBS) ? from + 1 : from
  const adverb = k > from
  while (k < from + LONGEST && has(at(s, k), grammar.OTHER_PRONOUNS | grammar.AUXILIARIES)) k += 1
  const clitic = has(at(s, k - 1), grammar.OTHER_PRONOUNS) || has(at(s, k - 2), grammar.OTHER_PRONOUNS)
  const said = has(at(s, k), grammar.SAID) && !at(s, k).cap
  return said && (clitic || (adverb && k === from + 1 && is(at(s, from), classes.ADVERBS_THAT_POINT)))
    ? subjectAfter(s, k)
    : null
}

/** "fue la respuesta de Ruiz", "Las palabras son de Ruiz" */
function areOf(s: readonly Token[], from: number): Phrase | null {
  const be = has(at(s, from), grammar.AUXILIARIES)
  const noun = has(at(s, be ? from + 1 : from), grammar.DETERMINERS | grammar.OTHER_PRONOUNS) ? (be ? 2 : 1) : 0
  if (noun === 0 || !isWords(at(s, from + noun))) return null
  let k = from + noun + 1
  // "fue la lacónica respuesta que dio", "la phrase est signée"
  while (k < from + LONGEST && at(s, k).kind === 'word' && !isOf(at(s, k))) {
    if (has(at(s, k), NO_VERB & ~grammar.OTHER_PRONOUNS)) return null
    k += 1
  }
  const inner = be || s.slice(from + noun, k).some((token) => has(token, grammar.AUXILIARIES))
  return inner && isOf(at(s, k)) ? phraseAfter(s, k + 1) : null
}

function isWords(token: Token): boolean {
  return has(token, grammar.SPEECH_NOUNS) || is(token, classes.NOUNS_OF_OPINION)
}

/** "il a qualifié" */
function saysBehind(s: readonly Token[], pronoun: number): boolean {
  let k = pronoun + 1
  while (has(at(s, k), grammar.AUXILIARIES | grammar.OTHER_PRONOUNS)) k += 1
  return has(at(s, k), grammar.SAID | grammar.SAY)
}

/** "fue todo lo que dijo Ruiz", "c’est tout ce qu’a dit le maire" */
function allThatSaid(s: readonly Token[], from: number): Phrase | null {
  let that = false
  for (let k = from + 1; k < from + LONGEST && at(s, k).kind === 'word'; k++) {
    that ||= has(at(s, k), grammar.SUBORDINATORS)
    // "c’est ainsi qu’il a qualifié l’affaire"
    if (that && has(at(s, k), grammar.SUBJECT_PRONOUNS) && saysBehind(s, k)) return { from: k, to: k + 1 }
    if (that && has(at(s, k), grammar.SAID | grammar.SAY)) return subjectAfter(s, k)
  }
  return null
}

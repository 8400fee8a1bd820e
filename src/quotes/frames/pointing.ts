import { canSpeak, isAnybody } from '../people/can-speak.js'
import { cueAt } from '../syntax/cue.js'
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
    const speaker = withThoseWords(next) ?? saysIt(next, 0) ?? areOf(next, 0) ?? saidBySomebody(next, 0)
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

/** `« … » : la formule est de Ruiz`, `«…»: así resume Ruiz el año`: behind a colon the sentence goes on about the words that it opens with. */
export const pointedBehindColon: Frame = {
  name: 'pointed-behind-colon',
  confidence: 0.85,
  beside: false,
  find({ i, s }) {
    const from = i + 2
    if (i > 0 || at(s, i + 1).text !== ':' || !isSubjectFirst(at(s, from))) return null
    const own = withThoseWords(s, from) ?? saysIt(s, from) ?? areOf(s, from) ?? saidBySomebody(s, from)
    if (own && isAnybody(s, own)) return { s, speaker: own, cue: null }
    for (let k = from; k < from + FAR; k++) {
      if (at(s, k).kind === 'quote') return null
      const cue = has(at(s, k), grammar.SAID) && points(s, from, k) ? cueAt(s, k) : null
      if (cue && cue.speaker.from >= from && canSpeak(s, cue.speaker)) return { s, speaker: cue.speaker, cue: null }
    }
    return null
  },
}

/** Tokens of "voilà comment la directrice de l’école du bourg, Ana Ruiz, résume". */
const FAR = 16

/** "résume ainsi", "voilà comment": a word beside the verb or at the start that stands for the words. */
function points(s: readonly Token[], from: number, verb: number): boolean {
  return is(at(s, from), classes.ADVERBS_THAT_POINT) || is(at(s, verb + 1), classes.ADVERBS_THAT_POINT)
}

/** Words before "est" in "telle est la réponse", "c’est". */
const OPENERS = 2
/** Words between a form of "to be" and the verb of saying in "fue casi todo lo que acertó a decir". */
const LONGEST = 9

/** "Con esa frase abrió Ruiz la sesión", "Sur ces mots, la ministre est partie" */
function withThoseWords(s: readonly Token[], from = 0): Phrase | null {
  const those = at(s, from + 1)
  const points = is(those, classes.DETERMINERS_OF_WHAT_IS_KNOWN) || has(those, grammar.DETERMINERS)
  if (!has(at(s, from), grammar.PREPOSITIONS) || !points || is(those, classes.ARTICLES)) return null
  let noun = from + 2
  while (noun < from + LONGEST && at(s, noun).kind === 'word' && !isWords(at(s, noun))) noun += 1
  if (!isWords(at(s, noun))) return null
  const opening = from === 0 ? openingSubject(s, s.length) : null
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

/** "La phrase, lâchée par Ruiz, …", "La formule lancée mardi par Ruiz": who the words were said by. */
function saidBySomebody(s: readonly Token[], from: number): Phrase | null {
  if (!has(at(s, from), grammar.DETERMINERS | grammar.OTHER_PRONOUNS) || !isWords(at(s, from + 1))) return null
  for (let k = from + 2; k < from + LONGEST; k++) {
    if (at(s, k).kind !== 'word' && !isComma(at(s, k))) return null
    if (is(at(s, k), classes.AGENTS)) return phraseAfter(s, k + 1)
  }
  return null
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

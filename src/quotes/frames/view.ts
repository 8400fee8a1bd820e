import { canSpeak, isAnybody } from '../people/can-speak.js'
import { cueAt } from '../syntax/cue.js'
import { isComma, isOf } from '../syntax/facts.js'
import { isSubjectFirst } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import { officeEnd } from '../syntax/office.js'
import { isNominal, phraseAfter } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import { INFINITIVE_ENDING, PASSIVE_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, opens, type Token } from '../words/token.js'
import type { Frame, Hit } from './frame.js'

/** Frames of the Romance languages in which the speaker is no subject: whose view it is, and who does it in a passive. */

/** `Pour Ana Ruiz, présidente du club, le projet est « … »`: whose view stands before the clause. */
export const viewLead: Frame = {
  name: 'view-lead',
  confidence: 0.88,
  beside: false,
  find({ s, i }) {
    if (!isSubjectFirst(at(s, 0))) return null
    // "Pour elle, Ruiz a écrit là « … »"
    const own = is(at(s, 0), classes.TO) && isComma(at(s, 2)) && (is(at(s, 1), classes.HE) || is(at(s, 1), classes.SHE))
    if (own) return { s, speaker: { from: 1, to: 2 }, cue: null }
    for (let k = i - 1; k >= 0; k--) {
      // Somebody else speaks behind it
      const cue = cueAt(s, k)
      if (cue && isAnybody(s, cue.speaker) && !has(at(s, cue.speaker.from - 1), grammar.PREPOSITIONS)) return null
      if (!is(at(s, k), classes.TO) || !(k === 0 || at(s, k - 1).kind === 'mark' || opensClause(at(s, k - 1)))) continue
      const first = phraseAfter(s, k + 1)
      // "le metteur en scène Ana Ruiz,"
      const speaker = first && { from: first.from, to: officeEnd(s, first.to) }
      return speaker && isComma(at(s, speaker.to)) && isAnybody(s, speaker) ? { s, speaker, cue: null } : null
    }
    return null
  },
}

/** `De l’aveu même d’un cadre, …`, `A juicio del comité, …`, `en boca de la alcaldesa`: by whose word or mind it is. */
export const opinionOf: Frame = {
  name: 'opinion-of',
  confidence: 0.88,
  beside: false,
  find({ s, i }) {
    if (!isSubjectFirst(at(s, 0))) return null
    for (let k = i - 1; k >= 0; k--) {
      if (cueAt(s, k) && has(at(s, k), grammar.SAID)) return null
      const first = k === 0 || at(s, k - 1).kind === 'mark' || opensClause(at(s, k - 1))
      // "A juicio del comité" is a source that the cues know
      if (!first || opens(at(s, k), classes.SOURCES_BEFORE_A_NOUN) || !has(at(s, k), grammar.PREPOSITIONS)) continue
      const noun = has(at(s, k + 1), grammar.DETERMINERS) ? k + 2 : k + 1
      if (!is(at(s, noun), classes.NOUNS_OF_OPINION)) continue
      const of = has(at(s, noun + 1), grammar.ADVERBS | grammar.ADJECTIVES) ? noun + 2 : noun + 1
      if (!isOf(at(s, of))) continue
      const speaker = phraseAfter(s, of + 1)
      if (speaker && speaker.to <= i && canSpeak(s, speaker)) return { s, speaker, cue: { from: k, to: of } }
    }
    return opinionBehind(s, i)
  },
}

/** `L’échange a été « franc », de l’aveu de plusieurs participants`: the same behind the comma that ends the clause. */
function opinionBehind(s: readonly Token[], i: number): Hit | null {
  const k = isComma(at(s, i + 1)) ? i + 2 : i + 1
  if (k === i + 1 && at(s, i).word.tail !== ',') return null
  // "pour reprendre le mot de Ruiz"
  const first = ends(at(s, k + 1), INFINITIVE_ENDING) && !at(s, k + 1).cap ? k + 2 : k + 1
  const noun = has(at(s, first), grammar.DETERMINERS) ? first + 1 : first
  const words = is(at(s, noun), classes.NOUNS_OF_OPINION) || (first > k + 1 && has(at(s, noun), grammar.SPEECH_NOUNS))
  if (!has(at(s, k), grammar.PREPOSITIONS) || !words) return null
  const of = has(at(s, noun + 1), grammar.ADVERBS | grammar.ADJECTIVES) ? noun + 2 : noun + 1
  const speaker = isOf(at(s, of)) ? phraseAfter(s, of + 1) : null
  return speaker && canSpeak(s, speaker) ? { s, speaker, cue: { from: k, to: of } } : null
}

function opensClause(token: Token): boolean {
  return has(token, grammar.CONJUNCTIONS | grammar.SUBORDINATORS | grammar.ADVERBS)
}

/** `une mesure que juge « tardive » la maire`, `lo que calificó de «parche» el alcalde`: the subject behind the words that its verb has for its object. */
export const judgedBehind: Frame = {
  name: 'judged-behind',
  confidence: 0.88,
  beside: true,
  find({ s, i }) {
    const verb =
      has(at(s, i - 1), grammar.PREPOSITIONS) || is(at(s, i - 1), classes.SOURCES_AS_A_CLAUSE) ? i - 2 : i - 1
    if (!isSubjectFirst(at(s, verb)) || !has(at(s, verb), grammar.SAID)) return null
    let k = verb
    while (k > 0 && has(at(s, k - 1), grammar.AUXILIARIES | grammar.OTHER_PRONOUNS) && !isWhich(at(s, k - 1))) k -= 1
    const speaker = isWhich(at(s, k - 1)) ? phraseAfter(s, i + 1) : null
    const ends = speaker && at(s, officeEnd(s, speaker.to)).kind === 'mark'
    return ends && isAnybody(s, speaker) ? { s, speaker, cue: { from: verb, to: verb + 1 } } : null
  },
}

function isWhich(token: Token): boolean {
  return is(token, classes.WHICH) || has(token, grammar.RELATIVE_PRONOUNS | grammar.SUBORDINATORS)
}

/** `accueilli « … » par la Ligue`, `fue atribuido por la dirección a «…»`: who does it in the passive. */
export const passiveAgent: Frame = {
  name: 'passive-agent',
  confidence: 0.85,
  beside: false,
  find({ s, i, words }) {
    if (!isSubjectFirst(at(s, i - 1))) return null
    const behind = agentAt(s, i + 1)
    // "jugé « illisible » par X"
    const judged = has(at(s, i - 1), grammar.SAID) || (isOf(at(s, i - 1)) && has(at(s, i - 2), grammar.SAID))
    if (words < FEWEST && !judged) return null
    if (behind && (participleBefore(s, i, SHORT) || isParticipleOfSaying(s, judged, i)))
      return { s, speaker: behind, cue: null }
    if (words < FEWEST) return null
    for (let k = i - 2; k > 0 && i - k < LONG; k--) {
      if (at(s, k).kind !== 'word') return null
      const speaker = agentAt(s, k)
      if (speaker && speaker.to < i && participleBefore(s, k, SHORT)) return { s, speaker, cue: null }
    }
    return null
  },
}

/** Words of the shortest quotation: a single one under tongs is the reporter's. */
const FEWEST = 2
/** Tokens between a participle and its agent, and between the agent and the words. */
const SHORT = 4
const LONG = 12

/** "Le texte, jugé « illisible » par …": with nothing but a comma before it. */
function isParticipleOfSaying(s: readonly Token[], judged: boolean, i: number): boolean {
  const k = isOf(at(s, i - 1)) ? i - 2 : i - 1
  return judged && ends(at(s, k), PASSIVE_ENDING) && isComma(at(s, k - 1))
}

function agentAt(s: readonly Token[], k: number): Phrase | null {
  const speaker = is(at(s, k), classes.AGENTS) ? phraseAfter(s, k + 1) : null
  return speaker && isAnybody(s, speaker) ? speaker : null
}

/** A participle behind a form of "to be", or of a verb of saying behind the noun that it tells of ("un plan jugé", "une idée aussitôt dénoncée"). */
function participleBefore(s: readonly Token[], end: number, reach: number): boolean {
  for (let k = end - 1; k >= 0 && end - k <= reach; k--) {
    // "a demandé à être reçue « … » par X": who asks has the words
    if (ends(at(s, k), INFINITIVE_ENDING) && has(at(s, k - 1), grammar.PREPOSITIONS)) return false
    if (!ends(at(s, k), PASSIVE_ENDING)) continue
    // "Décrit par ses proches comme « … », Ruiz a été écroué"
    if (k === 0 && has(at(s, 0), grammar.SAID)) return true
    if (has(at(s, k - 1), grammar.AUXILIARIES)) return true
    const noun = has(at(s, k - 1), grammar.ADVERBS) ? k - 2 : k - 1
    if (has(at(s, k), grammar.SAID) && !at(s, noun).cap && isNominal(s, noun)) return true
  }
  return false
}

import { isAnybody, PERSON, speakerRank } from '../people/can-speak.js'
import { isComma, isOf, verbBetween } from '../syntax/facts.js'
import { isSubjectDropped, isSubjectFirst } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import { officeEnd } from '../syntax/office.js'
import { openingSubject } from '../syntax/opening-subject.js'
import { phraseAfter } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import { VERB_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { at, ends, has, is, isOneOf, type Token } from '../words/token.js'
import { onlyName } from './earlier.js'
import type { Frame, Site } from './frame.js'
import { lastSign } from './last-sign.js'

/** Tokens of "l’ancienne directrice adjointe" before a name. */
const LONGEST_OFFICE = 6

/** `Même son de cloche chez Ana Ruiz, éleveuse : « … »`, `La frase es de Ana Ruiz: «…»`, `Opina lo mismo Ana Ruiz: «…»`: where the subject goes first, the one person whom a clause without another subject names before a colon. */
export const namedLead: Frame = {
  name: 'named-lead',
  confidence: 0.8,
  beside: false,
  find({ s, i, isBorne, tokens, stretch }: Site) {
    if (at(s, i - 1).text !== ':' || !isSubjectFirst(at(s, 0)) || !endsSentence({ tokens, stretch }, at(s, i + 1)))
      return null
    const owner = behindPreposition(s, i - 1)
    if (owner) return { s, speaker: owner, cue: null }
    const before = s.slice(0, i - 1)
    const name = onlyName(before, isBorne)
    if (!name || speakerRank(before, name.speaker) < PERSON) return null
    const opening = openingSubject(s, i)
    const own = opening && opening.from < name.speaker.to && name.speaker.from < opening.to
    if (opening && !own && speakerRank(s, opening) === PERSON) return null
    return hands(s, phraseStart(s, name.speaker)) ? { s, speaker: name.speaker, cue: null } : null
  },
}

/** "Même constat pour le syndicat", "Même son de cloche du côté des parents": without a verb, somebody whom a preposition joins to it. */
function behindPreposition(s: readonly Token[], end: number): Phrase | null {
  if (verbBetween(s, 0, end) || has(at(s, 0), grammar.PREPOSITIONS)) return null
  for (let k = 1; k < end - 1 && k < LONGEST_LEAD; k++) {
    const joins = is(at(s, k), classes.TO) || is(at(s, k), classes.PREPOSITIONS_OF_AN_OPINION) || isSide(s, k)
    const speaker = joins ? phraseAfter(s, k + 1) : null
    const whole = speaker && (speaker.to === end || isComma(at(s, speaker.to)) || officeEnd(s, speaker.to) >= end)
    if (whole && isAnybody(s, speaker) && speaker.to <= end) return speaker
  }
  return null
}

/** "du côté de", "au sein de" */
function isSide(s: readonly Token[], k: number): boolean {
  return isOf(at(s, k)) && has(at(s, k - 2), grammar.PREPOSITIONS) && !isOf(at(s, k - 2)) && !at(s, k - 1).cap
}

/** Tokens of "Même son de cloche du côté". */
const LONGEST_LEAD = 8

/** Words that end in a stop, or a sentence that does: a heading has none. */
function endsSentence(words: Pick<Site, 'tokens' | 'stretch'>, behind: Token): boolean {
  return isOneOf('.!?…', lastSign(words)) || isOneOf('.!?…', behind.text)
}

/** Where the article of an office before the name stands, or the name starts. */
function phraseStart(s: readonly Token[], { from }: Phrase): number {
  for (let k = from - 1; k >= 0 && from - k <= LONGEST_OFFICE && at(s, k).kind === 'word'; k--) {
    if (has(at(s, k), grammar.PREPOSITIONS) && !has(at(s, k), grammar.DETERMINERS)) break
    if (has(at(s, k), grammar.DETERMINERS)) return k
  }
  return from
}

/** The word before somebody hands him what follows: "chez", "par", "es de"; a verb of which he is the subject. */
function hands(s: readonly Token[], from: number): boolean {
  const before = at(s, from - 1)
  if (isOf(before)) {
    // "La frase es de X", "le constat de X"
    const noun = at(s, from - 2)
    return is(noun, classes.FORMS_OF_BE) || has(noun, grammar.SPEECH_NOUNS) || is(noun, classes.NOUNS_OF_OPINION)
  }
  if (has(before, grammar.PREPOSITIONS))
    return is(before, classes.AGENTS) || is(before, classes.PREPOSITIONS_OF_AN_OPINION)
  const verb = at(s, has(at(s, 0), grammar.CONJUNCTIONS) ? 1 : 0)
  return isSubjectDropped(verb) && from > 1 && (has(verb, grammar.SAID) || ends(verb, VERB_ENDING))
}

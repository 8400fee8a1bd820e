import { isDash, isFiniteVerb } from '../syntax/facts.js'
import { phraseAfter } from '../syntax/phrase.js'
import { subjectBefore } from '../syntax/subject.js'
import * as classes from '../words/classes.js'
import { at, is, isOneOf, type Token } from '../words/token.js'
import { isSomebody, lastSubject } from './before.js'
import type { Frame, Hit } from './frame.js'
import { lastCue } from './last-cue.js'

/** Frames for a quotation that is a sentence of its own: the sentence before introduces it. */

/** `X had a warning. "…"` in one paragraph. */
export const introduced: Frame = {
  name: 'introduced',
  confidence: 0.72,
  beside: false,
  find({ before, alone }) {
    if (!alone || !before) return null
    return lastCue(before, before.length) ?? lastSubject(before, before.length)
  },
}

/** A paragraph that is a quotation, and one behind it that only signs it: `— X, Lima`. */
export const dashParagraph: Frame = {
  name: 'dash-paragraph',
  confidence: 0.95,
  beside: false,
  find({ alone, i, s, follow }) {
    if (!alone || i < s.length - 2 || !follow || follow.length > 16) return null
    if (!isDash(at(follow, 0)) || !at(follow, 1).cap) return null
    const speaker = phraseAfter(follow, 1)
    const end = speaker ? at(follow, speaker.to) : null
    const named = speaker && at(follow, speaker.to - 1).cap && isOneOf(',.(', end?.text ?? '')
    return named ? { s: follow, speaker, cue: null } : null
  },
}

/** A paragraph that ends in a colon, or in nothing, before one that is only a quotation. */
export const leadParagraph: Frame = {
  name: 'lead-paragraph',
  confidence: 0.85,
  beside: false,
  find({ lead, before, s, i }) {
    if (before || !lead || i > 0 || at(lead, lead.length - 1).text !== ':') return null
    return s.length >= 0 ? (lastCue(lead, lead.length) ?? lastSubject(lead, lead.length)) : null
  },
}

/** A paragraph that is a quotation, behind one without any that tells of somebody: `X did not wait.` */
export const leadSentence: Frame = {
  name: 'lead-sentence',
  confidence: 0.7,
  beside: false,
  find({ alone, before, lead, s, i }) {
    if (!alone || before || !lead || i > 0 || s.length > 2 || lead.some(({ kind }) => kind === 'quote')) return null
    if (!'.!'.includes(at(lead, lead.length - 1).text.charAt(0) || ' ')) return null
    return firstSubject(lead)
  },
}

/** The subject of the sentence's first verb, where it is a person by name or pronoun. */
function firstSubject(lead: readonly Token[]): Hit | null {
  for (let k = 1; k < lead.length; k++) {
    if (!isFiniteVerb(lead, k)) continue
    const speaker = subjectBefore(lead, k)
    const person =
      speaker &&
      (at(lead, speaker.to - 1).cap ||
        is(at(lead, speaker.from), classes.HE) ||
        is(at(lead, speaker.from), classes.SHE))
    return person && isSomebody(lead, speaker.from, speaker.to) ? { s: lead, speaker, cue: null } : null
  }
  return null
}

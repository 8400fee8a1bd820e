import { cueAt } from '../syntax/cue.js'
import { at, has, isComma, isFinite } from '../syntax/facts.js'
import { phraseBefore } from '../syntax/phrase.js'
import { subjectBefore } from '../syntax/subject.js'
import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import type { Frame, Hit, Site } from './frame.js'

/** Frames that look at what stands before the quotation in its sentence. */

/** Words between a cue and a quotation that is its object: more of them make a mixed quotation. */
const NEAR = 7

/** The nearest cue before token `i`. */
export function lastCue(s: readonly Token[], i: number): Hit | null {
  for (let k = i - 1; k >= 0; k--) {
    if (at(s, k).text === ';') return null
    const cue = cueAt(s, k)
    if (cue && cue.speaker.to <= i && cue.speaker.from < i) return { s, speaker: cue.speaker, cue: { from: cue.from, to: cue.to } }
  }
  return null
}

/** `X said: "…"`, `X told Y that "…"` */
export const speakerVerbQuote: Frame = {
  name: 'speaker-verb-quote',
  confidence: 0.97,
  find({ s, i }) {
    const hit = lastCue(s, i)
    const to = hit?.cue?.to ?? 0
    return hit && i - to <= NEAR && !verbBetween(s, to, i) ? hit : null
  },
}

/** `X said that the plan was "…"`: the nearest verb of saying before the quotation. */
export const governingVerb: Frame = {
  name: 'governing-verb',
  confidence: 0.88,
  find: ({ s, i }) => lastCue(s, i),
}

function verbBetween(s: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFinite(s, k)) return true
  return false
}

/** `NAME: "…"` */
export const label: Frame = {
  name: 'label',
  confidence: 0.93,
  find({ s, i }) {
    if (at(s, i - 1).text !== ':') return null
    const speaker = phraseBefore(s, i - 1)
    return speaker && speaker.from === 0 && at(s, speaker.to - 1).cap ? { s, speaker, cue: null } : null
  },
}

/** `X had a warning: "…"`: the subject of the clause that the colon ends. */
export const colonLead: Frame = {
  name: 'colon-lead',
  confidence: 0.85,
  find({ s, i }) {
    return at(s, i - 1).text === ':' ? lastSubject(s, i - 1) : null
  },
}

/** The subject of the last finite verb before `end`. */
export function lastSubject(s: readonly Token[], end: number): Hit | null {
  for (let k = end - 1; k > 0; k--) {
    if (!isFinite(s, k)) continue
    const speaker = subjectBefore(s, k)
    if (speaker && isSomebody(s, speaker.from, speaker.to)) return { s, speaker, cue: { from: k, to: k + 1 } }
  }
  return null
}

/** A name, a pronoun for a person, or a noun for people. */
export function isSomebody(s: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = at(s, k)
    if (has(token, tags.PRON) && /^(?:he|she|they|we|i)$/u.test(token.lower)) return true
    if (has(token, tags.REL | tags.VOICE | tags.ROLE)) return true
    if (token.cap && token.kind === 'word' && !has(token, tags.DET | tags.PREP | tags.TIME | tags.PRON)) return true
  }
  return false
}

/** `The plan "…," X said` and `"…" for all, X said`: a clause behind the quotation's own names the speaker. */
export const trailingClause: Frame = {
  name: 'trailing-clause',
  confidence: 0.9,
  find({ s, i }: Site) {
    for (let k = i + 1; k < s.length; k++) {
      if (at(s, k).text === ';') return null
      if (!has(at(s, k), tags.SAID)) continue
      const cue = cueAt(s, k)
      if (cue && isComma(at(s, cue.speaker.from - 1)) && cue.speaker.from > i) return { s, speaker: cue.speaker, cue: { from: cue.from, to: cue.to } }
    }
    return trailingAccording(s, i)
  },
}

function trailingAccording(s: readonly Token[], i: number): Hit | null {
  for (let k = i + 1; k < s.length; k++) {
    if (at(s, k).lower !== 'according') continue
    const cue = cueAt(s, k)
    if (cue) return { s, speaker: cue.speaker, cue: { from: cue.from, to: cue.to } }
  }
  return null
}

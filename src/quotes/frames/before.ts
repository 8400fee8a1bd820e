import { type Cue, cueAt } from '../syntax/cue.js'
import { at, has, isComma, isFiniteVerb, isGenitive } from '../syntax/facts.js'
import { phraseAfter, phraseBefore } from '../syntax/phrase.js'
import { isEmbedded, subjectAfter, subjectBefore } from '../syntax/subject.js'
import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import { tokenize } from '../words/tokenize.js'
import type { Frame, Hit, Site } from './frame.js'

/** Frames that look at what stands before the quotation in its sentence. */

/** Words between a cue and a quotation that is its object: more of them make a mixed quotation. */
const NEAR = 7

/** The cue that governs token `i`: the nearest before it, or the one whose clause holds that one. */
export function lastCue(s: readonly Token[], i: number): Hit | null {
  const cue = nearestCue(s, i, i)
  const outer = cue && isWeak(s, cue) && !isOwnClause(s, cue, i) ? outerCue(s, cue) : null
  const best = outer ?? cue
  return best && { s, speaker: best.speaker, cue: { from: best.from, to: best.to } }
}

/** "which he called “…”", "although he tweeted that “…”": a clause with a quotation of its own. */
function isOwnClause(s: readonly Token[], { from, to, speaker }: Cue, i: number): boolean {
  const opens = /^(?:which|whom|who|although|though)$/u.test(at(s, speaker.from - 1).lower)
  return opens && has(at(s, from), tags.SAID) && i - to < 4 && !verbBetween(s, to, i)
}

function nearestCue(s: readonly Token[], end: number, limit: number): Cue | null {
  for (let k = end - 1; k >= 0; k--) {
    if (at(s, k).text === ';') return null
    const cue = cueAt(s, k)
    if (cue && cue.speaker.to <= limit && cue.speaker.from < end) return cue
  }
  return null
}

/** "X said he believed …", "X said Y reassured them …": the inner verb says nothing that X does not say. */
function isWeak(s: readonly Token[], { from, speaker }: Cue): boolean {
  if (at(s, from).lower === 'words' && has(at(s, speaker.from), tags.POSS)) return true
  const unsaid = has(at(s, from), tags.JUDGE | tags.SAY)
  if (!isEmbedded(s, speaker))
    return unsaid && has(at(s, speaker.from), tags.PRON) && has(at(s, speaker.from - 1), tags.CONJ)
  const first = at(s, speaker.from)
  // "said that, according to its count, …"
  if (at(s, from).lower === 'according') return has(first, tags.POSS)
  // "told a woman who suggested …": a clause that only says which woman.
  if (has(first, tags.REL))
    return !isComma(at(s, speaker.from - 1)) && has(at(s, from), tags.JUDGE | tags.SAY | tags.DOUBTFUL)
  if (has(first, tags.PRON) || /^(?:that|which)$/u.test(first.lower)) return true
  return (
    has(at(s, from), tags.JUDGE | tags.TELL | tags.SAY | tags.DOUBTFUL) ||
    (has(at(s, from), tags.SAYING) && has(at(s, from - 1), tags.AUX))
  )
}

function outerCue(s: readonly Token[], inner: Cue): Cue | null {
  for (let end = Math.min(inner.speaker.from, inner.from); end > 0; ) {
    const cue = nearestCue(s, end, end)
    if (!cue) return null
    if (has(at(s, cue.from), tags.SAID | tags.SAYING) && !isWeak(s, cue)) return cue
    end = Math.min(cue.from, cue.speaker.from)
  }
  return null
}

/** `X said: "…"`, `X said that "…"`: nothing but a comma, a colon or "that" between a plain verb of saying and the quotation. */
export const speakerSaidQuote: Frame = {
  name: 'speaker-said-quote',
  confidence: 0.97,
  find({ s, i }) {
    const hit = lastCue(s, i)
    if (!hit?.cue) return null
    const { from, to } = hit.cue
    if (has(at(s, from), tags.JUDGE | tags.DOUBTFUL | tags.SPEECH) || !has(at(s, from), tags.SAID | tags.SAYING))
      return null
    return i === to || (i === to + 1 && (at(s, to).kind === 'mark' || at(s, to).lower === 'that')) ? hit : null
  },
}

/** `X told Y that "…"`, `X vowed to "…"` */
export const speakerVerbQuote: Frame = {
  name: 'speaker-verb-quote',
  confidence: 0.87,
  find({ s, i }) {
    const hit = lastCue(s, i)
    const to = hit?.cue?.to ?? 0
    return hit && i - to <= NEAR && !verbBetween(s, to, i) ? hit : null
  },
}

/** `X said that the plan was "…"`: the nearest verb of saying before the quotation. */
export const governingVerb: Frame = {
  name: 'governing-verb',
  confidence: 0.87,
  find({ s, i }) {
    const hit = lastCue(s, i)
    // "X said Y was wrong, but he gave him a compliment: …": the clause that the colon ends introduces the words.
    const own = hit?.cue && at(s, i - 1).text === ':' && verbBetween(s, hit.cue.to, i) ? lastSubject(s, i - 1) : null
    return own && has(at(s, own.speaker.from - 1), tags.CONJ) ? own : hit
  },
}

function verbBetween(s: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFiniteVerb(s, k)) return true
  return false
}

/** `NAME: "…"` */
export const label: Frame = {
  name: 'label',
  confidence: 0.95,
  find({ s, i }) {
    if (at(s, i - 1).text !== ':') return null
    const speaker = phraseBefore(s, beforeBracket(s, i - 1))
    return speaker && at(s, speaker.from - 1).kind === 'mark' && at(s, speaker.to - 1).cap
      ? { s, speaker, cue: null }
      : null
  },
}

/** `NAME (party, state):`: the end of what stands before the brackets. */
function beforeBracket(s: readonly Token[], end: number): number {
  if (at(s, end - 1).text !== ')') return end
  for (let k = end - 2; k > 0 && end - k < 12; k--) if (at(s, k).text === '(') return k
  return end
}

const LABEL = /^(?:\p{Lu}[\p{Lu}.’' -]{1,40}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2})(?=:\s)/u

/** `"NAME: …`: a line of a transcript with its label between the marks. */
export const labelInside: Frame = {
  name: 'label-inside',
  confidence: 0.92,
  find({ text, stretch }) {
    const from = stretch.inner[0]
    const name = LABEL.exec(text.slice(from, Math.min(stretch.inner[1], from + 48)))?.[0]
    if (!name) return null
    const s = tokenize(text, [from, from + name.length], [])
    return s.length > 0 ? { s, speaker: { from: 0, to: s.length }, cue: null } : null
  },
}

/** `X had a warning: "…"`: the subject of the clause that the colon ends. */
export const colonLead: Frame = {
  name: 'colon-lead',
  confidence: 0.85,
  find({ s, i }) {
    if (at(s, i - 1).text !== ':') return null
    return lastSubject(s, i - 1) ?? named(s, i - 1)
  },
}

/** `From the report: "…"`, `Here is X in May: "…"`: a lead without a verb that names where the words are from. */
export const sourceLead: Frame = {
  name: 'source-lead',
  confidence: 0.85,
  find({ s, i }) {
    if (at(s, i - 1).text !== ':') return null
    let first = i - 2
    while (first > 0 && at(s, first - 1).kind === 'word') first -= 1
    if (/^(?:and|more|then|again|also)$/u.test(at(s, first).lower)) first += 1
    const from = leadEnd(s, first)
    if (from === 0 || verbBetween(s, from, i)) return null
    const speaker = phraseAfter(s, from)
    return speaker && speaker.to < i ? { s, speaker, cue: null } : null
  },
}

/** Where the name starts behind "From", "Here's", "Here is"; 0 where the sentence opens otherwise. */
function leadEnd(s: readonly Token[], i: number): number {
  if (at(s, i).lower === 'from') return i + 1
  return at(s, i).lower === 'here' && /^(?:is|[’']s)$/u.test(at(s, i + 1).lower) ? i + 2 : 0
}

/** `X drew a "…"`: no verb of saying; the nearest verb's subject, where it is somebody. */
export const anySubject: Frame = {
  name: 'any-subject',
  confidence: 0.6,
  find: ({ s, i, alone }) => (alone ? null : lastSubject(s, i)),
}

/** The name right before the colon. */
function named(s: readonly Token[], end: number): Hit | null {
  const speaker = phraseBefore(s, end)
  return speaker && at(s, speaker.to - 1).cap ? { s, speaker, cue: null } : null
}

/** The subject of the last finite verb before `end`. */
export function lastSubject(s: readonly Token[], end: number): Hit | null {
  for (let k = end - 1; k > 0; k--) {
    if (!isFiniteVerb(s, k)) continue
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
  confidence: 0.88,
  find({ s, i }: Site) {
    for (let k = i + 1; k < s.length; k++) {
      if (at(s, k).text === ';') return null
      if (!has(at(s, k), tags.SAID | tags.SAY)) continue
      const cue = cueAt(s, k)
      if (cue && isParted(s, cue.speaker.from) && cue.speaker.from > i)
        return { s, speaker: cue.speaker, cue: { from: cue.from, to: cue.to } }
      const inverted = isParted(s, k) && has(at(s, k), tags.SAID) && k > i + 1 ? subjectAfter(s, k) : null
      if (inverted && !has(at(s, k), tags.JUDGE | tags.DOUBTFUL))
        return { s, speaker: inverted, cue: { from: k, to: k + 1 } }
    }
    return trailingAccording(s, i)
  },
}

/** A comma before the clause, or within the quotation that it follows. */
function isParted(s: readonly Token[], from: number): boolean {
  const before = at(s, from - 1)
  return isComma(before) || (before.kind === 'quote' && /[,?!]/u.test(before.tail))
}

function trailingAccording(s: readonly Token[], i: number): Hit | null {
  for (let k = i + 1; k < s.length; k++) {
    if (/^(?:view|words|opinion|telling|estimation)$/u.test(at(s, k).lower) && isGenitive(s, k - 1)) {
      const speaker = phraseBefore(s, k - 1)
      if (speaker && at(s, speaker.from - 1).lower === 'in') return { s, speaker, cue: { from: k, to: k + 1 } }
    }
    if (at(s, k).lower !== 'according') continue
    const cue = cueAt(s, k)
    if (cue) return { s, speaker: cue.speaker, cue: { from: cue.from, to: cue.to } }
  }
  return null
}

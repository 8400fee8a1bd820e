import { cueAt, sourceEnd } from '../syntax/cue.js'
import { at, has, isComma, isDash, isFiniteVerb, isPassive } from '../syntax/facts.js'
import { isQuotedWord, phraseAfter } from '../syntax/phrase.js'
import { subjectBefore } from '../syntax/subject.js'
import { subjectAfter } from '../syntax/subject-after.js'
import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import type { Frame, Hit, Site } from './frame.js'
import { lastCue } from './last-cue.js'

/** Frames that look at what stands right behind the quotation. */

function next(site: Site): number {
  const after = at(site.s, site.i + 1)
  return isComma(after) || isDash(after) ? site.i + 2 : site.i + 1
}

/** True where the quotation ends as one does before "he said": with a comma, a question, a dash, or as a whole sentence. */
function invites({ s, i }: Site): boolean {
  const last = (s[i] as Token).tail
  return isComma(at(s, i + 1)) || isDash(at(s, i + 1)) || /[,?!.…—–-]/u.test(last)
}

/** `"…," according to X` */
export const accordingBehind: Frame = {
  name: 'quote-according-to',
  confidence: 0.89,
  find(site) {
    const k = next(site)
    const to = sourceEnd(site.s, k) || (has(at(site.s, k), tags.BEHIND) ? k + 1 : 0)
    const speaker = to > 0 ? phraseAfter(site.s, to) : null
    if (speaker) return { s: site.s, speaker, cue: { from: k, to } }
    const before = phraseAfter(site.s, k)
    return before && has(at(site.s, before.to), tags.AFTER)
      ? { s: site.s, speaker: before, cue: { from: before.to, to: before.to + 1 } }
      : null
  },
}

/** The comma before "said" is forgotten now and then. */
function isPlainSaying(s: readonly Token[], k: number): boolean {
  return (
    (/^(?:said|says|added|wrote|explained|tweeted)$/u.test(at(s, k).lower) &&
      has(at(s, k + 1), tags.DET | tags.ROLE)) ||
    (at(s, k + 1).cap && /^(?:said|says|added|wrote|explained|tweeted)$/u.test(at(s, k).lower))
  )
}

/** `"…," said X` */
export const verbSpeaker: Frame = {
  name: 'quote-verb-speaker',
  confidence: 0.98,
  find(site) {
    const { s } = site
    let k = next(site)
    while (has(at(s, k), tags.ADV) && k < site.i + 4) k += 1
    if (!has(at(s, k), tags.SAID) || at(s, k).cap || !(invites(site) || isPlainSaying(s, k))) return null
    const speaker = subjectAfter(s, k)
    // A verb that judges has an object behind it, unless the sentence stops there.
    if (speaker && has(at(s, k), tags.JUDGE) && at(s, speaker.to).kind === 'word') return null
    return speaker && { s, speaker, cue: { from: k, to: k + 1 } }
  },
}

/** `« … », a déclaré X`, `„…“, hatte X gesagt`: the auxiliary goes first. */
export const auxSpeakerVerb: Frame = {
  name: 'quote-aux-speaker-verb',
  confidence: 0.95,
  find(site) {
    const { s } = site
    const k = next(site)
    if (!has(at(s, k), tags.AUX) || at(s, k).cap) return null
    if (has(at(s, k + 1), tags.SAID)) return behindVerb(s, k, k + 1)
    const first = at(s, k + 1)
    const speaker = first.cap || has(first, tags.PRON | tags.DET) ? phraseAfter(s, k + 1) : null
    if (!speaker || !invites(site)) return null
    for (let end = speaker.to; end < s.length && end < speaker.to + 12 && at(s, end).kind === 'word'; end++)
      if (has(at(s, end), tags.SAID)) return { s, speaker, cue: { from: k, to: end + 1 } }
    return null
  },
}

/** The speaker behind verb and addressee: `a déclaré à la presse X`. */
function behindVerb(s: readonly Token[], from: number, verb: number): Hit | null {
  const speaker = subjectAfter(s, verb)
  return speaker && { s, speaker, cue: { from, to: verb + 1 } }
}

/** `"…," X said`, also over a clause: `"…," X, who …, said` */
export const speakerVerb: Frame = {
  name: 'quote-speaker-verb',
  confidence: 0.98,
  find(site) {
    const from = next(site)
    if ((!invites(site) && site.i > 0) || isLeadingClause(site)) return null
    return scan(
      site.s,
      from,
      (k) => has(at(site.s, k), tags.SAID) || (has(at(site.s, k), tags.SAY | tags.SAYING) && k > from),
    )
  },
}

/** `Although X said it was "…," he went home`: the clause before the comma has a speaker of its own. */
function isLeadingClause({ s, i }: Site): boolean {
  const first = /^(?:and|but)$/u.test(at(s, 0).lower) ? 1 : 0
  return i > first + 1 && LEADS.test(at(s, first).lower) && lastCue(s, i) !== null
}

const LEADS = /^(?:although|though|while|when|whenever|because|since|as|after|if|whereas)$/u

/** `"…," as X put it` */
export const asSpeakerVerb: Frame = {
  name: 'quote-as-speaker-verb',
  confidence: 0.85,
  find(site) {
    const from = next(site)
    if (!/^(?:as|per)$/u.test(at(site.s, from).lower)) return null
    if (at(site.s, from).lower === 'as') return scan(site.s, from + 1, (k) => cueAt(site.s, k) !== null)
    const speaker = phraseAfter(site.s, from + 1)
    return speaker && { s: site.s, speaker, cue: { from, to: from + 1 } }
  },
}

/** `"…," X verbed`: any verb in the past right behind a name or pronoun. */
export const speakerAnyVerb: Frame = {
  name: 'quote-speaker-any-verb',
  confidence: 0.65,
  find(site) {
    const from = next(site)
    if (!invites(site) || isAside(site)) return null
    return scan(
      site.s,
      from,
      (k) => isFiniteVerb(site.s, k) && at(site.s, k).lower.length > 3 && !has(at(site.s, k), tags.AUX),
    )
  },
}

/** `X wrapped up — "…" — the balloons fell` and `He says that it is "…," the number needed`: the words before have it. */
function isAside({ s, i }: Site): boolean {
  return (isDash(at(s, i - 1)) && isDash(at(s, i + 1))) || lastCue(s, i) !== null
}

function scan(s: readonly Token[], from: number, isVerb: (k: number) => boolean): Hit | null {
  const first = at(s, from)
  const opens = tags.CONJ | tags.SUB | tags.REL | tags.PREP | tags.ING | tags.SAYING
  if (first.kind !== 'word' || (has(first, opens) && !first.cap)) return null
  for (let k = from + 1; k < s.length && k < from + 60; k++) {
    if ((at(s, k).kind === 'quote' && !isQuotedWord(s, k)) || at(s, k).text === ';') return null
    if ((at(s, k).cap && at(s, k - 1).kind === 'word') || !isVerb(k) || isPassive(s, k)) continue
    const speaker = cueAt(s, k)?.speaker ?? subjectBefore(s, k)
    if (speaker && speaker.from === from) return { s, speaker, cue: { from: k, to: k + 1 } }
  }
  return null
}

/** `"…" — X` at the end of a paragraph, as under a motto or letter. */
export const dashName: Frame = {
  name: 'quote-dash-name',
  confidence: 0.95,
  find({ s, i }) {
    if (!isDash(at(s, i + 1)) || !at(s, i + 2).cap) return null
    // Where somebody said it before, the name behind the dash signs the whole item.
    if (at(s, i - 1).kind === 'word' && lastCue(s, i)) return null
    const speaker = phraseAfter(s, i + 2)
    const end = speaker ? at(s, speaker.to) : null
    return speaker && (end?.kind === 'mark' || speaker.to >= s.length) ? { s, speaker, cue: null } : null
  },
}

import { at, has } from '../syntax/facts.js'
import { phraseAfter, phraseBefore } from '../syntax/phrase.js'
import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import { tokenize } from '../words/tokenize.js'
import type { Frame } from './frame.js'
import { verbBetween } from './last-cue.js'

/** Frames in which a name or a source stands before a colon, and no verb says that it speaks. */

/** `NAME: "…"` */
export const label: Frame = {
  name: 'label',
  confidence: 0.95,
  find({ s, i }) {
    if (at(s, i - 1).text !== ':') return null
    const speaker = phraseBefore(s, beforeBracket(s, i - 1))
    // Where every noun has a capital, one with an article is no label.
    if (speaker && s.slice(speaker.from, speaker.to).some((token) => has(token, tags.FRESH))) return null
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
  confidence: 0.85,
  find({ text, stretch }) {
    const from = stretch.inner[0]
    const start = text.slice(from, Math.min(stretch.inner[1], from + 48))
    const name = start.includes(':') ? LABEL.exec(start)?.[0] : undefined
    if (!name) return null
    const s = tokenize(text, [from, from + name.length], [])
    return s.length > 0 ? { s, speaker: { from: 0, to: s.length }, cue: null } : null
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

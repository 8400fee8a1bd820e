import { at, has, isComma } from '../syntax/facts.js'
import { phraseAfter } from '../syntax/phrase.js'
import { subjectAfter } from '../syntax/subject-after.js'
import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import { tokenize } from '../words/tokenize.js'
import type { Frame, Hit } from './frame.js'

/** `« C’est fini, dit X, il faut partir. »`: French names the speaker between the marks. */
export const incise: Frame = {
  name: 'incise',
  confidence: 0.92,
  find({ text, stretch, s, wording }) {
    if (!wording.incises) return null
    const inner = tokenize(text, stretch.inner, [], wording)
    for (let k = 1; k < inner.length - 2 && k < LONGEST; k++) {
      if (!isComma(at(inner, k)) && !/^[?!…]$/u.test(at(inner, k).text)) continue
      const hit = inserted(inner, k + 1)
      if (hit) return { ...hit, within: s }
    }
    return null
  },
}

/** Tokens between the marks that are looked at: longer quotations are documents. */
const LONGEST = 300

/** Verb and speaker up to the next mark: "dit X", "a dit X", "a-t-il dit". */
function inserted(s: readonly Token[], k: number): Hit | null {
  if (at(s, k).cap) return null
  if (has(at(s, k), tags.SAID)) return upToMark(s, k, subjectAfter(s, k), k + 1)
  if (!has(at(s, k), tags.AUX)) return null
  if (has(at(s, k + 1), tags.SAID)) return upToMark(s, k, subjectAfter(s, k + 1), k + 2)
  const speaker = has(at(s, k + 1), tags.PRON) && has(at(s, k + 2), tags.SAID) ? phraseAfter(s, k + 1) : null
  return upToMark(s, k, speaker, k + 3)
}

function upToMark(s: readonly Token[], from: number, speaker: Hit['speaker'] | null, to: number): Hit | null {
  if (!speaker) return null
  const end = at(s, Math.max(speaker.to, to))
  const named = at(s, speaker.from).cap || has(at(s, speaker.from), tags.PRON | tags.DET)
  return named && end.kind === 'mark' ? { s, speaker, cue: { from, to } } : null
}

import { isComma, isDash } from '../syntax/facts.js'
import { officeEnd } from '../syntax/office.js'
import { phraseAfter } from '../syntax/phrase.js'
import { subjectAfter } from '../syntax/subject-after.js'
import * as grammar from '../words/grammar.js'
import { readWords } from '../words/read-words.js'
import { at, has, isOneOf, type Token } from '../words/token.js'
import type { Frame, Hit } from './frame.js'

/** `« C’est fini, dit X, il faut partir. »`: French names the speaker between the marks. */
export const incise: Frame = {
  name: 'incise',
  confidence: 0.92,
  beside: false,
  find({ tokens, stretch, s, wording }) {
    if (!wording.marksAroundSpeaker.includes(tokens.text.charAt(stretch.span[0]))) return null
    const inner = readWords(tokens, stretch.inner, [], wording)
    for (let k = 1; k < inner.length - 2 && k < LONGEST; k++) {
      if (!isComma(at(inner, k)) && !isDash(at(inner, k)) && !isOneOf('?!…', at(inner, k).text)) continue
      const hit = inserted(inner, k + 1)
      if (hit) return { ...hit, matrix: s }
    }
    return null
  },
}

/** Tokens between the marks that are looked at: longer quotations are documents. */
const LONGEST = 300

/** Verb and speaker up to the next mark: "dit X", "a dit X", "a-t-il dit". */
function inserted(s: readonly Token[], k: number): Hit | null {
  if (at(s, k).cap) return null
  if (has(at(s, k), grammar.SAID)) return upToMark(s, k, subjectAfter(s, k), k + 1)
  if (!has(at(s, k), grammar.AUXILIARIES)) return null
  if (has(at(s, k + 1), grammar.SAID)) return upToMark(s, k, subjectAfter(s, k + 1), k + 2)
  const speaker =
    has(at(s, k + 1), grammar.SUBJECT_PRONOUNS) && has(at(s, k + 2), grammar.SAID) ? phraseAfter(s, k + 1) : null
  return upToMark(s, k, speaker, k + 3)
}

function upToMark(s: readonly Token[], from: number, found: Hit['speaker'] | null, to: number): Hit | null {
  if (!found) return null
  // "glisse-t-il lorsqu’on le croise": a pronoun behind its verb is enough
  if (has(at(s, found.from), grammar.SUBJECT_PRONOUNS)) return { s, speaker: found, cue: { from, to } }
  const speaker = { ...found, to: officeEnd(s, found.to) }
  const end = at(s, Math.max(speaker.to, to))
  const named = at(s, speaker.from).cap || has(at(s, speaker.from), grammar.DETERMINERS | grammar.OTHER_PRONOUNS)
  return named && end.kind === 'mark' ? { s, speaker, cue: { from, to } } : null
}

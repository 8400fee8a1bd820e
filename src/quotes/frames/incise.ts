import { isComma, isDash } from '../syntax/facts.js'
import { officeEnd } from '../syntax/office.js'
import { isNominal, phraseAfter } from '../syntax/phrase.js'
import { subjectAfter } from '../syntax/subject-after.js'
import * as classes from '../words/classes.js'
import { PASSIVE_ENDING } from '../words/endings.js'
import * as grammar from '../words/grammar.js'
import { readWords } from '../words/read-words.js'
import { at, ends, has, is, isOneOf, type Token } from '../words/token.js'
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
      const hit = inserted(inner, k + 1) ?? inverted(inner, k + 1, tokens.text)
      if (hit) return { ...hit, matrix: s }
    }
    return null
  },
}

/** Tokens between the marks that are looked at: longer quotations are documents. */
const LONGEST = 300

/** Verb and speaker up to the next mark: "dit X", "a dit X", "a-t-il dit". */
function inserted(s: readonly Token[], from: number): Hit | null {
  let k = from
  // "lui répond X"
  while (k < from + CLITICS && has(at(s, k), grammar.OTHER_PRONOUNS)) k += 1
  if (at(s, k).cap) return null
  if (has(at(s, k), grammar.SAID)) return upToMark(s, k, subjectAfter(s, k), k + 1)
  if (!has(at(s, k), grammar.AUXILIARIES)) return null
  if (has(at(s, k + 1), grammar.SAID)) return upToMark(s, k, subjectAfter(s, k + 1), k + 2)
  const speaker =
    has(at(s, k + 1), grammar.SUBJECT_PRONOUNS) && has(at(s, k + 2), grammar.SAID) ? phraseAfter(s, k + 1) : null
  return upToMark(s, k, speaker, k + 3)
}

/** "se souvient-elle", "a-t-il pesté": any verb with its pronoun behind a hyphen, unless it asks. */
function inverted(s: readonly Token[], from: number, text: string): Hit | null {
  let k = from
  while (k < from + CLITICS && has(at(s, k), grammar.OTHER_PRONOUNS) && !at(s, k).cap) k += 1
  const verb = at(s, k)
  if (verb.kind !== 'word' || verb.cap || text.charAt(verb.end) !== '-' || !has(at(s, k + 1), grammar.SUBJECT_PRONOUNS))
    return null
  let end = k + 2
  while (end < s.length && end - k < LONGEST_INCISE && at(s, end).kind === 'word') end += 1
  if (at(s, end).text === '?' || (has(verb, grammar.AUXILIARIES) && !ends(at(s, k + 2), PASSIVE_ENDING))) return null
  return { s, speaker: { from: k + 1, to: k + 2 }, cue: { from, to: k + 1 } }
}

/** Pronouns before a verb. */
const CLITICS = 2
/** Tokens of "se souvient-elle en reposant son canif". */
const LONGEST_INCISE = 14

/** "scrivono gli attivisti sul sito": behind somebody without an office, where or when he says it, up to the mark. */
function isSet(s: readonly Token[], { from, to }: Hit['speaker']): boolean {
  const link = at(s, to)
  const office = s.slice(from, to).some((token) => token.cap || has(token, grammar.ROLES))
  if (office || !has(at(s, from), grammar.DETERMINERS) || !has(link, grammar.PREPOSITIONS)) return false
  if (is(link, classes.PREPOSITIONS_OF_BELONGING) || is(link, classes.PREPOSITIONS_WITHIN_A_NAME_PHRASE)) return false
  let end = to + 1
  while (end < s.length && end - to < LONGEST_INCISE && at(s, end).kind === 'word' && !at(s, end).cap) end += 1
  return at(s, end).kind === 'mark'
}

/** Words of a name behind its last capital at most. */
const SMALL_WORDS = 2

/** "l’association Rives vivantes,": small words that end a body’s name, up to its mark. */
function nameEnd(s: readonly Token[], { from }: Hit['speaker'], to: number): number {
  const body = at(s, to - 1).cap && s.slice(from, to).some((token) => has(token, grammar.VOICES))
  let end = to
  while (body && end < to + SMALL_WORDS && at(s, end).kind === 'word' && isNominal(s, end)) end += 1
  return at(s, end).kind === 'mark' ? end : to
}

function upToMark(s: readonly Token[], from: number, found: Hit['speaker'] | null, to: number): Hit | null {
  if (!found) return null
  // "glisse-t-il lorsqu’on le croise": a pronoun behind its verb is enough
  if (has(at(s, found.from), grammar.SUBJECT_PRONOUNS)) return { s, speaker: found, cue: { from, to } }
  if (isSet(s, found)) return { s, speaker: found, cue: { from, to } }
  const speaker = { ...found, to: nameEnd(s, found, officeEnd(s, found.to)) }
  const end = at(s, Math.max(speaker.to, to))
  const named = at(s, speaker.from).cap || has(at(s, speaker.from), grammar.DETERMINERS | grammar.OTHER_PRONOUNS)
  return named && end.kind === 'mark' ? { s, speaker, cue: { from, to } } : null
}

import { classAt, LOWER, SPACE, UPPER } from '../../text/characters.js'
import { isComma, isDash, verbBetween } from '../syntax/facts.js'
import { isVerbSecond } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import { shownIn } from '../syntax/look-through.js'
import { phraseAfter, phraseBefore } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { GIVEN_NAMES } from '../words/known-names.js'
import { readWords } from '../words/read-words.js'
import { at, has, is, names, opens, type Token } from '../words/token.js'
import type { Frame, Site } from './frame.js'

/** Frames in which a name or a source stands before a colon, and no verb says that it speaks. */

/** `NAME: "…"` */
export const label: Frame = {
  name: 'label',
  confidence: 0.95,
  beside: true,
  guesses: true,
  find(site) {
    const { s, i } = site
    if (at(s, i - 1).text !== ':' || isCitation(site)) return null
    const speaker = phraseBefore(s, beforeBracket(s, i - 1))
    // Where every noun has a capital, one with an article or a possessive is no label.
    if (speaker && s.slice(speaker.from, speaker.to).some((token) => has(token, grammar.PHRASE_OPENERS))) return null
    if (speaker && isVerbSecond(at(s, 0)) && has(at(s, speaker.from), grammar.OTHER_PRONOUNS)) return null
    // "So sagte Ana Ruiz, Chefin: “…”"
    if (speaker && speaker.from > 0 && isVerbSecond(at(s, 0)) && verbBetween(s, 0, speaker.from)) return null
    const named = speaker && at(s, speaker.to - 1).cap && !is(at(s, speaker.to - 1), classes.HEADLINE_LABELS)
    return named && at(s, speaker.from - 1).kind === 'mark' && !is(at(s, speaker.from), classes.HEADLINE_LABELS)
      ? { s, speaker, cue: null }
      : null
  },
}

/** `Ana Ruiz: „Das Haus am See“ – Eine Studie`: behind a writer's name a title without a verb, on which more of the reference follows. */
export function isCitation({ s, i, tokens, stretch, wording }: Site): boolean {
  if (!isVerbSecond(at(s, 0)) || !(isDash(at(s, i + 1)) || isComma(at(s, i + 1)))) return false
  const inner = readWords(tokens, stretch.inner, [], wording)
  return !verbBetween(inner, 0, inner.length)
}

/** `NAME (party, state):`: the end of what stands before the brackets. */
function beforeBracket(s: readonly Token[], end: number): number {
  if (at(s, end - 1).text !== ')') return end
  for (let k = end - 2; k > 0 && end - k < 12; k--) if (at(s, k).text === '(') return k
  return end
}

/** `"NAME: …`: a line of a transcript with its label between the marks. */
export const labelInside: Frame = {
  name: 'label-inside',
  confidence: 0.85,
  beside: true,
  find({ tokens, stretch, wording }) {
    const from = stretch.inner[0]
    const start = tokens.text.slice(from, Math.min(stretch.inner[1], from + LONGEST))
    const colon = start.indexOf(':')
    if (colon < 2 || colon + 1 === start.length || classAt(start, colon + 1) !== SPACE) return null
    const s = readWords(tokens, [from, from + colon], [], wording)
    if (!isInCapitals(start.slice(0, colon)) && !isFullName(s)) return null
    const named = s.length > 0 && !s.some((token) => is(token, classes.HEADLINE_LABELS))
    return named ? { s, speaker: { from: 0, to: s.length }, cue: null } : null
  },
}

/** Characters in which a label between marks ends. */
const LONGEST = 48

/** "VAN DER BERG", "DR. RUIZ" */
function isInCapitals(name: string): boolean {
  if (classAt(name, 0) !== UPPER) return false
  return [...name].every((sign) => classAt(sign, 0) === UPPER || ".’' -".includes(sign))
}

/** "Ana Ruiz": two or three words, the first a given name. */
function isFullName(s: readonly Token[]): boolean {
  return (
    (s.length === 2 || s.length === 3) &&
    s.every(({ cap, text }) => cap && classAt(text, 1) === LOWER) &&
    names(at(s, 0), GIVEN_NAMES)
  )
}

/** `From the report: "…"`, `Here is X in May: "…"`: a lead without a verb that names where the words are from. */
export const sourceLead: Frame = {
  name: 'source-lead',
  confidence: 0.85,
  beside: false,
  find({ s, i }) {
    const speaker = sourceOf(s, i - 1)
    return speaker && { s, speaker, cue: null }
  },
}

/** Whom or what a lead names that ends at `colon`: "And from X:", "From the desk of X, editor:"; null for any other sentence. */
export function sourceOf(s: readonly Token[], colon: number): Phrase | null {
  if (at(s, colon).text !== ':') return null
  let first = colon - 1
  while (first > 0 && at(s, first - 1).kind === 'word') first -= 1
  return leadAt(s, first, colon) ?? leadAt(s, 0, colon)
}

function leadAt(s: readonly Token[], opener: number, colon: number): Phrase | null {
  const first = is(at(s, opener), classes.OPENERS_BEFORE_A_SOURCE) ? opener + 1 : opener
  const from = leadEnd(s, first)
  if (from === 0 || verbBetween(s, from, colon)) return null
  const speaker = phraseAfter(s, from)
  return speaker && speaker.to <= colon ? (shownIn(s, speaker) ?? speaker) : null
}

/** The name that a paragraph consists of, up to its colon: "Chairwoman Ana Ruiz:". */
export function nameAlone(s: readonly Token[], colon: number): Phrase | null {
  const speaker = at(s, colon).text === ':' ? phraseBefore(s, colon) : null
  const first = at(s, speaker?.from ?? 0)
  return speaker?.from === 0 && speaker.to > 1 && at(s, speaker.to - 1).cap && !is(first, classes.HEADLINE_LABELS)
    ? speaker
    : null
}

/** Where the name starts behind "From", "Here's", "Here is"; 0 where the sentence opens otherwise. */
function leadEnd(s: readonly Token[], i: number): number {
  if (opens(at(s, i), classes.SOURCES_IN_A_LEAD)) return i + 2
  return is(at(s, i), classes.SOURCES_IN_A_LEAD) ? i + 1 : 0
}

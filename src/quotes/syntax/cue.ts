import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import { at, has, isComma, isFiniteVerb, isGenitive, isNounHere, isPassive } from './facts.js'
import { type Phrase, phraseAfter, phraseBefore } from './phrase.js'
import { subjectBefore } from './subject.js'
import { subjectAfter } from './subject-after.js'

/** A word that says that somebody speaks, and who. */
export interface Cue {
  /** Tokens of the cue, `[from, to)`. */
  readonly from: number
  readonly to: number
  readonly speaker: Phrase
}

const known = new WeakMap<readonly Token[], Map<number, Cue | null>>()

/** The cue at token `i` whose speaker stands before it (or is its agent); null where the word is no cue here. */
export function cueAt(s: readonly Token[], i: number): Cue | null {
  const found = known.get(s) ?? new Map<number, Cue | null>()
  known.set(s, found)
  const before = found.get(i)
  if (before !== undefined) return before
  const cue = findCue(s, i)
  found.set(i, cue)
  return cue
}

function findCue(s: readonly Token[], i: number): Cue | null {
  const token = at(s, i)
  if (token.kind !== 'word' || (token.cap && i > 0 && at(s, i - 1).kind === 'word')) return null
  const source = sourceEnd(s, i)
  if (source) return withSpeaker(i, source, phraseAfter(s, source))
  if (has(token, tags.AFTER)) return withSpeaker(i, i + 1, phraseBefore(s, i))
  if (has(token, tags.SPEECH)) {
    const noun = nounCue(s, i)
    if (noun) return noun
  }
  if (TALKING.test(token.lower) && !isTalkOf(s, i)) return null
  if (has(token, tags.SAYING)) return participleCue(s, i)
  if (has(token, tags.SAID)) return finiteCue(s, i)
  if (has(token, tags.SAY)) return bareCue(s, i)
  return isPhrasal(s, i) ? withSpeaker(i, i + 2, subjectBefore(s, i)) : null
}

const TALKING = /^(?:sp(?:eak|eaks|oke|oken|eaking)|talk(?:s|ed|ing)?)$/u

/** "spoke of a “…”": of mere talk nothing is quoted. */
function isTalkOf(s: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < i + 5; k++)
    if (/^(?:of|about|:)$/u.test(at(s, k).lower) || at(s, k).kind === 'quote') return true
  return false
}

/** The end of "according to" and its like at token `i`; 0 where none starts there. */
export function sourceEnd(s: readonly Token[], i: number): number {
  if (has(at(s, i), tags.SOURCE)) return i + 1
  return at(s, i).lower === 'according' && at(s, i + 1).lower === 'to' ? i + 2 : 0
}

/** Verbs that speak with a particle alone: "shot back", "put it". */
const PHRASAL: readonly (readonly [verbs: RegExp, particles: RegExp])[] = [
  [
    /^(?:shot|shoots|shooting|fired|fires|firing|hit|hits|hitting|struck|pushed|pushing|punched|clapped|jabbed)$/u,
    /^back$/u,
  ],
  [/^(?:chimed|cut|broke|jumped|weighed|piped|butted)$/u, /^in$/u],
  [/^(?:put|puts|putting|phrased)$/u, /^(?:it|this)$/u],
  [/^(?:went|goes|going|carried)$/u, /^on$/u],
]

function isPhrasal(s: readonly Token[], i: number): boolean {
  const [verb, particle] = [at(s, i).lower, at(s, i + 1).lower]
  // "goes on recess" and "puts it into a box" say nothing.
  if (
    /^(?:it|this)$/u.test(particle) &&
    /^(?:into|onto|on|back|up|in|out|off|away|down|at|there)$/u.test(at(s, i + 2).lower)
  )
    return false
  if (particle === 'on' && at(s, i + 2).kind === 'word' && !/^(?:to|about)$/u.test(at(s, i + 2).lower)) return false
  return PHRASAL.some(([verbs, particles]) => verbs.test(verb) && particles.test(particle))
}

function withSpeaker(from: number, to: number, speaker: Phrase | null): Cue | null {
  return speaker && { from, to, speaker }
}

function finiteCue(s: readonly Token[], i: number): Cue | null {
  if (isNounHere(s, i)) return null
  if (isPassive(s, i)) return agentOf(s, i)
  if (isFronted(s, i)) return invertedCue(s, i)
  const inserted = insertedCue(s, i)
  if (inserted) return inserted
  if (has(at(s, i), tags.DOUBTFUL) && !hasSubjectBeside(s, i)) return null
  return withSpeaker(i, i + 1, subjectBefore(s, i))
}

/** `Said X:` and `Wrote X, "…"` at the start of a sentence. */
function invertedCue(s: readonly Token[], i: number): Cue | null {
  const speaker = i === 0 ? subjectAfter(s, i) : null
  if (!speaker || !at(s, speaker.from).cap) return null
  const plain = /^(?:said|says|wrote|writes)$/u.test(at(s, i).lower)
  return plain || at(s, speaker.to).text === ':' ? withSpeaker(i, i + 1, speaker) : null
}

/** `The trouble, says X, is …`: verb and speaker between commas. */
function insertedCue(s: readonly Token[], i: number): Cue | null {
  if (!isComma(at(s, i - 1)) || has(at(s, i), tags.JUDGE | tags.DOUBTFUL | tags.TELL)) return null
  const speaker = subjectAfter(s, i)
  const named = speaker && (at(s, speaker.from).cap || has(at(s, speaker.from), tags.DET))
  return named && isComma(at(s, speaker.to)) ? withSpeaker(i, i + 1, speaker) : null
}

/** "Asked about it, …": a participle that begins its clause. */
function isFronted(s: readonly Token[], i: number): boolean {
  return (
    i === 0 ||
    (at(s, i).cap && at(s, i - 1).kind !== 'word') ||
    (has(at(s, i - 1), tags.SUB) && /^(?:when|as|if|though|although|while)$/u.test(at(s, i - 1).lower))
  )
}

function hasSubjectBeside(s: readonly Token[], i: number): boolean {
  const before = at(s, i - 1)
  if (before.kind !== 'word') return isComma(before) || before.text === ')'
  if (isGenitive(s, i - 1)) return false
  return (
    before.cap ||
    before.lower === 'which' ||
    has(before, tags.PRON | tags.REL | tags.AUX | tags.ADV | tags.VOICE | tags.CONJ | tags.ROLE)
  )
}

/** "his warning that …", "the senator's call for …": who has the words has said them. */
function nounCue(s: readonly Token[], i: number): Cue | null {
  const next = at(s, i + 1)
  if (next.kind !== 'quote' && !/^(?:that|of|for|to|as|,|:|is|was|about)$/u.test(next.lower)) return null
  let k = i - 1
  while (
    k > 0 &&
    i - k < 4 &&
    at(s, k).kind === 'word' &&
    !has(at(s, k), tags.POSS | tags.PREP | tags.DET) &&
    !isGenitive(s, k)
  )
    k -= 1
  if (has(at(s, k), tags.POSS))
    return /^(?:his|her|their)$/u.test(at(s, k).lower) && !isInSpeech(s, k)
      ? withSpeaker(i, i + 1, { from: k, to: k + 1 })
      : null
  return isGenitive(s, k) ? withSpeaker(i, i + 1, phraseBefore(s, k)) : null
}

/** "X said in his statement": the verb before has its own subject. */
function isInSpeech(s: readonly Token[], k: number): boolean {
  return has(at(s, k - 1), tags.PREP) && has(at(s, k - 2), tags.SAID)
}

/** Passive: the agent behind "by" speaks; without one the sentence names nobody. */
function agentOf(s: readonly Token[], i: number): Cue | null {
  for (let k = i + 1; k < s.length && k < i + 8; k++) {
    if (at(s, k).kind === 'mark') return null
    if (at(s, k).lower === 'by') return withSpeaker(i, k + 1, phraseAfter(s, k + 1))
  }
  return null
}

/** "made a point of saying": who made it says it. */
const POINTLESS =
  /^(?:point|habit|practice|way|idea|risk|purpose|intention|honor|honour|choice|mistake|credit|stage|form|time|instead)$/u

function participleCue(s: readonly Token[], i: number): Cue | null {
  const before = at(s, i - 1)
  if (
    has(before, tags.DET | tags.POSS | tags.ADJ) ||
    (isGenitive(s, i - 1) && at(s, i).lower !== 'saying' && !has(at(s, i - 2), tags.PRON))
  )
    return null
  if (before.lower === 'for' || before.lower === 'of') {
    const blamed = phraseBefore(s, i - 1)
    if (blamed && !isFiniteVerb(s, blamed.to - 1) && !POINTLESS.test(at(s, blamed.to - 1).lower))
      return withSpeaker(i, i + 1, blamed)
  }
  return withSpeaker(i, i + 1, subjectBefore(s, i))
}

function bareCue(s: readonly Token[], i: number): Cue | null {
  let k = i - 1
  while (has(at(s, k), tags.ADV | tags.NEG) && i - k < 4 && !has(at(s, k), tags.AUX)) k -= 1
  const before = at(s, k)
  if (has(before, tags.AUX) && !isGenitive(s, k)) return withSpeaker(i, i + 1, subjectBefore(s, i))
  if (/^(?:i|you|we|they|who)$/u.test(before.lower)) return withSpeaker(i, i + 1, subjectBefore(s, i))
  if (has(at(s, i), tags.DOUBTFUL)) return null
  const plural = has(before, tags.VOICE) || (/[^s]s$/u.test(before.lower) && !before.cap)
  const joined = before.cap && has(at(s, k - 1), tags.CONJ)
  return plural || joined ? withSpeaker(i, i + 1, subjectBefore(s, i)) : null
}

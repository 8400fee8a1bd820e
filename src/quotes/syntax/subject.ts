import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import { at, has, isComma, isDash, isFiniteVerb, isGenitive, isNameHere } from './facts.js'
import { holderOfClause, isReducedPast, isSetting, madeTo, shownIn, writtenIn } from './look-through.js'
import { isQuotedWord, type Phrase, phraseAfter, phraseBefore } from './phrase.js'

/** How deep coordinated verbs and participles are followed to their subject. */
const DEPTH = 6

/** What was found for the verbs of a sentence: verbs lean on each other, and each is asked for many times. */
const known = new WeakMap<readonly Token[], Map<number, Phrase | null>>()

/** The subject of the verb at `verb` that stands before it; null where the sentence shows none. */
export function subjectBefore(s: readonly Token[], verb: number, depth: number = DEPTH): Phrase | null {
  const found = known.get(s) ?? new Map<number, Phrase | null>()
  known.set(s, found)
  const before = found.get(verb)
  if (before !== undefined) return before
  if (depth === 0) return null
  const subject = findSubject(s, verb, depth)
  found.set(verb, subject)
  return subject
}

function findSubject(s: readonly Token[], verb: number, depth: number): Phrase | null {
  const end = skipBack(s, verb)
  const token = at(s, end - 1)
  if (end === 0) return null
  if (isParticipleHere(s, verb)) return subjectOfParticiple(s, verb, end, depth)
  if (has(token, tags.REL) || isRelativeThat(s, end - 1)) return { from: end - 1, to: end }
  if (token.kind === 'quote' && token.tail === ',' && isTitleOf(s, end - 1))
    return subjectBehindInsertion(s, end, depth)
  if (isComma(token) || isDash(token))
    return subjectBehindInsertion(s, end - 1, depth) ?? subjectOfVerbBefore(s, end - 1, depth)
  if (token.text === ')') return subjectBehindBracket(s, end - 1)
  if (has(token, tags.CONJ) || token.lower === 'then')
    return subjectOfVerbBefore(s, end, depth, has(at(s, verb), tags.SAID))
  if (at(s, verb - 1).lower === 'to') return madeTo(s, end) ?? subjectOfVerbBefore(s, end, depth)
  if (isFiniteVerb(s, end - 1)) return subjectOfVerbBefore(s, end, depth)
  const phrase = phraseBefore(s, end)
  if (phrase && isSetting(s, phrase)) return subjectOfVerbBefore(s, phrase.from - 2, depth, true)
  return phrase && (holderOfClause(s, phrase) ?? phrase)
}

/** `star of "…," said`: a quotation that a preposition or a genitive makes part of an insertion. */
function isTitleOf(s: readonly Token[], i: number): boolean {
  return has(at(s, i - 1), tags.PREP) || isGenitive(s, i - 1)
}

/** Adverbs, auxiliaries and times between subject and verb. Returns the end of what stands before them. */
function skipBack(s: readonly Token[], verb: number): number {
  let end = verb
  for (;;) {
    const token = at(s, end - 1)
    if (
      token.kind === 'word' &&
      !isGenitiveOfName(s, end - 1) &&
      !isNameHere(s, end - 1) &&
      has(token, tags.ADV | tags.AUX | tags.NEG)
    )
      end -= 1
    else if (has(token, tags.TIME)) end = timeStart(s, end - 1)
    else return end
  }
}

/** "late on Tuesday", "last week", "this morning", "on March 3". */
function timeStart(s: readonly Token[], i: number): number {
  let start = i
  while (
    has(at(s, start - 1), tags.TIME | tags.NUM) ||
    /^(?:last|this|that|next|late|early|earlier|the|a|every|each|past|recent)$/u.test(at(s, start - 1).lower)
  )
    start -= 1
  return /^(?:on|in|at|by|late|early|since|during|over)$/u.test(at(s, start - 1).lower) ? start - 1 : start
}

function isGenitiveOfName(s: readonly Token[], i: number): boolean {
  return isGenitive(s, i) && !has(at(s, i - 1), tags.PRON) && !has(at(s, i - 1), tags.REL) && has(at(s, i + 1), 0)
}

/** "the agency that said": a relative that follows its noun. */
function isRelativeThat(s: readonly Token[], i: number): boolean {
  const token = at(s, i).lower
  if (token !== 'that' && token !== 'which') return false
  const before = at(s, i - 1)
  return before.kind === 'word'
    ? !isFiniteVerb(s, i - 1) && !has(before, tags.PREP | tags.CONJ | tags.SUB | tags.AUX)
    : isComma(before) && token === 'which'
}

/** True for "saying" without an auxiliary: it has its subject from another verb. */
function isParticipleHere(s: readonly Token[], verb: number): boolean {
  if (!has(at(s, verb), tags.SAYING | tags.ING)) return false
  for (let k = verb - 1; k >= verb - 4 && k >= 0; k--) {
    if (/^(?:is|are|was|were|be|been|am|[’'](?:s|re|m))$/u.test(at(s, k).lower)) return false
    if (!has(at(s, k), tags.ADV | tags.NEG)) break
  }
  return true
}

function subjectOfParticiple(s: readonly Token[], verb: number, end: number, depth: number): Phrase | null {
  const token = at(s, end - 1)
  const named =
    token.kind === 'word' && !has(token, tags.PREP | tags.SUB | tags.CONJ) && !isFiniteVerb(s, end - 1)
      ? phraseBefore(s, end)
      : null
  const shown = named && shownIn(s, named)
  if (shown) return shown
  if (named && isAbsolute(s, named)) return named
  if (has(token, tags.CONJ)) {
    for (let i = end - 2; i > 0 && end - i < 24 && at(s, i).text !== ';'; i--)
      if (has(at(s, i), tags.SAYING) && isParticipleHere(s, i)) return subjectBefore(s, i, depth - 1)
  }
  const written = named && writtenIn(s, named)
  if (written) return written
  return (
    subjectOfVerbBefore(s, end, depth, true) ??
    (named && at(s, named.from - 1).kind !== 'word' ? named : null) ??
    subjectOfMainClause(s, verb)
  )
}

/** "with the United States reaffirming", or a phrase that begins the sentence. */
function isAbsolute(s: readonly Token[], phrase: Phrase): boolean {
  if (phrase.from === 0) return !at(s, 0).lower.endsWith('ing')
  return (
    at(s, phrase.from - 1).lower === 'with' || (has(at(s, phrase.from), tags.PRON) && phrase.to === phrase.from + 1)
  )
}

/** The subject of the nearest finite verb before `end`; with `outer` that of the clause that no other one holds. */
function subjectOfVerbBefore(s: readonly Token[], end: number, depth: number, outer = false): Phrase | null {
  let nearest: Phrase | null = null
  for (let i = end - 1; i > 0; i--) {
    if (at(s, i).text === ';') break
    if (!isFiniteVerb(s, i)) continue
    const subject = subjectBefore(s, i, depth - 1) ?? (at(s, i - 1).kind === 'word' ? null : subjectAfter(s, i))
    if (!subject) continue
    if (!outer || !isEmbedded(s, subject)) return subject
    nearest ??= subject
    i = Math.min(i, subject.from)
  }
  return nearest
}

/** A clause within another: relative, behind "that" or "after", or the object of a verb. */
export function isEmbedded(s: readonly Token[], subject: Phrase): boolean {
  if (isRelative(s, subject)) return true
  const before = at(s, subject.from - 1)
  // ", X said, a majority had come to believe": the clause runs on around the attribution.
  const verb = at(s, subject.from - 2)
  if (isComma(before) && has(verb, tags.SAID) && !has(verb, tags.JUDGE)) return true
  if (subject.from === 0 || before.kind !== 'word' || has(before, tags.TIME)) return false
  if (has(at(s, subject.from), tags.PRON) && !has(before, tags.CONJ)) return true
  return (
    has(before, tags.SUB | tags.REL | tags.PREP | tags.POSS) ||
    isFiniteVerb(s, subject.from - 1) ||
    has(before, tags.SAYING | tags.ING) ||
    isObject(s, subject.from)
  )
}

/** "told reporters he …": the person spoken to stands between verb and clause. */
function isObject(s: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= from - 6 && k > 0; k--) {
    if (at(s, k).kind === 'mark') return false
    if (has(at(s, k), tags.TELL)) return true
  }
  return false
}

function isRelative(s: readonly Token[], phrase: Phrase): boolean {
  return (
    phrase.to === phrase.from + 1 &&
    (has(at(s, phrase.from), tags.REL) || /^(?:that|which)$/u.test(at(s, phrase.from).lower))
  )
}

/** "Calling it a joke, X said …": the subject of the clause behind the comma. */
function subjectOfMainClause(s: readonly Token[], from: number): Phrase | null {
  for (let i = from + 1; i < s.length; i++) {
    const token = at(s, i)
    if (!isComma(token) && !(token.kind === 'quote' && i > from)) continue
    const phrase = phraseAfter(s, i + 1)
    if (phrase && (at(s, phrase.from).cap || has(at(s, phrase.from), tags.PRON | tags.DET))) return phrase
  }
  return null
}

/** `said X`: the subject behind its verb, where no verb of its own follows. */
export function subjectAfter(s: readonly Token[], verb: number): Phrase | null {
  // "sagte ihm auch X"
  if (has(at(s, verb + 1), tags.ADV) && !at(s, verb + 1).cap && at(s, verb + 2).kind === 'word')
    return subjectAfter(s, verb + 1)
  const first = at(s, verb + 1)
  if (first.kind !== 'word' || has(first, tags.PREP | tags.SUB) || (has(first, tags.POSS) && !isNounNext(s, verb + 2)))
    return null
  if (has(first, tags.TIME) && !has(at(s, verb + 2), tags.ROLE)) return null
  const phrase = phraseAfter(s, verb + 1)
  const next = at(s, phrase?.to ?? 0)
  if (
    !phrase ||
    (isFiniteVerb(s, phrase.to) && !isReducedPast(s, phrase.to)) ||
    (has(next, tags.AUX) && next.lower !== 'to')
  )
    return null
  return phrase
}

function isNounNext(s: readonly Token[], i: number): boolean {
  return at(s, i).kind === 'word' && !has(at(s, i), tags.PREP | tags.SUB | tags.CONJ | tags.AUX)
}

function subjectBehindBracket(s: readonly Token[], close: number): Phrase | null {
  for (let i = close - 1; i > 0 && close - i < 16; i--) if (at(s, i).text === '(') return phraseBefore(s, i)
  return null
}

/** `X, who …, said` and `X — a friend — said`: looks through what stands between the commas. */
function subjectBehindInsertion(s: readonly Token[], close: number, depth: number): Phrase | null {
  let best: Phrase | null = null
  let end = close
  for (let turn = 0; turn < 8 && end > 0; turn++) {
    const start = segmentStart(s, end)
    const found = wholeSegment(s, start, end)
    if (found && (turn > 0 || start === 0 || isMarkBefore(s, start))) {
      if (turn > 0) best = found
      if (turn > 0 && has(at(s, start), tags.CONJ)) return best
    } else if (hasOwnVerb(s, start, end)) break
    end = start - 1
    if (!isComma(at(s, end)) && !isDash(at(s, end))) break
  }
  return best ?? nameBeforeInsertion(s, close, depth)
}

function isMarkBefore(s: readonly Token[], start: number): boolean {
  return at(s, start - 1).kind !== 'word'
}

function segmentStart(s: readonly Token[], end: number): number {
  let start = end
  while (
    start > 0 &&
    !isComma(at(s, start - 1)) &&
    !isDash(at(s, start - 1)) &&
    !/^[;:]$/u.test(at(s, start - 1).text) &&
    (at(s, start - 1).kind !== 'quote' || isQuotedWord(s, start - 1) || isTitleOf(s, start - 1))
  )
    start -= 1
  return start
}

/** The noun phrase that fills a segment, but for a conjunction or adverb at its start. */
function wholeSegment(s: readonly Token[], start: number, end: number): Phrase | null {
  if (end === start + 1 && has(at(s, start), tags.REL)) return { from: start, to: end }
  const phrase = phraseBefore(s, at(s, end - 1).text === ')' ? bracketStart(s, end - 1) : end)
  if (!phrase || phrase.from < start) return phrase && phrase.from < start ? phrase : null
  for (let i = start; i < phrase.from; i++) if (!has(at(s, i), tags.CONJ | tags.ADV | tags.SUB)) return null
  if (has(at(s, phrase.to - 1), tags.TIME)) return null
  return phrase
}

function bracketStart(s: readonly Token[], close: number): number {
  for (let i = close - 1; i > 0 && close - i < 16; i--) if (at(s, i).text === '(') return i
  return close
}

/** A verb that is no part of a relative or other subordinate clause. */
function hasOwnVerb(s: readonly Token[], start: number, end: number): boolean {
  if (
    has(at(s, start), tags.REL | tags.SUB | tags.PREP | tags.ING | tags.SAYING) ||
    /^(?:whose|whom)$/u.test(at(s, start).lower)
  )
    return false
  for (let i = start; i < end; i++) {
    if (has(at(s, i), tags.REL) || isRelativeThat(s, i)) return false
    if (isFiniteVerb(s, i)) return i > start || !at(s, i).lower.endsWith('ed')
  }
  return false
}

/** A name right before the nearest insertion, though its clause began with other words. */
function nameBeforeInsertion(s: readonly Token[], close: number, _depth: number): Phrase | null {
  const start = segmentStart(s, close)
  if (start === 0 || at(s, start - 1).kind === 'quote') return null
  const phrase = phraseBefore(s, start - 1)
  return phrase && at(s, phrase.to - 1).cap ? phrase : null
}

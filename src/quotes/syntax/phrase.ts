import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import { at, has, isComma, isFiniteVerb, isGenitive, isNameHere } from './facts.js'

/** A run of tokens of one sentence, `[from, to)`. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

const LINKS = new Set(
  "of for at from in with on to near against behind under inside outside by de du des del d’ d' von vom für".split(' '),
)

/** The noun phrase that ends before `to`, with what hangs on it by prepositions; null where none does. */
export function phraseBefore(s: readonly Token[], to: number): Phrase | null {
  if (has(at(s, to - 1), tags.PRON) && !has(at(s, to - 2), tags.DET)) return { from: to - 1, to }
  let from = to
  while (from > 0) {
    const token = at(s, from - 1)
    if (isInside(s, from - 1, from < to)) from -= 1
    else if (
      from < to &&
      has(token, tags.PREP) &&
      LINKS.has(token.lower) &&
      (isNominal(s, from - 2) || isParticiple(s, from - 2))
    )
      from -= 1
    else if (from < to && isParticiple(s, from - 1)) from -= 1
    else if (from < to && has(token, tags.CONJ) && joinsNouns(s, from - 1)) from -= 1
    else break
  }
  while (from < to && has(at(s, from), tags.PREP | tags.CONJ) && !isNameHere(s, from)) from += 1
  if (from < to && isOpenClause(s, from)) return null
  if (to === from + 1 && /^(?:a|an|the)$/u.test(at(s, from).lower)) return null
  return from < to ? { from: extendList(s, from, to), to } : null
}

/** The noun phrase that starts at `from`. */
export function phraseAfter(s: readonly Token[], from: number): Phrase | null {
  // "one" and "it" are pronouns; "one local teacher" is not.
  if (has(at(s, from), tags.PRON) && !(has(at(s, from), tags.DET) && isInside(s, from + 1, true)))
    return { from, to: from + 1 }
  let to = from
  while (to < s.length) {
    const token = at(s, to)
    if (to > from && isFresh(s, to)) break
    if (isInside(s, to, isNominal(s, to + 1) || to > from)) to += 1
    else if (to > from && isLink(s, to) && isNominal(s, to + 1)) to += 1
    else if (to > from && has(token, tags.CONJ) && isNominal(s, to + 1) && !clauseFollows(s, to + 1)) to += 1
    else break
  }
  while (to > from && has(at(s, to - 1), tags.PREP | tags.CONJ | tags.DET) && !isWhole(s, from, to)) to -= 1
  return to > from && isNominal(s, to - 1) ? { from, to } : null
}

/** "sagte Ruiz dem Sender": behind a name the article is the next noun's. */
function isFresh(s: readonly Token[], i: number): boolean {
  const before = at(s, i - 1)
  return has(at(s, i), tags.FRESH) && before.cap && !has(before, tags.ROLE | tags.VOICE | tags.PREP)
}

/** "another", "many": a determiner that is a noun phrase by itself. */
function isWhole(s: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 && /^(?:another|others|some|many|several|both|most|all|few|none|one)$/u.test(at(s, from).lower)
}

/** Prepositions that hang something on a noun: "of the town", "familiar with the plan". */
function isLink(s: readonly Token[], i: number): boolean {
  const word = at(s, i).lower
  if (/^(?:of|for|at|from|de|du|des|del|d[’']|von|vom|für)$/u.test(word)) return true
  const before = at(s, i - 1).lower
  return (
    (word === 'with' && before === 'familiar') ||
    (word === 'to' && (before === 'close' || has(at(s, i - 1), tags.ROLE))) ||
    (word === 'on' && before === 'briefed')
  )
}

/** A word that a noun phrase can end in. */
export function isNominal(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (token.kind !== 'word') return false
  if (isGenitive(s, i)) return true
  if (has(token, tags.TIME) && !token.cap)
    return /^(?:week|month|year|weekend|today|tonight|yesterday|tomorrow|morning|night)$/u.test(token.lower)
  if (has(token, tags.PREP | tags.CONJ | tags.SUB | tags.REL | tags.AUX | tags.ADV) && !token.cap) return false
  if (has(token, tags.PREP | tags.CONJ | tags.SUB) && token.cap && i === 0) return false
  return !isFiniteVerb(s, i)
}

function isInside(s: readonly Token[], i: number, inner: boolean): boolean {
  const token = at(s, i)
  if (token.kind === 'quote') return inner && isQuotedWord(s, i)
  if (!isNominal(s, i)) return inner && isAdjective(s, i)
  if (
    has(token, tags.TIME) &&
    !(token.cap && inner && at(s, i + 1).cap && at(s, i - 1).cap && !has(at(s, i - 1), tags.PREP)) &&
    !(token.cap && inner && has(at(s, i - 1), tags.DET) && has(at(s, i + 1), tags.VOICE | tags.SPEECH))
  )
    return false
  if (has(token, tags.SAYING))
    return (
      token.lower !== 'saying' &&
      (isGenitive(s, i - 1) || (has(token, tags.VOICE | tags.SPEECH) && has(at(s, i - 1), tags.DET | tags.ADJ)))
    )
  if (has(token, tags.ING)) return (inner || isGenitive(s, i - 1)) && !token.cap
  return true
}

/** A quotation within a phrase: "the “…” movement", "star of “…”". */
export function isQuotedWord(s: readonly Token[], i: number): boolean {
  const before = at(s, i - 1)
  if (before.kind !== 'word' || /[.!?,]/u.test(at(s, i).tail)) return false
  return has(before, tags.DET | tags.POSS | tags.ADJ | tags.PREP | tags.CONJ) || isGenitive(s, i - 1) || before.cap
}

/** "the elected official", "a highly regarded expert": verb forms and adverbs between determiner and noun. */
function isAdjective(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (!has(token, tags.VERB | tags.ADV | tags.SAID) || !/(?:ed|ly)$/u.test(token.lower)) return false
  const before = at(s, i - 1)
  // "said undecided voter X": behind the verb of saying it belongs to the noun.
  if (has(before, tags.SAID) && (at(s, i + 1).cap || has(at(s, i + 1), tags.ROLE))) return true
  return has(before, tags.DET | tags.POSS | tags.ADJ) || (has(before, tags.ADV) && has(at(s, i - 2), tags.DET))
}

/** "people briefed on the matter": a participle behind its noun. */
function isParticiple(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (/^(?:familiar|close|loyal|critical|known|named|called|briefed)$/u.test(token.lower))
    return has(at(s, i - 1), tags.VOICE)
  if (!/(?:ed|en|nt)$/u.test(token.lower) || token.cap || !isNominal(s, i - 1)) return false
  return at(s, i + 1).lower === 'by' || (has(at(s, i - 1), tags.VOICE) && has(at(s, i + 1), tags.PREP | tags.TIME))
}

/** "and" within a phrase, not between clauses: what stands before it is a noun that no verb precedes. */
function joinsNouns(s: readonly Token[], i: number): boolean {
  if (!isNominal(s, i - 1)) return false
  for (let k = i - 1; k >= 0 && i - k < 24; k--) {
    const token = at(s, k)
    if (token.kind !== 'word' || has(token, tags.SUB | tags.REL)) return true
    if (isFiniteVerb(s, k))
      return has(at(s, k - 1), tags.REL | tags.SUB) || /^(?:that|which)$/u.test(at(s, k - 1).lower)
  }
  return true
}

/** A, B and C: takes the members before the comma in. */
function extendList(s: readonly Token[], from: number, to: number): number {
  if (!s.slice(from, to).some((token) => has(token, tags.CONJ))) return from
  let start = from
  while (isComma(at(s, start - 1)) && at(s, start).cap && isNominal(s, start - 2)) {
    let k = start - 1
    while (k > 0 && isInside(s, k - 1, k < start - 1)) k -= 1
    const before = at(s, k - 1)
    if (k === start - 1 || !(at(s, k).cap || has(at(s, k), tags.DET))) break
    if (k > 0 && !isComma(before) && !has(before, tags.CONJ | tags.SUB)) break
    start = k
  }
  return start
}

function isOpenClause(s: readonly Token[], from: number): boolean {
  return has(at(s, from), tags.SUB) && !has(at(s, from), tags.DET)
}

/** A finite verb comes before the next mark: the noun starts a clause of its own. */
function clauseFollows(s: readonly Token[], from: number): boolean {
  for (let i = from; i < s.length && i < from + 12; i++) {
    if (at(s, i).kind !== 'word') return false
    if (isFiniteVerb(s, i)) return true
  }
  return false
}

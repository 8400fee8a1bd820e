import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import { at, has, isComma } from './facts.js'
import { type Phrase, phraseBefore } from './phrase.js'

/** What stands between a verb and its subject, or in the subject's place, and is looked through. */

/** "a source who knows the plan said", "a lawyer working for the town said": the noun that the clause hangs on. */
export function holderOfClause(s: readonly Token[], phrase: Phrase): Phrase | null {
  const j = phrase.from - 1
  const before = at(s, j)
  if (before.kind !== 'word' || !has(before, tags.PREP | tags.ING | tags.VERB | tags.AUX)) return null
  const infinitive = before.lower === 'to' || has(before, tags.PREP)
  const verb = infinitive ? j - 1 : j
  if (isReduced(s, verb)) return phraseBefore(s, verb)
  for (let k = j; k > 0 && j - k < 16 && at(s, k).kind === 'word'; k--) {
    // "who said the mayor said": what a verb of saying has behind it is a clause of its own.
    if (verb === k && !infinitive && has(at(s, k), tags.SAID | tags.SAY | tags.SAYING | tags.SUB)) return null
    if (has(at(s, k), tags.REL)) return phraseBefore(s, k)
  }
  return null
}

/** A participle right behind the noun that it tells of. */
function isReduced(s: readonly Token[], i: number): boolean {
  const noun = at(s, i - 1)
  const participle = has(at(s, i), tags.ING) || at(s, i).lower === 'speaking'
  return participle && has(noun, tags.VOICE | tags.ROLE) && !at(s, i).cap
}

/** "X is pleased and in a statement thanked": where it is said, behind a conjunction, is not who says it. */
export function isSetting(s: readonly Token[], { from, to }: Phrase): boolean {
  return (
    /^(?:in|on|at|during)$/u.test(at(s, from - 1).lower) &&
    has(at(s, from - 2), tags.CONJ) &&
    !at(s, to - 1).cap &&
    has(at(s, from), tags.DET | tags.POSS)
  )
}

const MAKES =
  /^(?:prompt|lead|caus|forc|allow|inspir|persuad|convinc|compel|driv|push|spurr?|enabl|provok|mov|got|gett)(?:ed|ing|s|es|e)?$|^(?:led|drove|caused)$/u

/** "prompted X to state": who is made to speak speaks. */
export function madeTo(s: readonly Token[], end: number): Phrase | null {
  let to = end
  // A clause between commas may follow the name.
  if (isComma(at(s, to - 1))) for (to -= 1; to > 0 && !isComma(at(s, to - 1)); ) to -= 1
  if (isComma(at(s, to - 1))) to -= 1
  const named = phraseBefore(s, to)
  // "engineers like X": the example is one of them.
  const all = named && at(s, named.from - 1).lower === 'like' ? phraseBefore(s, named.from - 1) : null
  const made = named && { from: (all ?? named).from, to: named.to }
  return made && MAKES.test(at(s, made.from - 1).lower) ? made : null
}

/** What shows somebody speaking: "footage of X saying". */
const SHOWN = /^(?:footage|videos?|clips?|tapes?|recordings?|audio|images?|reports?|stories|share|number|percent)$/u

/** "footage of X saying": X speaks. */
export function shownIn(s: readonly Token[], phrase: Phrase): Phrase | null {
  for (let i = phrase.from + 1; i < phrase.to - 1; i++) {
    if (at(s, i).lower === 'of' && SHOWN.test(at(s, i - 1).lower)) return { from: i + 1, to: phrase.to }
  }
  return null
}

const WRITTEN =
  /^(?:sign|banner|poster|placard|shirt|t-shirt|hat|cap|button|sticker|headline|note|letter|email|e-mail|memo|leaflet|flier|flyer|plaque|cover|slogan)$/u

/** "a sign saying": what is written speaks for itself. */
export function writtenIn(s: readonly Token[], { from, to }: Phrase): Phrase | null {
  if (!WRITTEN.test(at(s, to - 1).lower)) return null
  for (let i = to - 2; i >= from && to - i < 6; i--)
    if (/^(?:a|an|the|one)$/u.test(at(s, i).lower)) return { from: i, to }
  return null
}

/** "said a source involved in the deal": a participle behind its noun. */
export function isReducedPast(s: readonly Token[], i: number): boolean {
  return /ed$/u.test(at(s, i).lower) && has(at(s, i + 1), tags.PREP) && has(at(s, i - 1), tags.VOICE | tags.ROLE)
}

import * as tags from '../words/tags.js'
import { noToken, type Token } from '../words/token.js'

/** Small questions about the tokens of one sentence; every index may lie outside it. */
export function at(s: readonly Token[], i: number): Token {
  return s[i] ?? noToken
}

export function has(token: Token, bits: number): boolean {
  return (token.tags & bits) !== 0
}

export function isComma(token: Token): boolean {
  return token.text === ','
}

export function isDash(token: Token): boolean {
  return token.kind === 'mark' && /^(?:[—–―-]|--+)$/u.test(token.text)
}

/** ’s behind a name or noun. */
export function isGenitive(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (token.lower === '’' || token.lower === "'")
    return /s$/u.test(at(s, i - 1).lower) && at(s, i - 1).end === token.start
  return (token.lower === '’s' || token.lower === "'s") && !has(at(s, i - 1), tags.PRON | tags.REL)
}

/** A capital where no sentence starts: "Will" and "From" are somebody's names. */
export function isNameHere(s: readonly Token[], i: number): boolean {
  return i > 0 && at(s, i).cap && (at(s, i - 1).kind === 'word' || isComma(at(s, i - 1)) || at(s, i - 1).tail === ',')
}

const BE = new Set('is are was were be been being am got gets'.split(' '))
const FINITE_AUX = new Set(
  'is are was were has have had does did will would can could may might must should'.split(' '),
)

/** True for a verb that can carry a clause: listed, shown by its ending, or behind a name or pronoun. */
export function isFiniteVerb(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (token.kind !== 'word' || token.cap) return false
  if (FINITE_AUX.has(token.lower) || /n[’']t$/u.test(token.lower)) return true
  if (has(token, tags.SAID | tags.VERB)) return !isNounHere(s, i)
  if (!/[a-z]{2}s$/u.test(token.lower) || /(?:ss|us)$/u.test(token.lower) || token.tags !== 0) return false
  const before = at(s, i - 1)
  return (
    has(before, tags.REL) ||
    (has(before, tags.PRON) && before.lower !== 'you') ||
    (before.cap && before.kind === 'word' && opensObject(at(s, i + 1), tags.DET | tags.PREP | tags.POSS | tags.SUB)) ||
    (has(before, tags.VOICE) &&
      !/s$/u.test(before.lower) &&
      (at(s, i + 1).cap || opensObject(at(s, i + 1), tags.DET | tags.POSS)))
  )
}

/** What an object opens with: a determiner and its like, or a quotation. */
function opensObject(token: Token, bits: number): boolean {
  return has(token, bits) || token.kind === 'quote'
}

/** What stands before a verb that looks like a noun. */
const BESIDE = tags.PRON | tags.REL | tags.AUX | tags.ADV | tags.CONJ | tags.VOICE | tags.SUB | tags.ROLE | tags.TIME

/** "the claims", "his reports", "of calls": the form is a noun where it stands. */
export function isNounHere(s: readonly Token[], i: number): boolean {
  const before = at(s, i - 1)
  if (
    has(at(s, i), tags.DOUBTFUL | tags.VERB) &&
    has(before, tags.DET | tags.POSS | tags.ADJ | tags.NUM) &&
    !has(before, tags.PRON)
  )
    return true
  if (!has(at(s, i), tags.DOUBTFUL)) return false
  if (has(before, tags.PREP) || isGenitive(s, i - 1) || /^(?:further|more|fewer|less|only|such)$/u.test(before.lower))
    return true
  return (
    before.kind === 'word' &&
    !before.cap &&
    before.lower !== 'which' &&
    !has(before, BESIDE) &&
    !/[^s]s$/u.test(before.lower)
  )
}

/** Auxiliaries of the passive before `i`, adverbs looked through. */
export function isPassive(s: readonly Token[], i: number): boolean {
  let k = i - 1
  while (k >= 0 && has(at(s, k), tags.ADV | tags.NEG) && i - k < 4) k -= 1
  const before = at(s, k).lower
  return BE.has(before) || /^[’'](?:re)$/u.test(before)
}

/** "the agency that said": a relative that follows its noun. */
export function isRelativeThat(s: readonly Token[], i: number): boolean {
  const token = at(s, i).lower
  if (token !== 'that' && token !== 'which') return false
  const before = at(s, i - 1)
  return before.kind === 'word'
    ? !isFiniteVerb(s, i - 1) && !has(before, tags.PREP | tags.CONJ | tags.SUB | tags.AUX)
    : isComma(before) && token === 'which'
}

import { wordTable } from '../../text/word-table.js'
import { at, has, isComma, isFiniteVerb, isGenitive } from '../syntax/facts.js'
import { phraseBefore } from '../syntax/phrase.js'
import * as tags from '../words/tags.js'
import { personNouns } from '../words/titles.js'
import type { Token } from '../words/token.js'
import type { NameRun } from './name-run.js'

const isPerson = wordTable(personNouns)
/** Longest role in tokens: what is longer is a sentence's rest. */
const LONGEST = 16

/** The role that stands before the name or behind it: "State Department spokesman X", "X, a spokesman for …". */
export function roleOf(s: readonly Token[], run: NameRun): string | null {
  return before(s, run) ?? appositionBefore(s, run) ?? behind(s, run)
}

function before(s: readonly Token[], run: NameRun): string | null {
  const inside = run.from > run.titleFrom && !isGenitive(s, run.from - 1) ? run.from : run.titleFrom
  const last = at(s, inside - 1)
  if (inside === 0 || last.kind !== 'word' || has(last, tags.HONORIFIC)) return null
  if (!isRole(last) && !(inside > run.titleFrom)) return null
  let from = inside
  while (from > 0 && inside - from < LONGEST && belongs(s, from - 1)) from -= 1
  return text(s, trimmed(s, from, inside), inside)
}

function isRole(token: Token): boolean {
  return has(token, tags.ROLE) || isPerson(token.lower)
}

function belongs(s: readonly Token[], i: number): boolean {
  const token = at(s, i)
  if (token.kind !== 'word' || isFiniteVerb(s, i)) return false
  if (isGenitive(s, i)) return true
  if (has(token, tags.CONJ) && !isRole(at(s, i + 1)) && !at(s, i + 1).cap) return token.lower === 'and'
  return (
    !has(
      token,
      tags.PREP |
        tags.SUB |
        tags.REL |
        tags.AUX |
        tags.PRON |
        tags.TIME |
        tags.CONJ |
        tags.SAYING |
        tags.ING |
        tags.SOURCE |
        tags.POSS,
    ) && !(has(token, tags.ADV) && !token.cap && token.lower !== 'then')
  )
}

/** "South Korea's national security adviser, X, …" */
function appositionBefore(s: readonly Token[], run: NameRun): string | null {
  if (!isComma(at(s, run.titleFrom - 1)) || !/^[,.]$/u.test(at(s, run.to).text)) return null
  const phrase = phraseBefore(s, run.titleFrom - 1)
  if (
    !phrase ||
    phrase.to - phrase.from > LONGEST ||
    !isRole(at(s, headOf(s, phrase.from, phrase.to))) ||
    at(s, phrase.to - 1).cap
  )
    return null
  const starts =
    phrase.from === 0 || at(s, phrase.from - 1).kind !== 'word' || has(at(s, phrase.from - 1), tags.CONJ | tags.SUB)
  return starts ? text(s, trimmed(s, phrase.from, phrase.to), phrase.to) : null
}

/** "X, a spokesman for the agency, …" */
function behind(s: readonly Token[], run: NameRun): string | null {
  if (!isComma(at(s, run.to))) return null
  let to = run.to + 1
  while (
    to < s.length &&
    to - run.to <= LONGEST &&
    at(s, to).kind === 'word' &&
    !has(at(s, to), tags.REL | tags.SUB) &&
    !isFiniteVerb(s, to)
  )
    to += 1
  if (to - run.to > LONGEST || !/^[,.)]$|^$/u.test(at(s, to).text) || to === run.to + 1) return null
  return isRole(at(s, headOf(s, run.to + 1, to))) ? text(s, trimmed(s, run.to + 1, to), to) : null
}

/** The head of a noun phrase: the word before its first preposition. */
export function headOf(s: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (
      (has(at(s, i), tags.PREP) && !has(at(s, i), tags.ADJ)) ||
      has(at(s, i), tags.FRESH) ||
      /^(?:familiar|close|briefed)$/u.test(at(s, i).lower)
    )
      return i - 1
  return to - 1
}

function trimmed(s: readonly Token[], from: number, to: number): number {
  let start = from
  while (
    start < to - 1 &&
    ((has(at(s, start), tags.FRESH) && has(at(s, start), tags.DET)) ||
      /^(?:the|a|an|and|but|or|its|his|her|their)$/u.test(at(s, start).lower))
  )
    start += 1
  return start
}

/** The words as they stand; a genitive keeps to its noun. */
function text(s: readonly Token[], from: number, to: number): string {
  let out = ''
  for (let i = from; i < to; i++) {
    const token = at(s, i)
    out += out && token.start > at(s, i - 1).end ? ` ${token.text}` : token.text
  }
  return out
}

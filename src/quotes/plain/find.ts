import { tableOf } from '../../language/index.js'
import { phraseAt } from '../../words/phrases.js'
import { isTight, MARK, type Tokens, WORD } from '../../words/tokens.js'
import type { Order } from './rules.js'
import type { Range, Windows } from './windows.js'

/** Tokens that name who speaks, and the word of saying. */
export interface Said {
  readonly subject: Range
  readonly cue: Range
}

/** Who says a quotation by what stands right beside it; null where it is not plain. */
export function saidBy(tokens: Tokens, order: Order, windows: Windows): Said | null {
  if (order === 'quoting word') return behindQuotingWord(tokens, windows)
  return behind(tokens, order, windows.after) ?? inFront(tokens, order, windows.before)
}

/** "「…」とXは話した", "Xは「…」と話した" */
function behindQuotingWord(tokens: Tokens, { before, after: [from, to] }: Windows): Said | null {
  // "「…」という言葉": the words are named, not said
  if (phraseAt(tokens, from, tableOf('said.naming'), to)) return null
  const quoting = phraseAt(tokens, from, tableOf('said.quoting'), to)
  const cue = quoting && verbIn(tokens, [quoting.end, to])
  if (!cue || !isTight(tokens, from)) return null
  const own = markedSubject(tokens, [quoting.end, cue[0]]) ?? markedSubject(tokens, before)
  return own && { subject: own, cue }
}

/** What the last particle of a subject belongs to, from the mark before it. */
function markedSubject(tokens: Tokens, [from, to]: Range): Range | null {
  for (let end = to; end > from; end--) {
    if (!isMarked(tokens, end - 1)) continue
    let start = end - 1
    while (start > from && tokens.kinds[start - 1] !== MARK) start -= 1
    // A bracket behind the name belongs to it
    if (start > from && isClosing(tokens, start - 1)) start = Math.max(from, openingOf(tokens, start - 1, from))
    return [start, end]
  }
  return null
}

function isMarked(tokens: Tokens, token: number): boolean {
  if (tokens.kinds[token] !== WORD) return false
  const word = tokens.of(token)
  return tableOf('said.subject-mark').has(word) || (word.length > 1 && tableOf('said.subject-mark').has(word.slice(-1)))
}

function isClosing(tokens: Tokens, token: number): boolean {
  return ')\uff09'.includes(tokens.of(token))
}

/** Where what a closing bracket belongs to starts. */
function openingOf(tokens: Tokens, close: number, from: number): number {
  let at = close
  while (at > from && !'(\uff08'.includes(tokens.of(at))) at -= 1
  while (at > from && tokens.kinds[at - 1] !== MARK) at -= 1
  return at
}

/** "“…”X说", "«…», — сказал X", "«…»، قال X" */
function behind(tokens: Tokens, order: Order, [from, to]: Range): Said | null {
  let at = from
  while (at < to && tokens.kinds[at] === MARK) at += 1
  const end = clauseEnd(tokens, at, to)
  const cue = verbIn(tokens, [at, end])
  if (!cue) return null
  if (order === 'speaker first') return cue[0] > at && cue[1] === end ? { subject: [at, cue[0]], cue } : null
  return cue[0] === at ? { subject: [cue[1], end], cue } : null
}

/** "X表示：“…”", "وقال X: «…»", "X сказал: «…»" */
function inFront(tokens: Tokens, order: Order, [from, to]: Range): Said | null {
  let end = to
  while (end > from && tokens.kinds[end - 1] === MARK) end -= 1
  const leads = end < to && ':\uff1a,\uff0c'.includes(tokens.of(end))
  let start = end
  while (start > from && (tokens.kinds[start - 1] !== MARK || isInside(tokens, start - 1))) start -= 1
  if (order === 'speaker first') {
    const cue = lastVerb(tokens, [start, end])
    return cue && cue[1] === end && cue[0] > start ? { subject: [start, cue[0]], cue } : null
  }
  const cue = leads && ':\uff1a'.includes(tokens.of(end)) ? verbIn(tokens, [start, end]) : null
  if (!cue) return null
  const first = order === 'either' && cue[0] > start
  return { subject: first ? [start, cue[0]] : [cue[1], end], cue }
}

function clauseEnd(tokens: Tokens, from: number, to: number): number {
  let end = from
  while (end < to && (tokens.kinds[end] !== MARK || isInside(tokens, end))) end += 1
  return end
}

/** A hyphen, the full stop of an initial, the mark of an acronym in Hebrew. */
function isInside(tokens: Tokens, token: number): boolean {
  if (!isTight(tokens, token) || tokens.kinds[token + 1] !== WORD) return false
  return '-.'.includes(tokens.of(token)) || ('"\u05f4'.includes(tokens.of(token)) && isTight(tokens, token + 1))
}

/** The first word of saying in a range. */
export function verbIn(tokens: Tokens, [from, to]: Range): Range | null {
  for (let token = from; token < to; token++) {
    const found = phraseAt(tokens, token, tableOf('said.verb'), to)
    if (found) return [token, found.end]
  }
  return null
}

function lastVerb(tokens: Tokens, [from, to]: Range): Range | null {
  let last: Range | null = null
  for (let found = verbIn(tokens, [from, to]); found; found = verbIn(tokens, [found[1], to])) last = found
  return last
}

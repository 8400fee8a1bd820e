import { tableOf } from '../../language/index.js'
import { classAt, IDEOGRAPH } from '../../text/characters.js'
import { phraseEnd } from '../../words/phrases.js'
import type { Tokens } from '../../words/tokens.js'
import { nameAt } from '../names.js'
import { isOneOf } from '../word.js'

/** What parts kinds of work, and names. */
const SEAMS = ',;/&|+、，'
const COLONS = ':：'
/** May stand around a name: a full stop ends the line of credits. */
const CLOSING = '.)]）】'

/** True for "Data work: Bo Lee, Ana Ruiz", "Text and research by Ana Ruiz": kinds of work, then names and nothing else. */
export function isWorkCredit(tokens: Tokens, from: number, to: number): boolean {
  const label = workEnd(tokens, from, to)
  if (label === from) return false
  const names = isOneOf(tokens, label, COLONS) ? label + 1 : phraseEnd(tokens, label, 'notes.work-by', to)
  return names > label && names < to && namesEnd(tokens, names, to) === to
}

/** Behind the kinds of work that stand at `from`; `from` where none does. */
function workEnd(tokens: Tokens, from: number, to: number): number {
  let end = from
  for (let at = from; at < to; ) {
    const work = phraseEnd(tokens, at, 'notes.work', to)
    if (work === at) break
    end = work
    at = seamEnd(tokens, work, to)
    if (at === work) break
  }
  return end
}

/** Behind names that something parts, and what closes the line; `from` where there is a word that is no name's. */
function namesEnd(tokens: Tokens, from: number, to: number): number {
  let most = 0
  for (let at = from; at < to; ) {
    const name = personEnd(tokens, at, to)
    if (name.end === at) return from
    most = Math.max(most, name.words)
    // "Redaktion: Bo Lee, mit Material der dpa"
    const behind = name.end + 1
    if (most > 1 && behind < to && phraseEnd(tokens, behind, 'notes.credit', to) > behind) return to
    const next = seamEnd(tokens, name.end, to)
    if (next === name.end) return most > 1 && isClosed(tokens, next, to) ? to : from
    at = next
  }
  return from
}

/** A name; in a script without blanks all the letters up to the next sign. */
function personEnd(tokens: Tokens, at: number, to: number): { readonly end: number; readonly words: number } {
  let end = at
  while (end < to && classAt(tokens.text, tokens.starts[end] as number) === IDEOGRAPH) end += 1
  return end > at ? { end, words: 2 } : nameAt(tokens, at, to)
}

function seamEnd(tokens: Tokens, at: number, to: number): number {
  if (at < to && (isOneOf(tokens, at, SEAMS) || tableOf('bylines.and').has(tokens.lower(at)))) {
    const next = at + 1
    return next < to && tableOf('bylines.and').has(tokens.lower(next)) ? next + 1 : next
  }
  return at
}

function isClosed(tokens: Tokens, at: number, to: number): boolean {
  for (let token = at; token < to; token++) if (!isOneOf(tokens, token, CLOSING)) return false
  return true
}

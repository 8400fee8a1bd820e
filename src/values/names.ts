import { tableOf } from '../language/index.js'
import { squash } from '../text/whitespace.js'
import { isTight, SMALL, type Tokens, WORD } from '../words/tokens.js'
import { isCapital, isOneOf, signAt } from './word.js'

/** The people and agencies that a credit line names, in order: two words with capitals or more, small particles between them. */
export function namesIn(tokens: Tokens, from: number, to: number): string[] {
  const names: string[] = []
  for (let at = from; at < to; ) {
    const { end, words } = nameAt(tokens, at, to)
    if (words > 1 && !tableOf('notes.no-name').has(tokens.lower(at)))
      names.push(squash(tokens.text.slice(tokens.starts[at], tokens.ends[end - 1])))
    at = Math.max(end, at + 1)
  }
  return names
}

/** The name that starts at token `at`: where it ends, and how many words with capitals it has. */
export function nameAt(tokens: Tokens, at: number, to: number): { readonly end: number; readonly words: number } {
  let end = nameWordEnd(tokens, at, to)
  let words = end > at ? 1 : 0
  for (let next = end; words > 0 && next < to && !isTight(tokens, next); ) {
    let first = next
    while (first < to && isParticle(tokens, first)) first += 1
    const word = first < to && !isTight(tokens, first) ? nameWordEnd(tokens, first, to) : first
    if (word === first) break
    words += 1
    end = word
    next = word
  }
  return { end, words }
}

function isParticle(tokens: Tokens, token: number): boolean {
  return tokens.cases[token] === SMALL && tableOf('names.particle').has(tokens.lower(token)) && !isTight(tokens, token)
}

/** An initial keeps its full stop, a sentence's end is not taken for one. */
function nameWordEnd(tokens: Tokens, at: number, to: number): number {
  if (!isCapital(tokens, at) || (at > 0 && isTight(tokens, at) && tokens.kinds[at - 1] === WORD)) return at
  let end = at + 1
  if (isInitial(tokens, at)) {
    while (end < to && isTight(tokens, end) && signAt(tokens, end) === '.') {
      end += 1
      if (end + 1 < to && isTight(tokens, end) && isInitial(tokens, end)) end += 1
    }
    if (end > at + 1) return end
  }
  while (end < to && isTight(tokens, end) && (tokens.kinds[end] === WORD || isOneOf(tokens, end, "'’-"))) end += 1
  return end
}

function isInitial(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && (tokens.ends[at] as number) - (tokens.starts[at] as number) === 1
}

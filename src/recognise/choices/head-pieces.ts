import type { Span } from '../../model/span.js'
import { partsOf, type Stretch } from '../../values/byline/parts.js'
import { isKnownPlace } from '../../values/dateline/place.js'
import { isOneOf } from '../../values/word.js'
import { classAt } from '../../words/phrases.js'
import { type Tokens, tokenize } from '../../words/tokens.js'
import { wholeLine, wordsOf } from '../zones/furniture-words.js'

/** What stands beside a date: words that may be a name, a role, a paper; how to reach the writer, and who made the pictures; anything else. */
export interface Piece {
  readonly kind: 'words' | 'contact' | 'beside'
  readonly span: Span
}

/** Signs around what stands beside a date. */
const SIGNS = ',|•·;»›~-–—/:'

/** The pieces of `span` of a text, a stretch of a line without its dates; signs between them belong to none. */
export function piecesOf(text: string, span: Span): Piece[] {
  const tokens = tokenize(text, span)
  const parts = partsOf(tokens, 0, tokens.count)
  const ends = [0, ...parts.map(([, end]) => end)]
  return ends.flatMap((end, at): Piece[] => {
    const part = parts[at]
    const own = part && trimmed(tokens, ...part)
    const others = betweenSigns(tokens, end, part?.[0] ?? tokens.count)
    return [
      ...others.map((each) => pieceOf(tokens, each, isOfWriter(tokens, each) ? 'contact' : 'beside')),
      ...(own ? [pieceOf(tokens, own, isBeside(tokens, own) ? 'beside' : 'words')] : []),
    ]
  })
}

function pieceOf(tokens: Tokens, stretch: Stretch, kind: Piece['kind']): Piece {
  return { kind, span: spanOfTokens(tokens, stretch) }
}

/** Signs between two buttons. */
const PARTING = '|\u2022\u00b7;\u00bb\u203a~'

function betweenSigns(tokens: Tokens, from: number, to: number): Stretch[] {
  const found: Stretch[] = []
  let first = from
  for (let token = from; token <= to; token++) {
    if (token < to && !isOneOf(tokens, token, PARTING)) continue
    const stretch = trimmed(tokens, first, token)
    if (stretch) found.push(stretch)
    first = token + 1
  }
  return found
}

/** Tokens `from` to `to` without signs at either end; null where nothing is left. */
export function trimmed(tokens: Tokens, from: number, to: number): Stretch | null {
  let first = from
  let end = to
  while (first < end && isOneOf(tokens, first, SIGNS)) first += 1
  while (end > first && isOneOf(tokens, end - 1, SIGNS)) end -= 1
  return first < end && !isBracket(tokens, first, end) ? [first, end] : null
}

/** What is left of brackets around a date. */
function isBracket(tokens: Tokens, first: number, end: number): boolean {
  return end - first === 1 && isOneOf(tokens, first, '()[]')
}

/** From the first to the last of tokens. */
export function spanOfTokens({ starts, ends }: Tokens, [first, end]: Stretch): Span {
  return [starts[first] as number, ends[end - 1] as number]
}

/** "@ana", "a.ruiz@courier.test", "Illustrations by Bo Lee" */
function isOfWriter(tokens: Tokens, [first, end]: Stretch): boolean {
  if (classAt(tokens, first, 'bylines.aside', end)?.kind === PICTURE) return true
  for (let token = first; token < end; token++) if (isOneOf(tokens, token, '@')) return true
  return false
}

/** Class of the words that open who made the pictures. */
const PICTURE = 'picture'

/** A place, a button: words that say nothing of a writer. */
function isBeside(tokens: Tokens, own: Stretch): boolean {
  return (
    isKnownPlace(tokens, ...own) ||
    wholeLine(wordsOf({ tokens }, { tokens: own, span: spanOfTokens(tokens, own) }).join(' ')) !== null
  )
}

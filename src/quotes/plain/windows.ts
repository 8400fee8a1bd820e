import type { Span } from '../../model/span.js'
import { isTight, MARK, type Tokens, tokensWithin, WORD } from '../../words/tokens.js'

/** Tokens, [from, to). */
export type Range = readonly [from: number, to: number]

/** What stands in the sentence before a quotation and behind it, up to the quotations beside it. */
export interface Windows {
  readonly before: Range
  readonly after: Range
}

const ENDS = '.!?\u3002\uff01\uff1f\u061f'
/** Tokens that are looked at on either side. */
const MOST = 60

/** The windows of each of `spans`, quotations of one passage in order. */
export function windowsOf(tokens: Tokens, passage: Span, spans: readonly Span[]): Windows[] {
  const [first, last] = tokensWithin(tokens, passage)
  const ranges = spans.map((span) => tokensWithin(tokens, span))
  return ranges.map(([from, to], at) => {
    const floor = Math.max(ranges[at - 1]?.[1] ?? first, from - MOST)
    let start = from
    while (start > floor && !endsSentence(tokens, start - 1)) start -= 1
    const ceiling = Math.min(ranges[at + 1]?.[0] ?? last, to + MOST)
    let end = to
    while (end < ceiling && !endsSentence(tokens, end)) end += 1
    return { before: [start, from], after: [to, end] }
  })
}

/** A mark that ends a sentence; no full stop of an initial. */
function endsSentence(tokens: Tokens, token: number): boolean {
  if (tokens.kinds[token] !== MARK || !ENDS.includes(tokens.of(token))) return false
  const initial = tokens.kinds[token - 1] === WORD && tokens.of(token - 1).length === 1 && isTight(tokens, token)
  return !(initial && tokens.of(token) === '.')
}

/** What is left of a range without what stands in brackets, from the last mark within it. */
export function withoutBrackets(tokens: Tokens, [from, to]: Range): number[] {
  const own: number[] = []
  let depth = 0
  for (let token = from; token < to; token++) {
    const sign = tokens.kinds[token] === MARK ? tokens.of(token) : ''
    if ('(\uff08['.includes(sign) && sign !== '') depth += 1
    else if (')\uff09]'.includes(sign) && sign !== '') depth = Math.max(0, depth - 1)
    else if (depth === 0) own.push(token)
  }
  return own
}

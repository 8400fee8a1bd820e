import { classAt } from '../words/phrases.js'
import { CAPITALS, isTight, NUMBER, type Tokens } from '../words/tokens.js'
import { isOneOf, lengthOf } from './word.js'

/** Letters of a time zone. */
const ZONE: readonly [least: number, most: number] = [2, 4]
/** "h" between hours and minutes. */
const HOUR_SIGN = 'h'

/** True for "9.42am GMT", "14:05", "4 hours ago", "vor 4 Stunden" and nothing else. */
export function isTimestamp(tokens: Tokens, from: number, to: number): boolean {
  const since = classAt(tokens, from, 'bylines.aside', to)
  if (since?.kind === 'since') return isSpell(tokens, since.end, to)
  if (tokens.kinds[from] !== NUMBER || lengthOf(tokens, from, from + 1) > 2 || to - from < 2) return false
  const clock = clockEnd(tokens, from)
  const hour = classAt(tokens, clock, 'bylines.hour', to)
  const end = hour?.end ?? clock
  if (clock > from + 1 || hour?.kind === 'half') return end === to || (end + 1 === to && isZone(tokens, end))
  return isSpell(tokens, from, to)
}

/** Letters of the longest abbreviation of a unit of time. */
const ABBREVIATED = 4

/** "4 hours ago", "4 Stunden" */
function isSpell(tokens: Tokens, from: number, to: number): boolean {
  const unit = classAt(tokens, from + 1, 'bylines.counted', to)
  if (tokens.kinds[from] !== NUMBER || unit?.kind !== 'clock') return false
  // "vor 8 Min."
  if (isOneOf(tokens, to - 1, '.')) return unit.end === to - 1 && lengthOf(tokens, to - 2, to - 2 + 1) <= ABBREVIATED
  const tail = classAt(tokens, unit.end, 'bylines.counted-tail', to)
  return tail === null ? unit.end === to : tail.kind === 'ago' && tail.end === to
}

/** Behind "14:05", "9.42", "9h05"; behind the hour alone where no minutes follow. */
function clockEnd(tokens: Tokens, from: number): number {
  const sign = from + 1
  const minutes = from + 2
  if (tokens.kinds[minutes] !== NUMBER || lengthOf(tokens, minutes, minutes + 1) !== 2) return sign
  if (!isTight(tokens, sign) || !isTight(tokens, minutes)) return sign
  return isOneOf(tokens, sign, '.:') || tokens.lower(sign) === HOUR_SIGN ? minutes + 1 : sign
}

function isZone(tokens: Tokens, token: number): boolean {
  const length = lengthOf(tokens, token, token + 1)
  return tokens.cases[token] === CAPITALS && length >= ZONE[0] && length <= ZONE[1]
}

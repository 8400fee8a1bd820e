import { CAPITALS, isTight, NUMBER, type Tokens } from '../words/tokens.js'
import { isOneOf } from './byline/word.js'
import { classAt, phraseEnd } from './class-at.js'

/** Letters of a time zone. */
const ZONE: readonly [least: number, most: number] = [2, 4]
/** "h" between hours and minutes. */
const HOUR_SIGN = 'h'

/** True for "9.42am GMT", "14:05", "4 hours ago", "vor 4 Stunden" and nothing else. */
export function isTimestamp(tokens: Tokens, from: number, to: number): boolean {
  const since = phraseEnd(tokens, from, 'bylines.counted-head', to)
  if (since > from)
    return tokens.kinds[since] === NUMBER && classAt(tokens, since + 1, 'bylines.counted', to)?.end === to
  if (tokens.kinds[from] !== NUMBER || lengthOf(tokens, from) > 2 || to - from < 2) return false
  const clock = clockEnd(tokens, from)
  const hour = classAt(tokens, clock, 'bylines.hour', to)
  const end = hour?.end ?? clock
  if (clock > from + 1 || hour?.kind === 'half') return end === to || (end + 1 === to && isZone(tokens, end))
  const unit = classAt(tokens, from + 1, 'bylines.counted', to)
  if (unit?.kind !== 'clock' || isOneOf(tokens, to - 1, '.')) return false
  const tail = classAt(tokens, unit.end, 'bylines.counted-tail', to)
  return tail === null ? unit.end === to : tail.kind === 'ago' && tail.end === to
}

/** Behind "14:05", "9.42", "9h05"; behind the hour alone where no minutes follow. */
function clockEnd(tokens: Tokens, from: number): number {
  const sign = from + 1
  const minutes = from + 2
  if (tokens.kinds[minutes] !== NUMBER || lengthOf(tokens, minutes) !== 2) return sign
  if (!isTight(tokens, sign) || !isTight(tokens, minutes)) return sign
  return isOneOf(tokens, sign, '.:') || tokens.lower(sign) === HOUR_SIGN ? minutes + 1 : sign
}

function isZone(tokens: Tokens, token: number): boolean {
  const length = lengthOf(tokens, token)
  return tokens.cases[token] === CAPITALS && length >= ZONE[0] && length <= ZONE[1]
}

function lengthOf({ starts, ends }: Tokens, token: number): number {
  return (ends[token] as number) - (starts[token] as number)
}

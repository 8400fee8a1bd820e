import { classAt } from '../words/phrases.js'
import { CAPITALS, isTight, NUMBER, SMALL, type Tokens } from '../words/tokens.js'
import { isOneOf, signAt } from './word.js'

/** May stand around an end mark's word. */
const AROUND = '-*()[]'
/** One alone is enough. */
const BULLETS = '■●◼'
/** What the copy of news wires ends in. */
const THIRTY = '30'

/** True for "-30-", "###", "ENDS", "(END)", "Reuter", "MORE": the newsroom's signs that the copy is over (or goes on). */
export function isEndMark(tokens: Tokens, from: number, to: number): boolean {
  if (isSigns(tokens, from, to)) return true
  let first = from
  let end = to
  while (first < end && isOneOf(tokens, first, AROUND)) first += 1
  while (end > first && isOneOf(tokens, end - 1, AROUND)) end -= 1
  if (end - first === 1 && tokens.kinds[first] === NUMBER)
    return tokens.of(first) === THIRTY && signAt(tokens, from) === '-' && signAt(tokens, to - 1) === '-'
  const agency = signAt(tokens, from) === '&' ? from + 1 : from
  const wire = classAt(tokens, agency, 'notes.end-mark', to)
  if (wire?.kind === 'agency') return tokens.cases[agency] !== SMALL && isWireEnd(tokens, wire.end, to)
  // "Halewire/Fim"
  if (end - first === 3 && signAt(tokens, first + 1) === '/' && isTight(tokens, first + 1)) first += 2
  const word = classAt(tokens, first, 'notes.end-mark', end)
  if (!word || word.end !== end || end - first > 1) return false
  return tokens.cases[first] !== SMALL || (word.kind === 'small' && first === from && end === to)
}

/** Letters of somebody's initials. */
const INITIALS = [2, 4] as const

/** "abc/de/fgh", "ABC // DEF": who wrote and edited the copy of a wire, by initials of one case. */
export function isInitials(tokens: Tokens, from: number, to: number): boolean {
  const own = tokens.cases[from]
  if ((own !== SMALL && own !== CAPITALS) || to - from < 3) return false
  let parts = 0
  for (let token = from; token < to; token++) {
    if (signAt(tokens, token) === '/') continue
    const letters = (tokens.ends[token] as number) - (tokens.starts[token] as number)
    const parted = token === from || signAt(tokens, token - 1) === '/'
    if (tokens.cases[token] !== own || !parted || letters < INITIALS[0] || letters > INITIALS[1]) return false
    parts += 1
  }
  // "and/or"
  return parts > (own === SMALL ? 2 : 1)
}

/** "###", "# # #", "* * * *", "■" */
function isSigns(tokens: Tokens, from: number, to: number): boolean {
  const sign = signAt(tokens, from)
  for (let token = from + 1; token < to; token++) if (signAt(tokens, token) !== sign) return false
  if (to - from === 1) return sign !== '' && BULLETS.includes(sign)
  if (sign === '#') return to - from >= 3
  return sign === '*' && to - from === 4 && !isTight(tokens, from + 1)
}

/** What telex left behind the agency's name: nothing, "...", "&D", ";". */
function isWireEnd(tokens: Tokens, at: number, to: number): boolean {
  if (at === to) return true
  if (to - at === 1) return isOneOf(tokens, at, ';)')
  if (signAt(tokens, at) === '&') return to - at === 2
  return to - at === 3 && [at, at + 1, at + 2].every((token) => signAt(tokens, token) === '.')
}

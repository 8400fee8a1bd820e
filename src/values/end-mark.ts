import { classAt } from '../words/phrases.js'
import { isTight, NUMBER, SMALL, type Tokens } from '../words/tokens.js'
import { isOneOf, signAt } from './byline/word.js'

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
  const word = classAt(tokens, first, 'notes.end-mark', end)
  if (!word || word.end !== end || end - first > 1) return false
  return tokens.cases[first] !== SMALL || (word.kind === 'small' && first === from && end === to)
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

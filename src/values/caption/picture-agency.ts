import { classAt } from '../../words/phrases.js'
import { CAPITALS, SMALL, type Tokens, UNCASED_WORD } from '../../words/tokens.js'
import { ABBREVIATION, PICTURES } from '../agencies.js'

/**
 * Where the agency ends that pictures are credited to and that starts at token `at`: "AP", "dpa", "Getty Images"; `at`
 * where none does. A `strict` one is in capitals or in a script without, sells pictures alone, or writes itself small.
 */
export function pictureAgencyEnd(tokens: Tokens, at: number, to: number, strict: boolean): number {
  const agency = classAt(tokens, at, 'agencies.agency', to)
  if (!agency || agency.kind === 'text') return at
  const { end } = agency
  if (tokens.cases[at] === SMALL) return isWrittenSmall(tokens, at, end) ? end : at
  const short = (tokens.ends[at] as number) - (tokens.starts[at] as number) <= ABBREVIATION && end === at + 1
  const loud = tokens.cases[at] === CAPITALS || tokens.cases[at] === UNCASED_WORD
  const capitals = loud || agency.kind === PICTURES
  return capitals || !(short || strict) ? end : at
}

function isWrittenSmall(tokens: Tokens, at: number, end: number): boolean {
  return classAt(tokens, at, 'agencies.small', end)?.end === end
}

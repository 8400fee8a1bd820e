import { type Tokens, WORD } from '../../words/tokens.js'
import { asideEnd } from '../byline/aside.js'
import { dateLabelAt } from '../byline/label.js'

/** True for "Updated 3 hours ago", "Publié hier à 18:30": the label of a date before a time that tells no day. */
export function isRelativeDate(tokens: Tokens, from: number, to: number): boolean {
  const label = dateLabelAt(tokens, from, to)
  if (!label) return false
  const next = tokens.kinds[label.end] === WORD ? label.end + 1 : label.end
  return [label.end, next].some((at) => at < to && asideEnd(tokens, at, from, to) === to)
}

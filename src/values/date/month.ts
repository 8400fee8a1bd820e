import { classesOf, tableOf } from '../../language/index.js'
import { phraseAt } from '../../words/phrases.js'
import { isOneOf, markAt, type Stretch, wordAt } from './stretch.js'
import { monthOf } from './words.js'

/** A month that stands in a text: 1 to 12, and the index of the token behind it. */
export interface Month {
  readonly month: number
  readonly end: number
}

/** The month at token `at`, with the other name that some calendars write beside it: "Mars (Adar)"; null where none is. */
export function monthAt(stretch: Stretch, at: number): Month | null {
  const first = nameAt(stretch, at)
  if (!first || !isOneOf(stretch, first.end, '/(')) return first
  const second = nameAt(stretch, first.end + 1)
  if (second?.month !== first.month) return first
  return { ...second, end: markAt(stretch, second.end) === ')' ? second.end + 1 : second.end }
}

function nameAt(stretch: Stretch, at: number): Month | null {
  const word = wordAt(stretch, at)
  const month = monthOf(word)
  if (month > 0) return { month, end: at + 1 }
  const pair = word === '' ? null : phraseAt(stretch.tokens, at, tableOf('dates.month-pair'), stretch.to)
  return pair && { month: Number(classesOf('dates.month-pair')[pair.number - 1]), end: pair.end }
}

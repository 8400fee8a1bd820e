import type { Page, Para } from '../../../page/page.js'
import { hasDate } from '../../../values/date/find-dates.js'
import { isRelativeDate } from '../../../values/date/relative.js'
import { isTimestamp } from '../../../values/timestamp.js'
import { MARK, type Tokens } from '../../../words/tokens.js'

/** True for a line with a date, also one that only says how long ago. */
export function isDated({ tokens }: Page, { tokens: own }: Para): boolean {
  return hasDate(tokens, own) || endsInRelativeDate(tokens, ...own) || isTimestamp(tokens, ...own)
}

/** Tokens of the longest "Published on Monday 3 hours ago" that a line is looked through for. */
const MOST_AGO = 12

/** "Ana Ruiz | Published 3 hours ago" */
function endsInRelativeDate(tokens: Tokens, from: number, to: number): boolean {
  for (let token = Math.max(from, to - MOST_AGO); token < to; token++)
    if ((token === from || tokens.kinds[token - 1] === MARK) && isRelativeDate(tokens, token, to)) return true
  return false
}

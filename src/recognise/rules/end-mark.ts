import type { Line, Page } from '../../page/page.js'
import { creditOf } from '../../values/credit.js'
import { isEndMark, isInitials } from '../../values/end-mark.js'
import { tokensWithin } from '../../words/tokens.js'
import { releaseOf } from '../choices/release.js'
import type { Claim, Rule } from '../claim.js'

/** Lines at the end that are looked at. */
const LAST = 6
/** Characters of the longest mark. */
const LONGEST = 24

/** An end mark alone on one of the last lines; notes to editors may follow that of a release. */
export const endMark: Rule = {
  name: 'end-mark',
  find: (page) =>
    page.lines
      .slice(releaseOf(page).lines.length > 0 ? 0 : -LAST)
      .filter(({ index, text }) => index > 0 && text.length <= LONGEST)
      .flatMap((line) => claimOf(page, line)),
}

function claimOf({ tokens }: Page, { span }: Line): Claim[] {
  const own = tokensWithin(tokens, span)
  if (!isEndMark(tokens, ...own) && !isInitials(tokens, ...own)) return []
  const value = creditOf(tokens, ...own, 'end-mark')
  return [{ kind: 'credit', span, value, rule: 'end-mark', reason: 'end-mark', confidence: 0.95, priority: 0.95 }]
}

import type { Line } from '../../page/page.js'
import { parseCredit } from '../assemble/notes.js'
import type { Claim, Rule } from '../claim.js'

/** "-30-", "###", "ENDS", "(END)", "Reuter", "MORE": the newsroom's signs that the copy is over (or goes on). */
const END_MARK =
  /^(?:-+ ?30 ?-+|#{3,}|# # #|[-*([ ]*(?:END|ENDS|End|Ends|MORE|More)[-*)\] ]*|&?(?:REUTERS?|Reuters?)(?: ?(?:\.{3}|&\p{L}|[;)])?)|\* \* \* \*|■|●|◼|Endet?|ende)$/u
/** What they start with, cheap to look for. */
const FIRST = '-#*([ &EMRe■●◼'

/** An end mark alone on one of the last lines. */
export const endMark: Rule = {
  name: 'end-mark',
  find(page) {
    const claims: Claim[] = []
    for (const line of page.lines.slice(-6)) {
      if (line.index > 0 && FIRST.includes(line.text.charAt(0)) && END_MARK.test(line.text)) claims.push(claimOf(line))
    }
    return claims
  },
}

function claimOf({ text, span }: Line): Claim {
  const value = parseCredit(text, 'end-mark')
  return { kind: 'credit', span, value, rule: 'end-mark', reason: 'end-mark', confidence: 0.95, priority: 0.95 }
}

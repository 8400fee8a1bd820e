import type { Page, Para } from '../../page/page.js'
import { isAgency } from '../../values/agencies.js'
import { labelAt } from '../../values/byline/label.js'
import { isRole } from '../../values/byline/role.js'
import { continuesNames, readByline } from '../../values/byline.js'
import { hasDate } from '../../values/date/find-dates.js'

/** Words of the longest line that can continue a byline, and of one that says so: "& Bo Lee, Director of …". */
const MOST_WORDS = 10
const MOST_JOINED = 18
/** Lines that a byline goes on for at most. */
const MOST_LINES = 8

/** The lines that make one byline with `para`: a label alone above it, roles and further names below. */
export function bylineLines(page: Page, para: Para): { readonly first: Para; readonly last: Para } {
  const above = page.paras[para.index - 1]
  const labelled = above !== undefined && labelAt(above.text)?.end === above.text.length
  let last = para
  for (
    let next = page.paras[para.index + 1];
    next && continues(page, next, labelled);
    next = page.paras[last.index + 1]
  ) {
    last = next
    if (last.index - para.index >= MOST_LINES) break
  }
  return { first: labelled ? above : para, last }
}

/** A role, an agency, "and Bo Lee"; below a label that stands alone any further name. */
function continues(page: Page, { text, tokens, words, prose }: Para, labelled: boolean): boolean {
  const joined = continuesNames(text)
  if (words > (joined ? MOST_JOINED : MOST_WORDS) || prose || hasDate(page.tokens, tokens)) return false
  if (isAgency(text)) return true
  const { persons, unknown, label } = readByline(text)
  if (label !== null) return false
  if (persons > 0 && joined) return true
  if (persons > 0 && unknown === 0) return labelled
  return isRole(text) && persons === 0
}

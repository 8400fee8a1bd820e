import { tableOf } from '../../../language/index.js'
import type { Page, Para } from '../../../page/page.js'
import { isAgency } from '../../../values/agencies.js'
import { isLabel, labelAt } from '../../../values/byline/label.js'
import { isRole } from '../../../values/byline/role.js'
import { continuesNames, type ReadByline } from '../../../values/byline.js'
import { hasDate } from '../../../values/date/find-dates.js'
import { isCapital, isOneOf } from '../../../values/word.js'
import { classAt, phraseAt } from '../../../words/phrases.js'
import { knownLines } from '../../zones/known-lines.js'
import { isRoleLine, readLine } from './read-line.js'

/** Words of the longest line that can continue a byline, and of one that says so: "& Bo Lee, Director of …". */
const MOST_WORDS = 10
const MOST_JOINED = 18
/** Lines that a byline goes on for at most. */
const MOST_LINES = 8

/** The lines that make one byline with `para`: a label alone above it, roles and further names below. */
export function bylineLines(page: Page, para: Para): { readonly first: Para; readonly last: Para } {
  const label = labelAbove(page, para)
  let last = para
  for (
    let next = page.paras[para.index + 1];
    next && continues(page, next, label !== null || leadsOn(page, last) || (next.gap === 0 && isRow(page, last, next)));
    next = page.paras[last.index + 1]
  ) {
    last = next
    if (last.index - para.index >= MOST_LINES) break
  }
  return { first: label ?? roleAbove(page, para) ?? para, last }
}

/** "Court reporter" right above "Ana Ruiz", in a block of its own with it. */
function roleAbove(page: Page, { index, gap }: Para): Para | null {
  const above = page.paras[index - 1]
  if (!above || gap > 0 || above.gap === 0 || index < 2 || !isRoleLine(page, above)) return null
  const { label, persons } = readLine(page, above)
  return label === null && persons === 0 ? above : null
}

/** The label alone that stands above a line, or above the names right above it, a line each: "By", "Ana Ruiz", "Bo Lee". */
function labelAbove(page: Page, { index }: Para): Para | null {
  for (let at = index - 1; at >= 0 && index - at <= MOST_LINES; at--) {
    const above = page.paras[at] as Para
    if (isLabel(page.tokens, ...above.tokens)) return above
    const { persons, unknown, label } = readLine(page, above)
    if (above.prose || above.words > MOST_WORDS || persons === 0 || unknown > 0 || label !== null) return null
  }
  return null
}

/** "By Ana Ruiz and", "By Ana Ruiz,": goes on with names on the next line. */
function leadsOn({ tokens }: Page, { tokens: [, end] }: Para): boolean {
  return isOneOf(tokens, end - 1, ',') || tableOf('bylines.and').has(tokens.lower(end - 1))
}

/** Names with their roles and nothing else. */
export function hasRoles({ label, persons, unknown, authors }: ReadByline): boolean {
  return label === null && persons > 0 && unknown === 0 && authors.every(({ role }) => role !== null)
}

/** "Ana Ruiz, reporter" above "Bo Lee, photographer" */
function isRow(page: Page, above: Para, below: Para): boolean {
  return hasRoles(readLine(page, above)) && hasRoles(readLine(page, below))
}

/** "Photographs by Bo Lee" */
function isPictures({ tokens }: Page, { tokens: [from, to] }: Para): boolean {
  return classAt(tokens, from, 'bylines.aside', to)?.kind === PICTURE && labelAt(tokens, from, to) !== null
}

/** "@ana", "a.ruiz@courier.test", "For The Courier", "(Courier Staff)": lines right below the names. */
function isOfWriter({ tokens }: Page, { gap, words, text, tokens: [from, to] }: Para): boolean {
  if (gap > 0) return false
  const paper = phraseAt(tokens, from, tableOf('bylines.for'), to)?.end ?? to
  if (words > PAPER_WORDS) return false
  if ((words === 1 && text.includes('@')) || (text.startsWith('(') && text.endsWith(')'))) return true
  return paper < to && isCapital(tokens, paper)
}

/** Words of the longest of them. */
const PAPER_WORDS = 6

/** Class of the words that open such a line. */
const PICTURE = 'picture'

/** A role, an agency, "and Bo Lee", who made the pictures; below what leads on to names any further name. */
function continues(page: Page, para: Para, leads: boolean): boolean {
  const { tokens } = page
  const { words, prose, tokens: own } = para
  const joined = continuesNames(tokens, ...own)
  if (words > (joined ? MOST_JOINED : MOST_WORDS) || prose || hasDate(tokens, own)) return false
  if (knownLines(page)[para.index]?.whole) return false
  // "and" on a line of its own
  if (words === 1 && leadsOn(page, para)) return true
  if (isAgency(tokens, ...own) || isPictures(page, para)) return true
  const { persons, unknown, label, authors } = readLine(page, para)
  if (label !== null) return false
  if (isOfWriter(page, para) || (persons === 0 && unknown === 0 && authors.length > 0)) return true
  if (persons > 0 && joined) return true
  if (persons > 0 && unknown === 0) return leads
  return isRole(tokens, ...own) && persons === 0
}

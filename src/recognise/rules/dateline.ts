import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { isTitleCase } from '../../page/shape.js'
import { labelAt } from '../../values/byline/label.js'
import { findDates } from '../../values/date/find-dates.js'
import { datelineLength, parseDateline } from '../../values/dateline.js'
import type { Claim, Rule } from '../claim.js'

/** Paragraphs behind the first prose that may still be the lede: decks and credits look like prose, too. */
const REACH = 6
/** Tokens of the longest date with its weekday and time. */
const DATE_TOKENS = 20

/** "LIMA, Peru (AP) —" at the start of the lede. */
export const dateline: Rule = {
  name: 'dateline',
  find(page) {
    for (const para of candidates(page)) {
      const claim = datelineOf(page, para)
      if (claim) return [claim]
    }
    return []
  },
}

function candidates(page: Page): readonly Para[] {
  return page.paras
    .slice(0, page.lede + REACH)
    .filter((para) => /[-—–]$/u.test(para.text) || para.words >= 5)
    .filter((para) => !isHeadLine(page, para))
}

/** A byline or a date line: neither starts with a place. */
function isHeadLine({ tokens }: Page, { tokens: [from, to], span }: Para): boolean {
  if (labelAt(tokens, from, to) !== null) return true
  return findDates(tokens, from, Math.min(to, from + DATE_TOKENS))[0]?.span[0] === span[0]
}

function datelineOf(page: Page, para: Para): Claim | null {
  const source = page.text.slice(...para.span)
  const line = source.replace(/[\r\n]/gu, ' ')
  const length = datelineLength(line)
  if (length === 0) return null
  const end = para.span[0] + source.slice(0, length).trimEnd().length
  // "TALKING POINT - OIL", "WATCH: What Happened Next": set like a headline from end to end, so it is one.
  const value = parseDateline(lineText(page, [para.span[0], end]), null)
  if (value.date === null && value.agency === null && isTitleCase(para.text)) return null
  if (isVoice(page, para, line.slice(0, length))) return null
  const sure = { confidence: 0.95, priority: 0.95 }
  return { kind: 'dateline', span: [para.span[0], end], value, rule: 'dateline', reason: 'place-before-dash', ...sure }
}

/** The label of an interview's turn looks like a place before a colon, but comes back before a later turn. */
function isVoice({ paras }: Page, para: Para, opening: string): boolean {
  const label = opening.trimEnd()
  return label.endsWith(':') && paras.some((each) => each !== para && each.text.startsWith(label))
}

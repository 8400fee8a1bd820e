import type { Page, Para } from '../../page/page.js'
import { isTitleCase } from '../../page/shape.js'
import { labelAt } from '../../values/byline/label.js'
import { findDates } from '../../values/date/find-dates.js'
import { datelineLength, parseDateline } from '../../values/dateline.js'
import type { Claim, Rule } from '../claim.js'

/** Paragraphs behind the first prose that may still be the lede: decks and credits look like prose, too. */
const REACH = 6

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
function isHeadLine({ tokens }: Page, { text, tokens: own }: Para): boolean {
  return labelAt(tokens, ...own) !== null || findDates(text.slice(0, 60))[0]?.span[0] === 0
}

function datelineOf(page: Page, para: Para): Claim | null {
  const source = page.text.slice(...para.span)
  const line = source.replace(/[\r\n]/gu, ' ')
  const length = datelineLength(line)
  if (length === 0) return null
  // "TALKING POINT - OIL", "WATCH: What Happened Next": set like a headline from end to end, so it is one.
  const { date, agency } = parseDateline(line.slice(0, length), null)
  if (date === null && agency === null && isTitleCase(para.text)) return null
  if (isVoice(page, para, line.slice(0, length))) return null
  const end = para.span[0] + source.slice(0, length).trimEnd().length
  return { kind: 'dateline', span: [para.span[0], end], rule: 'dateline', reason: 'place-before-dash', score: 0.95 }
}

/** The label of an interview's turn looks like a place before a colon, but comes back before a later turn. */
function isVoice({ paras }: Page, para: Para, opening: string): boolean {
  const label = opening.trimEnd()
  return label.endsWith(':') && paras.some((each) => each !== para && each.text.startsWith(label))
}

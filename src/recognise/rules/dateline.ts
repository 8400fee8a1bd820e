import type { Page, Para } from '../../page/page.js'
import { isTitleCase } from '../../page/shape.js'
import { labelAt } from '../../values/byline/label.js'
import { isCorrection } from '../../values/correction.js'
import { findDates } from '../../values/date/find-dates.js'
import { readLocalDateline } from '../../values/dateline/local.js'
import { readDateline } from '../../values/dateline.js'
import { UNCASED_WORD } from '../../words/tokens.js'
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
    .filter(({ text, words }) => words >= 5 || DASHES.includes(text.slice(-1)))
    .filter((para) => !isHeadLine(page, para))
}

const DASHES = '-\u2014\u2013'

/** A byline, a date line, a correction: none starts with a place. */
function isHeadLine({ tokens }: Page, { tokens: [from, to], span }: Para): boolean {
  if (labelAt(tokens, from, to) !== null || isCorrection(tokens, from, to)) return true
  return findDates(tokens, from, Math.min(to, from + DATE_TOKENS))[0]?.span[0] === span[0]
}

function datelineOf(page: Page, para: Para): Claim | null {
  const local = para.index === page.lede && para.prose ? readLocalDateline(page.tokens, ...para.tokens) : null
  const read = readDateline(page.tokens, ...para.tokens) ?? local
  if (!read) return null
  const { dateline: value, end } = read
  // "TALKING POINT - OIL", "WATCH: What Happened Next": set like a headline from end to end, so it is one.
  const alone = value.date === null && value.agency === null
  const cased = page.tokens.cases[para.tokens[0]] !== UNCASED_WORD
  if (alone && cased && isTitleCase(para.text)) return null
  // "EXPLAINER: Why the lake turns pink": a colon ends a dateline in running text alone.
  if (alone && !para.prose && value.text.endsWith(':')) return null
  if (isVoice(page, para, value.text)) return null
  const sure = { confidence: 0.99, priority: 0.95 }
  const span = [para.span[0], page.tokens.ends[end - 1] ?? para.span[1]] as const
  return { kind: 'dateline', span, value, rule: 'dateline', reason: 'place-before-dash', ...sure }
}

/** The label of an interview's turn looks like a place before a colon, but comes back before a later turn. */
function isVoice({ paras }: Page, para: Para, label: string): boolean {
  return label.endsWith(':') && paras.some((each) => each !== para && each.text.startsWith(label))
}

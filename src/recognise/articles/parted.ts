import type { Page, Para } from '../../page/page.js'
import { isEndMark } from '../../values/end-mark.js'

/** What parts two articles: an end mark, the end of a printed page, a rule across the page, which may be a short one. */
export type Parter = 'end' | 'page' | 'rule' | 'short-rule'

/** A line across the page; a few stars part sections as well as articles, as short rules do. */
const RULE = /^(?:(?:[=_~\u2013\u2014-] ?){3,}|\*(?: ?\*){2,})$/u
/** Characters of a rule that parts more than sections. */
const LONG = 10
/** Characters of the longest end mark. */
const LONGEST_MARK = 24

/** What stands between a paragraph and the text above it. */
export function parterAbove(page: Page, at: number): Parter | null {
  const above = page.paras[at - 1]
  const para = page.paras[at]
  if (!above || !para) return null
  if (page.text.slice(above.span[1], para.span[0]).includes('\f')) return 'page'
  return parterOf(page, above)
}

/** What a paragraph is that only parts others. */
export function parterOf({ tokens }: Page, { text, tokens: own }: Para): Parter | null {
  if (RULE.test(text)) return text.length >= LONG ? 'rule' : 'short-rule'
  return text.length <= LONGEST_MARK && isEndMark(tokens, ...own) ? 'end' : null
}

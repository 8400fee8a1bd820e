import type { Page, Para } from '../../page/page.js'
import { anchorOf } from './anchor.js'

/** Paragraphs above the headline or the body, and below either end of the body, that can be part of the article's head. */
const ABOVE = 60
const BELOW = 45

/** The paragraphs among which byline and dates are looked for: a bounded number, however long the page. */
export function inReach(page: Page): readonly Para[] {
  const { headline, body } = anchorOf(page)
  const top = headline < 0 ? body[0] : Math.min(headline, body[0])
  const first = page.paras.slice(Math.max(0, top - ABOVE), Math.max(top, body[0]) + BELOW)
  const from = Math.max(top + BELOW, body[0] + BELOW, body[1] - 5)
  return [...first, ...page.paras.slice(from, body[1] + BELOW)]
}

import type { Page, Para } from '../../page/page.js'
import { distance } from './evidence.js'

/** Where the article stands on its page, in indexes of `page.paras`. */
export interface Anchor {
  /** The line that is most likely the headline; -1 where there is none. */
  readonly headline: number
  /** First paragraph of the body, and the one after its last. */
  readonly body: readonly [first: number, end: number]
  /** A page stands around the article. */
  readonly around: boolean
}

/** How far paragraph `index` is from the headline and from both ends of the body, as evidence. */
export function placeOf(index: number, { headline, body }: Anchor): string[] {
  return [
    headline < 0 ? 'no headline' : distance('headline', index - headline),
    distance('body', index - body[0]),
    ...(index >= body[1] ? [distance('end', index - body[1])] : []),
  ]
}

/** Paragraphs above the headline or the body, and below either end of the body, that can be part of the article's head. */
const ABOVE = 60
const BELOW = 45
/** Paragraphs of the body's end that may tell of the article. */
const LAST = 5

/** The paragraphs among which byline and dates are looked for: a bounded number, however long the page. */
export function inReach(page: Page, { headline, body }: Anchor): readonly Para[] {
  const top = headline < 0 ? body[0] : Math.min(headline, body[0])
  const first = page.paras.slice(Math.max(0, top - ABOVE), Math.max(top, body[0]) + BELOW)
  const from = Math.max(top + BELOW, body[0] + BELOW, body[1] - LAST)
  return [...first, ...page.paras.slice(from, body[1] + BELOW)]
}

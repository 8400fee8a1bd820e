import type { Span } from '../model/span.js'
import type { Page, Para } from '../page/page.js'
import { endsSentence } from '../page/shape.js'
import { labelAt } from '../values/byline/label.js'
import { isCapital } from '../values/byline/word.js'
import { findDates } from '../values/date/find-dates.js'
import { isEndMark } from '../values/end-mark.js'

/** Words of a byline with its date, of a headline, of a sentence. */
const MOST_IN_BYLINE = 16
const IN_HEADLINE: readonly [least: number, most: number] = [3, 25]
const SENTENCE = 4
/** Words of a kicker on the line above a headline. */
const MOST_IN_KICKER = 3
/** Paragraphs above a head, its mark included, of which one is a sentence where the mark ends a story. */
const CLOSE = 4
/** Lines from a byline on among which its date stands. */
const DATE_REACH = 3
/** Sentences that an article has at least where no sign parts it from the next. */
const FEWEST_SENTENCES = 3
/** A line across the page; stars and bullets part sections, too. */
const RULE = /^(?:[=_\u2013\u2014-] ?){3,}$/u
const LONGEST_MARK = 24

/** The head of an article: the paragraphs it starts with, and what is known of it. */
interface Head {
  readonly first: number
  readonly byline: number
  readonly dated: boolean
  /** An end mark or a rule stands above it. */
  readonly parted: boolean
}

/**
 * The stretches of the articles that follow one another on a page: behind an end mark or a rule a headline with its
 * byline starts the next, elsewhere only where a date stands there as well and both have a body. In doubt there is one.
 */
export function articleSpans(page: Page): readonly Span[] {
  const heads = page.paras.flatMap((para) => headAt(page, para) ?? [])
  const starts = heads.filter((head, at) => head.first > 0 && isNext(page, heads[at - 1], head, heads[at + 1]))
  const cuts = starts.map(({ first }) => (page.paras[first] as Para).span[0])
  return [page.span[0], ...cuts].map((start, at) => [start, cuts[at] ?? page.span[1]] as const)
}

/** The head around a byline. */
function headAt(page: Page, { index, words, tokens: [from, to] }: Para): Head | null {
  if (index < 1 || words > MOST_IN_BYLINE) return null
  const label = labelAt(page.tokens, from, to)
  if (!label || label.end >= to || !isCapital(page.tokens, label.end)) return null
  const title = [index - 1, index - 2].find((at) => isTitle(page.paras[at])) ?? -1
  if (title < 0) return null
  const above = page.paras[title - 1]
  const hasKicker = above && page.paras[title]?.gap === 0 && above.words <= MOST_IN_KICKER && !isMark(page, above)
  const first = hasKicker ? title - 1 : title
  return { first, byline: index, dated: isDated(page, index), parted: isMark(page, page.paras[first - 1]) }
}

function isTitle(para: Para | undefined): boolean {
  if (!para || para.prose || para.text.endsWith('.')) return false
  return para.words >= IN_HEADLINE[0] && para.words <= IN_HEADLINE[1]
}

function isMark({ tokens }: Page, para: Para | undefined): boolean {
  if (!para || para.text.length > LONGEST_MARK) return false
  return RULE.test(para.text) || isEndMark(tokens, ...para.tokens)
}

function isDated({ paras, tokens }: Page, byline: number): boolean {
  return paras
    .slice(byline, byline + DATE_REACH)
    .some(({ words, tokens: own }) => words <= MOST_IN_BYLINE && findDates(tokens, ...own).length > 0)
}

/** Whether the article `before` is over and another one begins. */
function isNext({ paras }: Page, before: Head | undefined, head: Head, next: Head | undefined): boolean {
  const body = paras.slice(head.byline + 1, next?.first).filter(isSentence)
  if (!body.some(({ prose }) => prose)) return false
  if (head.parted) return paras.slice(Math.max(0, head.first - CLOSE), head.first).some(isSentence)
  if (!before || !head.dated || body.length < FEWEST_SENTENCES) return false
  return paras.slice(before.byline + 1, head.first).filter(isSentence).length >= FEWEST_SENTENCES
}

function isSentence({ prose, text, words }: Para): boolean {
  return prose || (words >= SENTENCE && endsSentence(text))
}

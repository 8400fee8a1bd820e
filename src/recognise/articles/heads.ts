import type { Page, Para } from '../../page/page.js'
import { labelAt } from '../../values/byline/label.js'
import { findDates } from '../../values/date/find-dates.js'
import { readDateline } from '../../values/dateline.js'
import { isCapital } from '../../values/word.js'
import { type Parter, parterAbove, parterOf } from './parted.js'

/** Words of a byline with its date, of a headline. */
const MOST_IN_BYLINE = 16
const IN_HEADLINE: readonly [least: number, most: number] = [3, 25]
/** Words of a kicker on the line above a headline. */
const MOST_IN_KICKER = 3
/** Lines from a byline on, or from a headline, among which a date stands. */
const DATE_REACH = 3

/** The head of an article: the paragraphs it starts with, and what is known of it. */
export interface Head {
  readonly first: number
  /** The paragraph behind its last line. */
  readonly end: number
  /** It has a byline with a label; else it stands below a sign that parts articles. */
  readonly signed: boolean
  /** A date or a dateline stands there as well. */
  readonly dated: boolean
  /** What stands above it. */
  readonly parter: Parter | null
}

/** The heads on a page, each where it starts. */
export function headsOf(page: Page): readonly Head[] {
  const heads = new Map<number, Head>()
  for (const para of page.paras) {
    const head = signedHead(page, para) ?? partedHead(page, para)
    if (head && (head.signed || !heads.has(head.first))) heads.set(head.first, head)
  }
  return [...heads.values()].sort((a, b) => a.first - b.first)
}

/** The head around a byline. */
function signedHead(page: Page, { index, words, tokens: own }: Para): Head | null {
  if (index < 1 || words > MOST_IN_BYLINE) return null
  const label = labelAt(page.tokens, own[0], own[1])
  if (!label || label.end >= own[1] || !isCapital(page.tokens, label.end)) return null
  const title = [index - 1, index - 2].find((at) => isTitle(page.paras[at])) ?? -1
  if (title < 0) return null
  const first = withKicker(page, title)
  const dated = page.paras.slice(index, index + DATE_REACH).some((para) => isDateLine(page, para))
  return { first, end: index + 1, signed: true, dated, parter: parterAbove(page, first) }
}

/** The head below a sign that parts articles: a title, and running text behind it. */
function partedHead(page: Page, { index }: Para): Head | null {
  const parter = index > 0 ? parterAbove(page, index) : null
  if (parter === null) return null
  const title = [index, index + 1].find((at) => isTitle(page.paras[at])) ?? -1
  if (title < 0 || withKicker(page, title) !== index) return null
  const rest = page.paras.slice(title + 1, title + 2 + DATE_REACH).filter((para) => parterOf(page, para) === null)
  const prose = rest.findIndex((para) => para.prose)
  if (prose < 0) return null
  const lines = rest.slice(0, prose)
  const body = rest[prose] as Para
  const dated = lines.some((para) => isDateLine(page, para)) || readDateline(page.tokens, ...body.tokens) !== null
  return { first: index, end: body.index, signed: false, dated, parter }
}

function withKicker(page: Page, title: number): number {
  const above = page.paras[title - 1]
  const isKicker =
    above && page.paras[title]?.gap === 0 && above.words <= MOST_IN_KICKER && parterOf(page, above) === null
  return isKicker ? title - 1 : title
}

function isTitle(para: Para | undefined): boolean {
  if (!para || para.prose || para.text.endsWith('.')) return false
  return para.words >= IN_HEADLINE[0] && para.words <= IN_HEADLINE[1]
}

function isDateLine({ tokens }: Page, { words, tokens: own }: Para): boolean {
  return words <= MOST_IN_BYLINE && findDates(tokens, ...own).length > 0
}

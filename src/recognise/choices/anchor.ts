import { once } from '../../page/once.js'
import type { Page, Para } from '../../page/page.js'
import { isScore } from '../../page/score.js'
import { endsSentence, sentences } from '../../page/shape.js'
import { readCaption } from '../../values/caption.js'
import { isTimestamp } from '../../values/timestamp.js'
import { isCapital } from '../../values/word.js'
import { WORD } from '../../words/tokens.js'
import { readFeatures } from '../zones/features.js'
import { BODY, HEAD } from '../zones/labels.js'
import { mayBePage } from '../zones/may-be-page.js'
import { zoneModel } from '../zones/model.js'
import { pathOf, plainZones, zonesThrough } from '../zones/path.js'
import type { Zone, Zones } from '../zones/zones.js'
import { isNameAlone, isSigned } from './byline/read-line.js'
import { isDated } from './dates/is-dated.js'
import { likeliestLine } from './headline/likeliest-line.js'
import { isDateLine, isMenu, isPointer, isTrail } from './headline/no-title.js'
import { titleAboveByline } from './headline/title-above-byline.js'
import { ledeOf } from './lede.js'
import type { Anchor } from './place.js'
import { isOfRelease } from './release.js'

/** The zones of a page: those of the best path through its lines that goes through the line chosen as the headline. */
export const zonesOf: (page: Page) => Zones = once((page) => {
  if (!mayBePage(page)) return plainZones(page)
  const path = pathOf(readFeatures(page), zoneModel())
  return zonesThrough(
    page,
    path,
    likeliestLine(
      path,
      (at) => isHeadOnly(page, page.paras[at]),
      (at) => isDeck(page.paras[at]),
      (at) => isTrailOf(page, page.paras[at]),
      (at) => titleAboveByline(page, at, (para) => isSigned(page, para) || isNameAlone(page, para)),
    ),
  )
})

/** Two sentences with a full stop behind them: what stands below a title. */
function isDeck(para: Para | undefined): boolean {
  return para?.prose === true && para.text.endsWith('.') && sentences(para.text) > 1
}

/** A byline, a date, a breadcrumb, a score, a picture's credit, the top of a release, or the title of a live blog's entry below its time. */
function isHeadOnly(page: Page, para: Para | undefined): boolean {
  if (!para) return false
  const above = page.paras[para.index - 1]
  if (above && isTimestamp(page.tokens, ...above.tokens)) return true
  const picture = readCaption(page.tokens, ...para.tokens)
  // "Ana Ruiz at her desk. Bo Lee/Courier Staff": what a picture shows is a sentence
  if (picture && (picture.caption === null || (picture.credit !== null && endsSentence(picture.caption)))) return true
  if (isMenu(page.tokens, ...para.tokens) || isPointer(page.tokens, ...para.tokens)) return true
  if (isDateLine(page.tokens, para)) return !namesDay(page, para)
  return isSigned(page, para) || isOfRelease(page, para) || isScore(para.text)
}

/** Words of the shortest title that ends with a day, and its characters. */
const BEFORE_DAY = 4
const LONG = 30

/** "Minutes of the council of May 2, 2031" above its own date or byline: the day is what the title is about. */
function namesDay(page: Page, { index, text, words, tokens: [from] }: Para): boolean {
  const below = page.paras[index + 1]
  if (!below || words < BEFORE_DAY || text.length < LONG || !isCapital(page.tokens, from)) return false
  return page.tokens.kinds[from] === WORD && (isSigned(page, below) || isDated(page, below))
}

function isTrailOf(page: Page, para: Para | undefined): boolean {
  return para !== undefined && isTrail(page.tokens, ...para.tokens)
}

/** Words that one paragraph counts for at most: a single long one is no article. */
const MOST_WORDS = 100
/** What a line outside the body costs the run it interrupts. */
const LINE_COST = 6

/** The anchor of a page, from the zones of its lines. */
export const anchorOf: (page: Page) => Anchor = once((page) => {
  const { headline, zones, around } = zonesOf(page)
  const body = around ? bodyRange(page, zones, headline) : ([storyStart(page), page.paras.length] as const)
  return { headline, body, around }
})

/** How sure the headline has to be for the lines below it to be told apart, and how many these are at most. */
const SURE = 0.7
const HEAD_LINES = 10

/**
 * The first line of the story where nothing stands around the article, its lines told apart by no furniture: the first
 * running text, or what the model takes for the story below a deck with byline and date under it.
 */
function storyStart(page: Page): number {
  const lede = ledeOf(page)
  const { headline, headlineSure, labels } = zonesOf(page)
  if (headline < 0 || headlineSure < SURE || headline > lede || lede > headline + HEAD_LINES) return lede
  const first = labels.indexOf(BODY, lede)
  return first > lede && first <= lede + HEAD_LINES && labels[lede] === HEAD ? first : lede
}

/** The stretch below the headline with the most body text, interruptions deducted (the largest sum of neighbours). */
function bodyRange({ paras, lede }: Page, zones: readonly Zone[], headline: number): readonly [number, number] {
  let best = 0
  let range: readonly [number, number] = [lede, paras.length]
  let sum = 0
  let start = 0
  for (const { words, index } of paras) {
    if (index <= headline) continue
    if (sum <= 0) [sum, start] = [0, index]
    sum += zones[index] === 'body' ? Math.min(words, MOST_WORDS) : -LINE_COST
    if (sum > best) [best, range] = [sum, [start, index + 1]]
  }
  return range
}

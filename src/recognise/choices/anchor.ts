import { once } from '../../page/once.js'
import type { Page, Para } from '../../page/page.js'
import { isScore } from '../../page/score.js'
import { endsSentence, sentences } from '../../page/shape.js'
import { readCaption } from '../../values/caption.js'
import { isTimestamp } from '../../values/timestamp.js'
import { readFeatures } from '../zones/features.js'
import { mayBePage } from '../zones/may-be-page.js'
import { zoneModel } from '../zones/model.js'
import { pathOf, plainZones, zonesThrough } from '../zones/path.js'
import type { Zone, Zones } from '../zones/zones.js'
import { isSigned } from './byline/read-line.js'
import { likeliestLine } from './headline/likeliest-line.js'
import { isDateLine, isMenu } from './headline/no-title.js'
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
  if (isMenu(page.tokens, ...para.tokens)) return true
  return isSigned(page, para) || isDateLine(page.tokens, para) || isOfRelease(page, para) || isScore(para.text)
}

/** Words that one paragraph counts for at most: a single long one is no article. */
const MOST_WORDS = 100
/** What a line outside the body costs the run it interrupts. */
const LINE_COST = 6

/** The anchor of a page, from the zones of its lines. */
export const anchorOf: (page: Page) => Anchor = once((page) => {
  const { headline, zones, around } = zonesOf(page)
  // Where nothing stands around the article its lines were not told apart: running text starts the body.
  const body = around ? bodyRange(page, zones, headline) : ([ledeOf(page), page.paras.length] as const)
  return { headline, body, around }
})

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

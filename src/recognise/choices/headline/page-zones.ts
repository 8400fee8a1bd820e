import { once } from '../../../page/once.js'
import type { Page, Para } from '../../../page/page.js'
import { isScore } from '../../../page/score.js'
import { endsSentence, sentences } from '../../../page/shape.js'
import { readCaption } from '../../../values/caption.js'
import { isTimestamp } from '../../../values/timestamp.js'
import { readFeatures } from '../../zones/features.js'
import { mayBePage } from '../../zones/may-be-page.js'
import { zoneModel } from '../../zones/model.js'
import { pathOf, plainZones, zonesThrough } from '../../zones/path.js'
import type { Zones } from '../../zones/zones.js'
import { isSigned } from '../byline/is-signed.js'
import { isOfRelease } from '../release.js'
import { likeliestLine } from './likeliest-line.js'
import { isDateLine, isMenu } from './no-title.js'

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

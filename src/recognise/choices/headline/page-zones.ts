import { once } from '../../../page/once.js'
import type { Page, Para } from '../../../page/page.js'
import { readFeatures } from '../../zones/features.js'
import { mayBePage } from '../../zones/may-be-page.js'
import { zoneModel } from '../../zones/model.js'
import { pathOf, plainZones, type Zones, zonesThrough } from '../../zones/zones.js'
import { isSigned } from '../byline/is-signed.js'
import { likeliestLine } from './likeliest-line.js'
import { isDateLine } from './no-title.js'

/** The zones of a page: those of the best path through its lines that goes through the line chosen as the headline. */
export const zonesOf: (page: Page) => Zones = once((page) => {
  if (!mayBePage(page)) return plainZones(page)
  const path = pathOf(readFeatures(page), zoneModel())
  return zonesThrough(
    page,
    path,
    likeliestLine(path, (at) => isHeadOnly(page, page.paras[at])),
  )
})

/** A byline or a date. */
function isHeadOnly(page: Page, para: Para | undefined): boolean {
  return para !== undefined && (isSigned(page, para) || isDateLine(page.tokens, para))
}

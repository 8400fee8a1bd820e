import { once } from '../../../page/once.js'
import type { Page } from '../../../page/page.js'
import { readFeatures } from '../../zones/features.js'
import { mayBePage } from '../../zones/may-be-page.js'
import { zoneModel } from '../../zones/model.js'
import { pathOf, plainZones, zonesThrough } from '../../zones/path.js'
import type { Zones } from '../../zones/zones.js'
import { likeliestLine } from './likeliest-line.js'

/** The zones of a page: those of the best path through its lines that goes through the line chosen as the headline. */
export const zonesOf: (page: Page) => Zones = once((page) => {
  if (!mayBePage(page)) return plainZones(page)
  const path = pathOf(readFeatures(page), zoneModel())
  return zonesThrough(page, path, likeliestLine(path))
})

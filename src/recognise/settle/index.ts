import type { Refiner } from '../claim.js'
import { headOrder } from './head-order.js'
import { lastDividers } from './last-dividers.js'
import { oneEach } from './one-each.js'
import { settle } from './settle.js'

/**
 * THE TABLE of refiners, applied from top to bottom. What a field loses must be free for
 * others before the overlaps are settled; what follows only looks at what was settled. After it no two claims overlap.
 */
export const refiners: readonly Refiner[] = [oneEach, headOrder, settle, lastDividers]

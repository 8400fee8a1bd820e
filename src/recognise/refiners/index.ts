import type { Refiner } from '../claim.js'
import { settle } from './settle.js'

/** THE TABLE of refiners, applied from top to bottom. After the last one no two claims overlap. */
export const refiners: readonly Refiner[] = [settle]

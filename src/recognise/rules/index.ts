import type { Rule } from '../claim.js'
import { byline } from './byline.js'

/** THE TABLE. At equal scores the upper rule wins; the comments say why the order is what it is. */
export const rules: readonly Rule[] = [byline]

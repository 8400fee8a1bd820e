import type { Weights } from './evidence.js'
import learned from './weights.json' with { type: 'json' }

// Learned by `npm run train -- DIR`; not edited by hand.

/** What makes a date the article's own, and what the page having none weighs. */
export const dateWeights: Weights = learned.date.weights
export const noDate: number = learned.date.none

/** What makes a line the article's byline, and what the page having none weighs. */
export const bylineWeights: Weights = learned.byline.weights
export const noByline: number = learned.byline.none

/** What makes a line of a page its headline, and what none of them being it weighs. */
export const headlineWeights: Weights = learned.headline.weights
export const noHeadline: number = learned.headline.none

/** What makes a line of a page a subhead, and what it being none weighs. */
export const subheadWeights: Weights = learned.subhead.weights
export const noSubhead: number = learned.subhead.none

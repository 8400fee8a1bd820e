import { once } from '../../../page/once.js'
import type { Page } from '../../../page/page.js'
import { labelAt } from '../../../values/byline/label.js'
import { anchorOf } from '../anchor.js'
import { LEAST, surest, type Weighed } from '../evidence.js'
import { bylineWeights, noByline } from '../weights.js'
import { type BylineCandidate, bylineCandidates } from './candidates.js'

/** The line that says who wrote the article; null where none is likely. */
export const bylineOf: (page: Page) => Weighed<BylineCandidate> | null = once((page) => {
  const candidates = bylineCandidates(page)
  const labelled = labelledLine(page, candidates)
  if (labelled) return { candidate: labelled, chance: 1 }
  const best = surest(candidates, bylineWeights, noByline)
  return best && best.chance >= LEAST ? best : null
})

/** With no page around the article a line above the text that says "By" and a name is sure. */
function labelledLine(page: Page, candidates: readonly BylineCandidate[]): BylineCandidate | undefined {
  const { around, body } = anchorOf(page)
  if (around) return undefined
  return candidates.find(
    ({ para, read }) => para.index < body[0] && read.persons > 0 && labelAt(page.tokens, ...para.tokens),
  )
}

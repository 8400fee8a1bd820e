import { overlaps } from '../../model/span.js'
import type { Claim, Refiner } from '../claim.js'

/** Of claims that overlap the surest stays; at a tie the one whose rule stands higher in the table. */
export const settle: Refiner = {
  name: 'settle',
  refine(claims) {
    const ranked = claims.map((claim, order) => ({ claim, order }))
    ranked.sort((a, b) => b.claim.score - a.claim.score || a.order - b.order)
    const kept: Claim[] = []
    for (const { claim } of ranked) insert(kept, claim)
    return kept
  },
}

/** Keeps `kept` sorted by place; a claim that overlaps one already there is dropped. */
function insert(kept: Claim[], claim: Claim): void {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle] as Claim).span[0] < claim.span[0]) low = middle + 1
    else high = middle
  }
  const before = kept[low - 1]
  const after = kept[low]
  if (before && overlaps(before.span, claim.span)) return
  if (after && overlaps(after.span, claim.span)) return
  kept.splice(low, 0, claim)
}

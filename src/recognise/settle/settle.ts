import type { Span } from '../../model/span.js'
import type { Claim, Refiner } from '../claim.js'

/** Of claims that overlap the one with the highest priority stays; at a tie the one whose rule stands higher in the table. */
export const settle: Refiner = {
  name: 'settle',
  refine(claims) {
    const take = taker(claims)
    // Sorting keeps the order of the table among equals
    const kept = [...claims].sort((a, b) => b.priority - a.priority).filter(({ span }) => take(span))
    return kept.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  },
}

/** Takes the characters of a span unless one of them is taken; says whether it did. */
function taker(claims: readonly Claim[]): (span: Span) => boolean {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const { span } of claims) {
    start = Math.min(start, span[0])
    end = Math.max(end, span[1])
  }
  const taken = new Uint8Array(Math.max(0, end - start))
  return (span) => {
    const own = taken.subarray(span[0] - start, span[1] - start)
    if (own.includes(1)) return false
    own.fill(1)
    return true
  }
}

import type { Span } from '../../model/span.js'
import { LEFT_OVER } from '../../page/kind.js'
import type { Claim, Refiner } from '../claim.js'

/**
 * Of claims that overlap the one with the highest priority stays; at a tie the one whose rule stands higher in the table.
 * Of what is left over the parts stay that nothing covers.
 */
export const settle: Refiner = {
  name: 'settle',
  refine(claims) {
    const take = taker(claims)
    // Sorting keeps the order of the table among equals
    const kept = [...claims]
      .sort((a, b) => b.priority - a.priority)
      .flatMap((claim) => {
        const parts = claim.priority === LEFT_OVER ? take.free(claim.span) : [claim.span]
        return parts.filter(take.whole).map((span) => ({ ...claim, span }))
      })
    return kept.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  },
}

/** Takes the characters of a span unless one of them is taken; tells the parts of a span that are free. */
function taker(claims: readonly Claim[]): { whole: (span: Span) => boolean; free: (span: Span) => readonly Span[] } {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const { span } of claims) {
    start = Math.min(start, span[0])
    end = Math.max(end, span[1])
  }
  const taken = new Uint8Array(Math.max(0, end - start))
  return {
    whole: (span) => {
      const own = taken.subarray(span[0] - start, span[1] - start)
      if (own.includes(1)) return false
      own.fill(1)
      return true
    },
    free: ([from, to]) => {
      const parts: Span[] = []
      for (let at = from; at < to; at++) {
        if (taken[at - start]) continue
        const last = parts.at(-1)
        if (last && last[1] === at) parts[parts.length - 1] = [last[0], at + 1]
        else parts.push([at, at + 1])
      }
      return parts
    },
  }
}

import type { Claim, Refiner } from '../claim.js'

/** Of claims that overlap the surest stays; at a tie the one whose rule stands higher in the table. */
export const settle: Refiner = {
  name: 'settle',
  refine(claims) {
    const ranked = claims.map((claim, rank): Ranked => ({ claim, rank }))
    ranked.sort((a, b) => a.claim.span[0] - b.claim.span[0] || a.claim.span[1] - b.claim.span[1])
    return knots(ranked).flatMap(settled)
  },
}

interface Ranked {
  readonly claim: Claim
  /** Place among all claims: rules come in the order of their table. */
  readonly rank: number
}

/** Groups of claims, sorted by place, that overlap from one to the next; nothing overlaps between two groups. */
function knots(sorted: readonly Ranked[]): Ranked[][] {
  const groups: Ranked[][] = []
  let end = -1
  for (const each of sorted) {
    if (each.claim.span[0] >= end || groups.length === 0) groups.push([each])
    else groups.at(-1)?.push(each)
    end = Math.max(end, each.claim.span[1])
  }
  return groups
}

/** The surest of a group, then the surest of what is left beside it, in place order. */
function settled(group: readonly Ranked[]): Claim[] {
  if (group.length <= 1) return group.map(({ claim }) => claim)
  const best = group.reduce((a, b) => (outranks(b, a) ? b : a))
  const [start, end] = best.claim.span
  const left = group.filter(({ claim }) => claim.span[1] <= start && claim.span[0] < start)
  const right = group.filter((each) => each.claim.span[0] >= end && each !== best)
  return [...knots(left).flatMap(settled), best.claim, ...knots(right).flatMap(settled)]
}

function outranks(a: Ranked, b: Ranked): boolean {
  return a.claim.priority > b.claim.priority || (a.claim.priority === b.claim.priority && a.rank < b.rank)
}

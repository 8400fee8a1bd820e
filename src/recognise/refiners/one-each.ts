import type { Claim, Kind, Refiner } from '../claim.js'

/** Fields that an article has once: the surest claim stays, at a tie the first one. */
const FIELDS: ReadonlySet<Kind> = new Set<Kind>(['headline', 'byline', 'dateline', 'published', 'updated', 'tags'])

/** One headline, one byline, one dateline: what loses goes back to whoever else claims it, or to the body. */
export const oneEach: Refiner = {
  name: 'one-each',
  refine(claims) {
    const best = new Map<Kind, Claim>()
    for (const claim of claims) {
      if (!FIELDS.has(claim.kind)) continue
      const other = best.get(claim.kind)
      if (!other || claim.score > other.score) best.set(claim.kind, claim)
    }
    return claims.filter((claim) => !FIELDS.has(claim.kind) || best.get(claim.kind) === claim)
  },
}

import type { Claim, Kind, Refiner } from '../claim.js'

/** Fields that an article has once: the surest claim stays, at a tie the first one. */
const FIELDS: ReadonlySet<Kind> = new Set<Kind>([
  'headline',
  'byline',
  'dateline',
  'published',
  'updated',
  'tags',
  'embargo',
  'contacts',
])

/**
 * One headline, one byline, one dateline: what loses goes back to whoever else claims it, or to the body. Where two rules
 * say the same the upper one has said it, as sure as the surer of them.
 */
export const oneEach: Refiner = {
  name: 'one-each',
  refine(claims) {
    const best = new Map<Kind, Claim>()
    for (const claim of claims) {
      if (!FIELDS.has(claim.kind)) continue
      const other = best.get(claim.kind)
      if (!other || claim.priority > other.priority) best.set(claim.kind, claim)
    }
    const firsts = new Map([...best.values()].map((claim) => [claims.find((each) => isSame(each, claim)), claim]))
    const kept: Claim[] = []
    for (const claim of claims) {
      const surer = FIELDS.has(claim.kind) ? firsts.get(claim) : claim
      if (surer === claim) kept.push(claim)
      else if (surer) kept.push({ ...claim, confidence: surer.confidence, priority: surer.priority })
    }
    return kept
  },
}

function isSame(a: Claim, b: Claim): boolean {
  return a.kind === b.kind && a.span[0] === b.span[0] && a.span[1] === b.span[1]
}

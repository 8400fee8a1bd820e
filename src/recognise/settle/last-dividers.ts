import type { Page } from '../../page/page.js'
import type { Claim, Kind, Refiner } from '../claim.js'

/** What a divider can part; all else stands beside the body. */
const BODY: ReadonlySet<Kind> = new Set<Kind>([
  'subhead',
  'dateline',
  'list',
  'blockquote',
  'pullquote',
  'turn',
  'timestamp',
  'verbatim',
  'table',
  'code',
])

/** A divider parts body from body; behind the last of it there is nothing to part, so it goes with the furniture. */
export const lastDividers: Refiner = {
  name: 'last-dividers',
  refine(claims, page) {
    if (!claims.some(({ kind }) => kind === 'divider')) return claims
    const end = bodyEnd(claims, page)
    return claims.map((claim) =>
      claim.kind === 'divider' && claim.span[0] >= end
        ? { ...claim, kind: 'furniture', reason: 'divider', value: null }
        : claim,
    )
  },
}

/** Where the last paragraph ends that no claim, or a body's claim, stands on. */
function bodyEnd(claims: readonly Claim[], page: Page): number {
  let at = claims.length - 1
  for (const para of [...page.paras].reverse()) {
    while (at >= 0 && (claims[at] as Claim).span[0] >= para.span[1]) at -= 1
    const claim = claims[at]
    if (!claim || claim.span[1] <= para.span[0] || BODY.has(claim.kind)) return para.span[1]
  }
  return 0
}

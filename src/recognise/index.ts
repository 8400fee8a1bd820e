import type { Page } from '../page/page.js'
import type { Claim, Rule } from './claim.js'
import { refiners } from './settle/index.js'

/** What `rules` say of each stretch of the page, in page order, no two overlapping. What nobody claims is body text. */
export function recognise(page: Page, rules: readonly Rule[]): readonly Claim[] {
  const found = [...page.given]
  for (const rule of rules) for (const claim of rule.find(page)) found.push(claim)
  let claims: readonly Claim[] = found
  for (const refiner of refiners) claims = refiner.refine(claims, page)
  return claims
}

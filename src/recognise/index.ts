import type { Page } from '../page/page.js'
import type { Claim, Rule } from './claim.js'
import { rules } from './rules/index.js'
import { refiners } from './settle/index.js'

/** What each stretch of the page is, in page order, no two overlapping. What nobody claims is body text. */
export function recognise(page: Page, asked: readonly Rule[] = rules): readonly Claim[] {
  const found = [...page.given]
  for (const rule of asked) for (const claim of rule.find(page)) found.push(claim)
  let claims: readonly Claim[] = found
  for (const refiner of refiners) claims = refiner.refine(claims, page)
  return claims
}

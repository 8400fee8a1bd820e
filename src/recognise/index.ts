import type { Page } from '../page/page.js'
import type { Claim, Rule } from './claim.js'
import { rules } from './rules/index.js'
import { refiners } from './settle/index.js'

/** What each stretch of the page is, in page order, no two overlapping. What nobody claims is body text. */
export function recognise(page: Page, asked: readonly Rule[] = rules): readonly Claim[] {
  let claims: readonly Claim[] = [...page.given, ...asked.flatMap((rule) => rule.find(page))]
  for (const refiner of refiners) claims = refiner.refine(claims, page)
  return claims
}

import { once } from '../../../page/once.js'
import type { Page, Para } from '../../../page/page.js'
import { anchorOf, zonesOf } from '../anchor.js'
import { surest } from '../evidence.js'
import { noSubhead, subheadWeights } from '../weights.js'
import { subheadCandidates } from './candidates.js'

/** The lines of a page that are likely subheads, each with its chance. */
export const subheadsOf: (page: Page) => ReadonlyMap<Para, number> = once((page) => {
  const found = new Map<Para, number>()
  for (const candidate of subheadCandidates(page, anchorOf(page), zonesOf(page))) {
    const chance = surest([candidate], subheadWeights, noSubhead)?.chance ?? 0
    if (chance > LEAST) found.set(candidate.para, chance)
  }
  return found
})

/** Few lines are subheads, so what is likelier than this is called one: the fewest mistakes over all. */
const LEAST = 0.3

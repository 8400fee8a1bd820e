import type { ChosenLine, Path } from '../../zones/zones.js'
import { surest } from '../evidence.js'
import { headlineWeights, noHeadline } from '../weights.js'
import { lineCandidates } from './line-candidates.js'

/** The line of a page that is most likely its headline. Of those that read the same the lowest above the body stands nearest to the article. */
export function likeliestLine(path: Path): ChosenLine {
  const { candidates, start } = lineCandidates(path)
  const best = surest(candidates, headlineWeights, noHeadline)
  if (!best) return { at: -1, chance: 0 }
  const { key } = best.candidate
  const lowest = candidates.findLast((each) => each.key === key && each.at <= start)
  return { at: (lowest ?? best.candidate).at, chance: best.chance }
}

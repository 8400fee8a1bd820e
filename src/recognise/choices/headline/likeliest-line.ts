import type { ChosenLine, Path } from '../../zones/zones.js'
import { surest } from '../evidence.js'
import { headlineWeights, noHeadline } from '../weights.js'
import { type LineCandidate, lineCandidates } from './line-candidates.js'

/**
 * The line of a page that is most likely its headline. Of those that read the same the lowest above the body stands
 * nearest to the article; so does the title below its title bar. A line that is signed is a byline, whatever it looks like.
 */
export function likeliestLine(
  path: Path,
  isSigned: (at: number) => boolean,
  isDeck: (at: number) => boolean,
  isTrail: (at: number) => boolean,
  titleAbove: (at: number) => number | null,
): ChosenLine {
  const { candidates: all, start } = lineCandidates(path)
  let candidates = all
  let best = surest(candidates, headlineWeights, noHeadline)
  for (let tries = 0; best && tries < MOST_SIGNED && isSigned(best.candidate.at); tries++) {
    const { key } = best.candidate
    candidates = candidates.filter((each) => each.key !== key)
    best = surest(candidates, headlineWeights, noHeadline)
  }
  if (!best) return { at: -1, chance: 0 }
  if (best.chance < SURE && isDeck(best.candidate.at)) {
    const { at } = best.candidate
    best =
      surest(
        candidates.filter((each) => each.at < at),
        headlineWeights,
        noHeadline,
      ) ?? best
  }
  const over = titleAbove(best.candidate.at)
  if (over !== null) return { at: over, chance: best.chance }
  const above = candidates.filter(({ at }) => at <= start)
  const { at: line } = best.candidate
  const trail = isTrail(line)
  const titled = above.find(
    (each) =>
      each.at > line &&
      (isTitleBar(best.candidate, each) ||
        isBreadcrumb(best.candidate, each) ||
        (trail && isLastStep(best.candidate, each))),
  )
  const { key } = titled ?? best.candidate
  const lowest = above.findLast((each) => each.key === key)
  return { at: (lowest ?? best.candidate).at, chance: best.chance }
}

/** Below that chance two sentences are rather the deck of a title above them. */
const SURE = 0.4

/** Lines of one head that are bylines and look like its title, at most. */
const MOST_SIGNED = 3

/** Of a title bar the title is the better part. */
const LEAST_SHARE = 0.5

/** "X | The Courier" is the title bar of "X". */
function isTitleBar({ key }: LineCandidate, { key: title }: LineCandidate): boolean {
  return title.length >= key.length * LEAST_SHARE && key.startsWith(`${title} `)
}

/** Lines from a trail to the title it leads to, and words of that, so that it is no section. */
const NEAR = 12
const TITLE_WORDS = 3

/** "Home > News > X" above "X". */
function isLastStep({ at, key }: LineCandidate, title: LineCandidate): boolean {
  return title.at - at <= NEAR && title.key.split(' ').length >= TITLE_WORDS && key.endsWith(` ${title.key}`)
}

/** "NewsSportX" is the breadcrumb above "X": no headline stands behind a word without a blank. */
function isBreadcrumb({ key }: LineCandidate, { key: title }: LineCandidate): boolean {
  const before = key.charAt(key.length - title.length - 1)
  return before !== '' && before !== ' ' && title.includes(' ') && key.endsWith(title)
}

import type { LineFacts } from '../../zones/facts.js'
import { BODY } from '../../zones/labels.js'
import type { Path } from '../../zones/zones.js'
import type { Candidate } from '../evidence.js'
import { headStretch, LONGEST } from './head-stretch.js'
import { namesOf, traitsOf } from './traits.js'

/** A line of a page that may be its headline. */
export interface LineCandidate extends Candidate {
  readonly at: number
}

/** The lines that may be the headline, in page order, and the line with which the body starts. */
export interface LineCandidates {
  readonly candidates: readonly LineCandidate[]
  readonly start: number
}

/** Reads the head of a page; lines that read the same stand up for each other. */
export function lineCandidates(path: Path): LineCandidates {
  const { facts } = path.features
  const head = headStretch(facts, bodyStart(path))
  const candidates: LineCandidate[] = []
  for (let at = head.first; at < head.end; at++) {
    const { count, words, key } = facts[at] as LineFacts
    if (count <= LONGEST && words.length > 0) candidates.push({ at, key, evidence: namesOf(traitsOf(path, head, at)) })
  }
  return { candidates, start: head.start }
}

/** Lines of the body that are searched for its first running text. */
const FIRST = 6

/** The first line of running text that the path calls body; else the page's densest stretch. */
function bodyStart({ features, labels }: Path): number {
  const first = labels.indexOf(BODY)
  if (first < 0) return features.page.core[0]
  for (let at = first; at < Math.min(labels.length, first + FIRST); at++) {
    if (labels[at] === BODY && features.facts[at]?.prose) return at
  }
  return first
}

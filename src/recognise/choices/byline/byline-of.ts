import { isGivenName } from '../../../language/given-names.js'
import { once } from '../../../page/once.js'
import type { Page } from '../../../page/page.js'
import { labelAt } from '../../../values/byline/label.js'
import { anchorOf } from '../anchor.js'
import { isDated } from '../dates/is-dated.js'
import { surest, type Weighed } from '../evidence.js'
import { ledeOf } from '../lede.js'
import { bylineWeights, noByline } from '../weights.js'
import { type BylineCandidate, bylineCandidates, isAboveBiography, isBelowLabel } from './candidates.js'
import { hasRoles } from './lines.js'
import { isRoleLine } from './read-line.js'

/** The line that says who wrote the article; null where none is likely. */
export const bylineOf: (page: Page) => Weighed<BylineCandidate> | null = once((page) => {
  const candidates = bylineCandidates(page, anchorOf(page))
  const labelled = labelledLine(page, candidates) ?? atHeadline(page, candidates)
  if (labelled) return { candidate: labelled, chance: 1 }
  const best = surest(candidates, bylineWeights, noByline)
  if (best && best.chance >= (isNamed(page, best.candidate) ? LIKELY : UNNAMED)) return best
  const below = candidates.filter(({ para, read }) => read.unknown === 0 && isBelowLabel(page, para.index))
  const alone =
    below.length === 1
      ? below[0]
      : candidates.find(
          (each) =>
            isBare(page, each) ||
            hasRole(page, each) ||
            isAboveBiography(page, each.para) ||
            isDesk(page, each) ||
            isFirstOfRow(page, each, candidates),
        )
  return alone ? { candidate: alone, chance: ALONE } : null
})

/** A line that is less likely is left open: one that is none costs as much as one that is missed. */
const LIKELY = 0.4
/** The same above the headline or below the story's start where nothing shows that the line names anybody: "Rural Regions". */
const UNNAMED = 0.75

/** A label, a role, a writer whose first name is known or an initial, or a place between headline and text or above a date. */
function isNamed(page: Page, { para: { index }, read: { label, authors } }: BylineCandidate): boolean {
  const { headline, body } = anchorOf(page)
  if (label !== null || (index > headline && index < body[0])) return true
  const below = page.paras[index + 1]
  if (below && isDated(page, below)) return true
  return authors.some(({ name, role }) => {
    const [first = ''] = name.split(' ', 1)
    return role !== null || first.endsWith('.') || isGivenName(first.toLowerCase())
  })
}

/** How often a name alone is the writer's: right above the text or the date, or the only one below "By". */
const ALONE = 0.7
/** Lines above it: headline, kicker, deck. */
const ABOVE = 3

/** With no page around the article, names and nothing else between its title and its text or date. */
function isBare(page: Page, { para, read }: BylineCandidate): boolean {
  const { paras } = page
  const lede = ledeOf(page)
  if (para.index > ABOVE || para.index >= lede || read.unknown > 0) return false
  // "@ana" between them is hers
  const below = paras.slice(para.index + 1).find(({ words, text }) => words > 1 || !text.startsWith('@'))
  return below !== undefined && (below.index === lede || isDated(page, para) || isDated(page, below))
}

/** Lines from the headline to such a name at most. */
const HEAD = 6

/** "Ana Ruiz" with "Transport reporter" on the line right below or above it, between the title and the text. */
function hasRole(page: Page, { para, read }: BylineCandidate): boolean {
  const { headline } = anchorOf(page)
  const placed = para.index > headline && para.index - headline <= HEAD && para.index < ledeOf(page)
  if (!placed || read.persons === 0 || read.unknown > 0) return false
  const below = page.paras[para.index + 1]
  const above = page.paras[para.index - 1]
  if (below?.gap === 0 && isRoleLine(page, below)) return true
  return para.gap === 0 && above !== undefined && isRoleLine(page, above)
}

/** Lines from the headline to the first of several writers. */
const ROW = 12

/** "Ana Ruiz, reporter" right above "Bo Lee, photographer", near below the headline. */
function isFirstOfRow(
  page: Page,
  { para: { index }, read }: BylineCandidate,
  all: readonly BylineCandidate[],
): boolean {
  const { headline } = anchorOf(page)
  if (index <= headline || index - headline > ROW || !hasRoles(read)) return false
  return all.some(({ para, read: other }) => para.index === index + 1 && para.gap === 0 && hasRoles(other))
}

/** "Sports Desk" right below the title, with a date on one of the next two lines of its block. */
function isDesk(page: Page, { para: { index }, read }: BylineCandidate): boolean {
  if (read.persons > 0 || read.unknown > 0 || index !== anchorOf(page).headline + 1) return false
  const [next, second] = page.paras.slice(index + 1, index + 3)
  if (next?.gap !== 0) return false
  return isDated(page, next) || (second?.gap === 0 && isDated(page, second))
}

/** Right below the headline a line that starts with "By" and names persons and nothing else is the article's, whatever others a page has. */
function atHeadline(page: Page, candidates: readonly BylineCandidate[]): BylineCandidate | undefined {
  const { headline } = anchorOf(page)
  return candidates.find(
    ({ para, read }) =>
      para.index === headline + 1 &&
      read.persons > 0 &&
      read.unknown === 0 &&
      (read.opened || labelAt(page.tokens, ...para.tokens)),
  )
}

/** With no page around the article a line above the text that says "By" and a name is sure. */
function labelledLine(page: Page, candidates: readonly BylineCandidate[]): BylineCandidate | undefined {
  const { around, body } = anchorOf(page)
  if (around) return undefined
  return candidates.find(
    ({ para, read }) =>
      para.index < body[0] &&
      read.authors.length > 0 &&
      (labelAt(page.tokens, ...para.tokens) || (read.label !== null && read.persons > 0)),
  )
}

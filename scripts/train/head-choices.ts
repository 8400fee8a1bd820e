import { readPage } from '../../src/page/read-page.js'
import { anchorOf } from '../../src/recognise/choices/anchor.js'
import { bylineCandidates } from '../../src/recognise/choices/byline/candidates.js'
import { dateCandidates } from '../../src/recognise/choices/dates/candidates.js'
import { dayOrderOf } from '../../src/recognise/choices/dates/day-order.js'
import { type Annotated, bare } from './data.js'
import type { Choice } from './learn-choices.js'

/** Each page as a whole and as the selection of its article. */
function textsOf({ text, selection }: Annotated): string[] {
  return selection ? [text, selection] : [text]
}

/** What the pages with a known date offer as theirs. */
export function dateChoices(pages: readonly Annotated[]): Choice[] {
  return pages.flatMap((each) => {
    const day = each.date?.slice(0, 10)
    if (!day) return []
    return textsOf(each).map((text) => {
      const page = readPage(text)
      const candidates = dateCandidates(page, dayOrderOf(page), anchorOf(page))
      return { candidates, right: candidates.map(({ key }) => key === day) }
    })
  })
}

/** What the pages with known authors offer as their byline. A line that names some of them is better than none. */
export function bylineChoices(pages: readonly Annotated[]): Choice[] {
  return pages.flatMap((each) => {
    const gold = new Set(each.authors?.map(bare))
    if (gold.size === 0) return []
    return textsOf(each).map((text) => {
      const page = readPage(text)
      const candidates = bylineCandidates(page, anchorOf(page))
      const hits = candidates.map(({ read }) => read.authors.filter(({ name }) => gold.has(bare(name))).length)
      const whole = candidates.map(({ read }, at) => hits[at] === gold.size && read.authors.length === gold.size)
      return { candidates, right: whole.includes(true) ? whole : hits.map((count) => count > 0) }
    })
  })
}

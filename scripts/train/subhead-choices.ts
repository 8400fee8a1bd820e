import { readPage } from '../../src/page/read-page.js'
import { anchorOf, zonesOf } from '../../src/recognise/choices/anchor.js'
import { subheadCandidates } from '../../src/recognise/choices/subheads/candidates.js'
import { type Annotated, bare } from './data.js'
import type { Choice } from './learn-choices.js'

/** Each line of the pages with known subheads that may be one: a choice between it and none. */
export function subheadChoices(pages: readonly Annotated[]): Choice[] {
  return pages.flatMap(({ text, body, subheads }) => {
    if (!subheads) return []
    // A body whose short lines nobody called subheads says nothing of them
    const lines = new Set(subheads.length === 0 ? body.split('\n').map(bare) : [])
    const right = new Set(subheads.map(bare))
    const page = readPage(text)
    return subheadCandidates(page, anchorOf(page), zonesOf(page))
      .filter(({ para }) => !lines.has(bare(para.text)))
      .map((each) => ({ candidates: [each], right: [right.has(bare(each.para.text))] }))
  })
}

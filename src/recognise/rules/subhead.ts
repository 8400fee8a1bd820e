import type { Span } from '../../model/span.js'
import type { Page } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { zonesOf } from '../choices/anchor.js'
import { releaseOf } from '../choices/release.js'
import { isBetweenProse, isEntryHead, isShortLine } from '../choices/subheads/form.js'
import { subheadsOf } from '../choices/subheads/subheads-of.js'
import type { Claim, Rule } from '../claim.js'

/** A short line without a full stop between paragraphs of prose, or below the time of a live blog's entry. */
export const subhead: Rule = {
  name: 'subhead',
  find(page) {
    const entries = page.paras.filter((para) => isShortLine(page, para) && isEntryHead(page, para))
    return [...entries.map(({ span }) => claimOf(page, span, OF_ENTRY)), ...others(page)]
  },
}

/** A time above it says what the page model cannot know. */
const OF_ENTRY = 0.75
const BETWEEN_PROSE = 0.4
/** What a chance adds to that: the surer the line, the less the page's model is believed that takes it for a link. */
const MORE = 0.3

/** On a whole page links look like subheads: what is likely one has been learned. */
function others(page: Page): Claim[] {
  if (isOnPage(page))
    return [...subheadsOf(page)].map(([{ span }, chance]) => claimOf(page, span, BETWEEN_PROSE + MORE * chance))
  const lines = page.paras.filter((para) => isShortLine(page, para) && isBetweenProse(page, para))
  return lines.map(({ span }) => claimOf(page, span, BETWEEN_PROSE))
}

/** Markdown is written for the article alone, and so is a release. */
function isOnPage(page: Page): boolean {
  if (releaseOf(page).lines.length > 0) return false
  return (page.markup === null || page.markup.page === true) && zonesOf(page).around
}

function claimOf(page: Page, span: Span, priority: number): Claim {
  const value = { text: lineText(page, span), level: 2 }
  const sure = { confidence: 0.87, priority }
  return { kind: 'subhead', span, value, rule: 'subhead', reason: 'short-line-between-prose', ...sure }
}

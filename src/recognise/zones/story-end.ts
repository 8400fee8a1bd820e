import type { Page, Para } from '../../page/page.js'
import { endsSentence } from '../../page/shape.js'
import { liveTimes } from '../live-times.js'
import { type FurnitureReason, REASONS } from './furniture-words.js'
import { AFTER, BODY } from './labels.js'
import type { Zones } from './zones.js'

/** Furniture that stands behind a story alone; all other stands between its paragraphs as well. */
const ENDING: ReadonlySet<FurnitureReason> = new Set([
  'navigation',
  'related-links',
  'comments',
  'cookie-notice',
  'footer',
])
/** Words of a sentence that needs no running text beside it. */
const SENTENCE = 4

/**
 * The last paragraph that the story reaches: below its body as the best path has it, running text goes on with it where
 * nothing but share bars, boxes, times and heads of a live blog's entries stand between. A line that is none of these ends it.
 */
export function storyEnd(page: Page, zones: Zones): number {
  const times = liveTimes(page)
  let end = zones.labels.lastIndexOf(BODY)
  for (let at = end + 1; end >= 0 && at < page.paras.length; at++) {
    const line = zones.facts[at]
    const para = page.paras[at] as Para
    if (!line || zones.labels[at] !== AFTER) continue
    const reason = REASONS[(line.whole || line.opening) - 1]
    if (reason && !ENDING.has(reason)) continue
    if (reason || line.menu === 1) break
    if (para.prose || (para.words >= SENTENCE && endsSentence(para.text))) end = at
    else if (!times.has(para) && !times.has(page.paras[at - 1] as Para)) break
  }
  return end
}

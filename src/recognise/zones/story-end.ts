import type { Page, Para } from '../../page/page.js'
import { endsSentence } from '../../page/shape.js'
import { liveTimes } from '../live-times.js'
import { type FurnitureReason, REASONS } from './furniture-words.js'
import { AFTER, BODY, INSIDE } from './labels.js'
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

/** Lines of a box that stands between the story's paragraphs, at least. */
const BOX = 3

/** Lines beside such a box that it need not have had before: a picture's. */
const BESIDE = 2

/** What stands between paragraphs of the story, by its text: below it, it is the same box once more. */
export function boxedLines({ paras }: Page, { labels }: Zones): ReadonlySet<string> {
  const found = new Set<string>()
  for (let first = 0; first < paras.length; ) {
    let end = first
    while (labels[end] === INSIDE) end += 1
    if (end - first >= BOX) for (const { text, prose } of paras.slice(first, end)) if (!prose) found.add(text)
    first = end + 1
  }
  return found
}

/** Lines below the story that are such a box shown once more, with those right above and below it that are no running text. */
function besideBoxes({ paras }: Page, { labels }: Zones, boxed: ReadonlySet<string>): ReadonlySet<number> {
  const isBoxed = (at: number): boolean => labels[at] === AFTER && boxed.has(paras[at]?.text ?? '')
  const found = new Set<number>()
  for (const { index } of paras) {
    if (!isBoxed(index)) continue
    found.add(index)
    for (let far = 1; far <= BESIDE; far++) {
      if (!paras[index + far]?.prose) found.add(index + far)
      if (isBoxed(index + 1) && !paras[index - far]?.prose) found.add(index - far)
    }
  }
  return found
}

/**
 * The last paragraph that the story reaches: below its body as the best path has it, running text goes on with it where
 * nothing but share bars, boxes, times and heads of a live blog's entries stand between. A line that is none of these
 * ends it. `boxed` are lines that stand between its paragraphs.
 */
export function storyEnd(page: Page, zones: Zones, boxed: ReadonlySet<string>): number {
  const times = liveTimes(page)
  const besides = besideBoxes(page, zones, boxed)
  let end = zones.labels.lastIndexOf(BODY)
  for (let at = end + 1; end >= 0 && at < page.paras.length; at++) {
    const line = zones.facts[at]
    const para = page.paras[at] as Para
    if (!line || zones.labels[at] !== AFTER || besides.has(at)) continue
    const reason = REASONS[(line.whole || line.opening) - 1]
    if (reason && !ENDING.has(reason)) continue
    if (reason || line.menu === 1) break
    if (para.prose || (para.words >= SENTENCE && endsSentence(para.text))) end = at
    else if (!times.has(para) && !times.has(page.paras[at - 1] as Para)) break
  }
  return end
}

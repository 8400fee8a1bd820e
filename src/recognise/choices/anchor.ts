import type { Page } from '../../page/page.js'
import type { Zone } from '../zones/zones.js'
import { zonesOf } from './headline/page-zones.js'

/** Where the article stands on its page, in indexes of `page.paras`. */
export interface Anchor {
  /** The line that is most likely the headline; -1 where there is none. */
  readonly headline: number
  /** First paragraph of the body, and the one after its last. */
  readonly body: readonly [first: number, end: number]
  /** A page stands around the article. */
  readonly around: boolean
}

/** Words that one paragraph counts for at most: a single long one is no article. */
const MOST_WORDS = 100
/** What a line outside the body costs the run it interrupts. */
const LINE_COST = 6

const anchors = new WeakMap<Page, Anchor>()

/** The anchor of `page`, from the zones of its lines; computed once. */
export function anchorOf(page: Page): Anchor {
  let anchor = anchors.get(page)
  if (!anchor) {
    const { headline, zones, around } = zonesOf(page)
    // Where nothing stands around the article its lines were not told apart: running text starts the body.
    const body = around ? bodyRange(page, zones, headline) : ([page.lede, page.paras.length] as const)
    anchor = { headline, body, around }
    anchors.set(page, anchor)
  }
  return anchor
}

/** The stretch below the headline with the most body text, interruptions deducted (the largest sum of neighbours). */
function bodyRange({ paras, lede }: Page, zones: readonly Zone[], headline: number): readonly [number, number] {
  let best = 0
  let range: readonly [number, number] = [lede, paras.length]
  let sum = 0
  let start = 0
  for (const { words, index } of paras) {
    if (index <= headline) continue
    if (sum <= 0) [sum, start] = [0, index]
    sum += zones[index] === 'body' ? Math.min(words, MOST_WORDS) : -LINE_COST
    if (sum > best) [best, range] = [sum, [start, index + 1]]
  }
  return range
}

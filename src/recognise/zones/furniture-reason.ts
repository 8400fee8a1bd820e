import type { RemovedReason } from '../../model/article.js'
import type { Page } from '../../page/page.js'
import { type FurnitureReason, REASONS } from './furniture-words.js'
import { AFTER, BEFORE, HEAD } from './labels.js'
import { hasPictureWord } from './line-signs.js'
import type { Zones } from './zones.js'

/** Headings whose furniture reaches down to the next one. */
const REACHING: ReadonlySet<FurnitureReason> = new Set([
  'related-links',
  'comments',
  'newsletter',
  'subscription',
  'footer',
])
/** Lines that such a heading reaches at most. */
const REACH = 40

/** What a line is that is no part of the body. */
export type Outside =
  | { readonly kind: 'caption'; readonly reason: 'picture-credit' }
  | { readonly kind: 'furniture'; readonly reason: RemovedReason }

/** What a line that is no part of the body is, and why it goes. */
export function reasonOf(page: Page, zones: Zones, at: number): Outside {
  const line = zones.facts[at]
  const known = line ? (reasonNumbered(line.whole) ?? reasonNumbered(line.opening)) : null
  if (known) return { kind: 'furniture', reason: known }
  const label = zones.labels[at]
  const [first, end] = page.paras[at]?.tokens ?? [0, 0]
  if (label !== AFTER && label !== BEFORE && hasPictureWord(page.tokens, first, end))
    return { kind: 'caption', reason: 'picture-credit' }
  if (at !== zones.headline && zones.headline >= 0 && zones.facts[zones.headline]?.key === line?.key) {
    return { kind: 'furniture', reason: 'repeated-headline' }
  }
  if (line?.menu === 1) return { kind: 'furniture', reason: 'navigation' }
  if (label === BEFORE) return { kind: 'furniture', reason: shortRun(zones, at) ? 'navigation' : 'page-furniture' }
  if (label === HEAD) return { kind: 'furniture', reason: 'page-furniture' }
  return { kind: 'furniture', reason: (label === AFTER && headingAbove(zones, at)) || 'page-furniture' }
}

function reasonNumbered(number: number): FurnitureReason | null {
  return REASONS[number - 1] ?? null
}

function shortRun({ page, facts }: Zones, at: number): boolean {
  if (!page) return false
  const lines = page.blockLines[at] as number
  return (facts[at]?.count ?? 99) <= 4 && lines >= 3 && (page.blockWords[at] as number) / lines <= 4
}

function headingAbove(zones: Zones, at: number): FurnitureReason | null {
  for (let above = at - 1; above >= Math.max(0, at - REACH); above--) {
    const line = zones.facts[above]
    const reason = reasonNumbered(line?.whole ?? 0)
    if (reason && REACHING.has(reason)) return reason
    if (zones.labels[above] !== AFTER) return null
  }
  return null
}

import type { Page, Para } from '../../page/page.js'
import type { Claim, Rule } from '../claim.js'
import { furnitureKey, lineStart, wholeLine } from '../zones/furniture-key.js'
import type { FurnitureReason } from '../zones/locales/words.js'

/** Whole lines of these kinds are furniture wherever they stand. */
const ANYWHERE: ReadonlySet<FurnitureReason> = new Set(['advertisement', 'counter', 'cookie-notice'])
/** Headings that make everything below them furniture where no running text follows. */
const CLOSING: ReadonlySet<FurnitureReason> = new Set(['related-links', 'comments', 'newsletter', 'footer'])
/** A line that starts like furniture but has more words than this is a sentence about something. */
const MOST_WORDS = 24

/** Lines that their own words give away: "Advertisement", "Share this article", "Related To This Story". */
export const furniture: Rule = {
  name: 'furniture',
  find(page) {
    const reasons = page.paras.map((para) => knownLine(para))
    const tail = tailOf(page)
    const closed = closedFrom(reasons, tail)
    return page.paras.flatMap((para, at): Claim[] => {
      const reason = reasons[at]
      if (reason && isSure(page, reasons, at, tail)) return [claimOf(para, reason, 0.92)]
      if (at > closed) return [claimOf(para, reason ?? reasons[closed] ?? 'related-links', 0.6)]
      const opening = openingLine(para, at, tail)
      return opening ? [claimOf(para, opening, 0.9)] : []
    })
  },
}

function claimOf({ span }: Para, reason: FurnitureReason, priority: number): Claim {
  return { kind: 'furniture', span, value: null, rule: 'furniture', reason, confidence: priority, priority }
}

function knownLine(para: Para): FurnitureReason | null {
  return para.words > MOST_WORDS ? null : wholeLine(furnitureKey(para.text))
}

/** The first paragraph behind the last running text. */
function tailOf(page: Page): number {
  for (let at = page.paras.length - 1; at >= 0; at--) if (page.paras[at]?.prose) return at + 1
  return page.paras.length
}

/** The first closing heading of the tail; behind the last paragraph where there is none. */
function closedFrom(reasons: readonly (FurnitureReason | null)[], tail: number): number {
  for (let at = tail; at < reasons.length; at++) {
    const reason = reasons[at]
    if (reason && CLOSING.has(reason) && tail > 0) return at
  }
  return reasons.length
}

/** One word ("Share", "More") needs furniture beside it, or an end of the page. */
function isSure(page: Page, reasons: readonly (FurnitureReason | null)[], at: number, tail: number): boolean {
  const reason = reasons[at]
  const para = page.paras[at]
  // Wire copy that goes on in another take ends with "MORE".
  if (!reason || !para || (para.text === 'MORE' && at === page.paras.length - 1)) return false
  if (ANYWHERE.has(reason) && para.text.length > 3) return true
  const outside = at >= tail || at < page.lede
  const beside = !!reasons[at - 1] || !!reasons[at + 1]
  if (para.words >= 3 && !/\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}/u.test(para.text)) return outside || beside
  return outside ? at > 0 && (at >= tail || beside) : beside && para.words >= 2
}

/** "Read more: …", "RELATED: …" anywhere; other openings in the tail. */
function openingLine(para: Para, at: number, tail: number): FurnitureReason | null {
  if (para.words > MOST_WORDS || at === 0) return null
  const reason = lineStart(furnitureKey(para.text))
  if (!reason) return null
  if (reason === 'read-more' && /^[^:|>»]{3,40}[:|>»]\s/u.test(para.text)) return reason
  if (reason === 'footer' && at >= tail && /©|\(c\)|copyright|all rights reserved|alle rechte/iu.test(para.text))
    return reason
  if (reason === 'newsletter' && /newsletter|inbox|posteingang|boletín|infolettre/iu.test(para.text)) return reason
  return null
}

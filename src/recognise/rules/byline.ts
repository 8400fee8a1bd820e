import type { Span } from '../../model/span.js'
import type { Claim, Rule } from '../claim.js'
import type { Page, Para } from '../page.js'
import { isAgency } from '../parse/agencies.js'
import { isRole } from '../parse/byline/role.js'
import { readByline } from '../parse/byline.js'

/** Paragraphs from the top in which a labelled byline is sure. */
const HEAD = 12
/** A byline is shorter than that, in words, unless it names many writers. */
const MOST_WORDS = 25

/** "By Ana Ruiz", "Von Ana Ruiz und Bo Lee", with the role on the line below. */
export const byline: Rule = {
  name: 'byline',
  find(page) {
    const para = page.paras.slice(0, Math.max(HEAD, page.lede)).find(isLabelled)
    return para ? [claimOf(page, para)] : []
  },
}

function isLabelled(para: Para): boolean {
  if (para.words > MOST_WORDS || para.words < 2) return false
  const { label, authors, unknown } = readByline(para.text)
  return label !== null && authors.length > 0 && unknown <= authors.length
}

function claimOf(page: Page, para: Para): Claim {
  const next = page.paras[para.index + 1]
  const end = next && isRoleLine(next) ? next.span[1] : para.span[1]
  const span: Span = [para.span[0], end]
  return { kind: 'byline', span, rule: 'byline', reason: 'labelled', score: 0.95 }
}

function isRoleLine(para: Para): boolean {
  return para.words <= 10 && !para.prose && (isRole(para.text) || isAgency(para.text))
}

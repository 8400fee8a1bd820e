import { tableOf } from '../../language/index.js'
import type { Page } from '../../page/page.js'
import { endsSentence } from '../../page/shape.js'
import { phraseAt } from '../../words/phrases.js'
import { type FurnitureReason, lineStart, wholeLine, wordsOf } from './furniture-words.js'

/** More lines than this are no page with an article on it, and would take long. */
const MOST_LINES = 8000
/** So few short lines that nothing explains are no frame. */
const FEW_LINES = 4
/** Lines of a head with nothing above it: kicker, headline, deck, byline, role, date. */
const HEAD_LINES = 6
/** Words of a line that may be furniture by its own words. */
const MOST_KNOWN = 12
/** Headings that make everything below them furniture where no running text follows; no model is needed for that. */
export const CLOSING: ReadonlySet<FurnitureReason> = new Set(['related-links', 'comments', 'newsletter', 'footer'])

/**
 * Whether the model has to be asked. A short head, prose with subheads, and perhaps a heading of related links at the end
 * are no paste from a browser: the named rules know all of that, and the model is dear.
 */
export function mayBePage(page: Page): boolean {
  const { paras, lede } = page
  if (paras.length > MOST_LINES || isTyped(page)) return false
  return (lede > HEAD_LINES && lede < paras.length) || !hasOneTitle(page) || hasUnexplained(page)
}

/** Lines in or below the body that are neither sentences nor subheads, or a line of furniture that may reach further. */
function hasUnexplained(page: Page): boolean {
  const { paras, lede } = page
  const tail = paras.findLastIndex(({ prose }) => prose) + 1
  let unexplained = 0
  for (const para of paras) {
    const { index, prose, text, words } = para
    if (prose || (words >= 5 && endsSentence(text))) continue
    const known = words <= MOST_KNOWN ? wordsOf(page, para) : []
    const reason = wholeLine(known.join(' ')) ?? lineStart(known)
    if (reason) return !(index >= tail && CLOSING.has(reason))
    const isSubhead = paras[index - 1]?.prose && paras[index + 1]?.prose
    if (index >= lede && !isSubhead) unexplained += 1
    if (unexplained > FEW_LINES) return true
  }
  return false
}

/** Columns of copy made for typewriters and printers, and the indent by which it starts paragraphs and tables. */
const TYPED = { width: 80, indent: 3, share: 0.15 }

/** Short lines with indents between them: paragraphs, tables and telegrams of the wire. */
function isTyped({ lines }: Page): boolean {
  if (lines.some(({ indent, text }) => indent + text.length > TYPED.width)) return false
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), TYPED.width)
  return lines.filter(({ indent }) => indent >= margin + TYPED.indent).length > lines.length * TYPED.share
}

/** One line of the head alone can be the headline: of several the model tells which. */
function hasOneTitle(page: Page): boolean {
  const labels = tableOf('furniture.byline')
  const titles = page.paras.slice(0, page.lede).filter((para) => {
    return para.words >= 3 && phraseAt(page.tokens, para.tokens[0], labels) === null
  })
  return titles.length <= 1
}

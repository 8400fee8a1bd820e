import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { endsSentence } from '../../page/shape.js'
import type { Claim, Rule } from '../claim.js'

const MOST_WORDS = 12
const LONGEST = 90
/** Paragraphs above a subhead among which there must be prose. */
const REACH = 3

/** A short line without a full stop between paragraphs of prose. */
export const subhead: Rule = {
  name: 'subhead',
  find: (page) => page.paras.filter((para) => isSubhead(page, para)).map(({ span }) => claimOf(page, span)),
}

function claimOf(page: Page, span: Span): Claim {
  const value = { text: lineText(page, span), level: 2 }
  const sure = { confidence: 0.87, priority: 0.4 }
  return { kind: 'subhead', span, value, rule: 'subhead', reason: 'short-line-between-prose', ...sure }
}

function isSubhead(page: Page, para: Para): boolean {
  if (para.index <= page.lede || para.words > MOST_WORDS || para.text.length > LONGEST) return false
  // A caption or an advertisement's mark may stand between the prose and the subhead below it.
  const before = page.paras.slice(Math.max(0, para.index - REACH), para.index)
  const after = page.paras[para.index + 1]
  if (!before.some(({ prose }) => prose) || !after || !(after.prose || endsSentence(after.text))) return false
  return hasForm(para.text) && hasAir(page, para)
}

function hasForm(text: string): boolean {
  if (!/^[\p{Lu}\p{Lo}\p{N}¿¡"“‘«„'([]/u.test(text) || !/\p{L}{2}/u.test(text)) return false
  if (/["”»“’']$/u.test(text) && /^["“«„‘']/u.test(text)) return false
  if (isQuoted(text) || text.endsWith(':')) return false
  return !endsSentence(text) || /[?!]$/u.test(text)
}

/** A quotation that its paragraph leaves open, or one with a name behind a dash: somebody's words, not a heading. */
function isQuoted(text: string): boolean {
  if (!/^["“„«]/u.test(text)) return false
  return !/["”“»]/u.test(text.slice(1)) || /["”“»]\s*[—–―-]\s*\p{Lu}/u.test(text)
}

/** Where paragraphs are parted by blank lines a subhead is, too; elsewhere it only has to be a line of its own. */
function hasAir(page: Page, para: Para): boolean {
  return page.wrap === null || para.gap > 0 || isShort(para, page.wrap)
}

function isShort(para: Para, wrap: number): boolean {
  return para.lines[1] - para.lines[0] === 1 && para.text.length < wrap * 0.75
}

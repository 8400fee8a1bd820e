import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { endsSentence } from '../../page/shape.js'
import { classAt, DIGIT, isLetter, LOWER, UPPER } from '../../text/characters.js'
import { labelAt } from '../../values/byline/label.js'
import { readByline } from '../../values/byline.js'
import { readCredit } from '../../values/credit.js'
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
  return hasForm(para.text) && hasAir(page, para) && !isNamed(page, para)
}

/** "By Ana Ruiz", "Reporting by …": who made something, wherever it stands. */
function isNamed({ tokens }: Page, { tokens: [from, to] }: Para): boolean {
  if (readCredit(tokens, from, to)) return true
  if (!labelAt(tokens, from, to)) return false
  const { persons, unknown } = readByline(tokens, from, to)
  return persons > 0 && unknown === 0
}

/** Marks that a heading may start with, and those that quotations and stage directions start and end with. */
const STARTS = '¿¡"“‘«„\'(['
const OPENING = '"“«„‘\'(['
const CLOSING = '"”»“’\')]'

function hasForm(text: string): boolean {
  const first = text.charAt(0)
  const last = text.slice(-1)
  if (!(STARTS.includes(first) || opensHeading(classAt(text, 0))) || !hasWord(text)) return false
  if (CLOSING.includes(last) && OPENING.includes(first)) return false
  if (isQuoted(text) || last === ':') return false
  return !endsSentence(text) || last === '?' || last === '!'
}

/** A capital, a letter of a script without capitals, a digit. */
function opensHeading(value: number): boolean {
  return value === DIGIT || (isLetter(value) && value !== LOWER)
}

/** Two letters next to each other. */
function hasWord(text: string): boolean {
  for (let at = 1; at < text.length; at++)
    if (isLetter(classAt(text, at)) && isLetter(classAt(text, at - 1))) return true
  return false
}

/** A quotation that its paragraph leaves open, or one with a name behind a dash: somebody's words, not a heading. */
function isQuoted(text: string): boolean {
  if (!/^["“„«]/u.test(text)) return false
  return !/["”“»]/u.test(text.slice(1)) || isSigned(text)
}

/** "…” — Ana Ruiz": a closing mark, a dash and a name. */
function isSigned(text: string): boolean {
  const dash = /["”“»]\s*[—–―-]\s*/u.exec(text)
  return dash !== null && classAt(text, dash.index + dash[0].length) === UPPER
}

/** Where paragraphs are parted by blank lines a subhead is, too; elsewhere it only has to be a line of its own. */
function hasAir(page: Page, para: Para): boolean {
  return page.wrap === null || para.gap > 0 || isShort(para, page.wrap)
}

function isShort(para: Para, wrap: number): boolean {
  return para.lines[1] - para.lines[0] === 1 && para.text.length < wrap * 0.75
}

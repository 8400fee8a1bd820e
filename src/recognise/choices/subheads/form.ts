import { isGivenName } from '../../../language/given-names.js'
import { bulletOf } from '../../../page/marker.js'
import type { Page, Para } from '../../../page/page.js'
import { endsSentence } from '../../../page/shape.js'
import { classAt, DIGIT, isLetter, LOWER, UPPER } from '../../../text/characters.js'
import { labelAt } from '../../../values/byline/label.js'
import { readByline } from '../../../values/byline.js'
import { pictureAgencyEnd } from '../../../values/caption/picture-agency.js'
import { readCaption, readSignedCaption } from '../../../values/caption.js'
import { readCredit } from '../../../values/credit.js'
import { nameAt } from '../../../values/names.js'
import { isTimestamp } from '../../../values/timestamp.js'
import { isOneOf } from '../../../values/word.js'
import type { Tokens } from '../../../words/tokens.js'
import { liveTimes } from '../../live-times.js'
import { asked } from '../../questions.js'
import { knownLines } from '../../zones/known-lines.js'
import { isShownLabel } from '../../zones/shown-again.js'
import { isDateLine } from '../headline/no-title.js'

const MOST_WORDS = 13
const LONGEST = 95
/** Words of a person's name. */
const MOST_NAME_WORDS = 4
/** Words of a heading that is a quotation as a whole. */
const MOST_QUOTED = 10
/** Paragraphs above and below a subhead among which there must be prose. */
const REACH = 4

/** It has a heading's form, and what stands below it is text. */
export function isShortLine(page: Page, para: Para): boolean {
  if (para.words > MOST_WORDS || para.text.length > LONGEST) return false
  const after = page.paras.slice(para.index + 1, para.index + 1 + REACH).find((next) => !isBeside(page, next))
  if (!after || !(after.prose || endsSentence(after.text) || leadsToList(page, after) || isOverList(page, para)))
    return false
  if (!hasForm(para) || knownLines(page)[para.index]?.whole || asked(page).has(para)) return false
  return !isNamed(page, para) && !isPicture(page, para) && !isTime(page, para) && !isSignature(page, para)
}

/** "Until next week," and the name below it. */
function isSignature({ paras }: Page, { index, gap }: Para): boolean {
  return gap === 0 && paras[index - 1]?.text.endsWith(',') === true
}

/** What pages put between a subhead and its text: labels, tools, a picture with its line. */
function isBeside(page: Page, para: Para): boolean {
  return isShownLabel(page, para) || Boolean(knownLines(page)[para.index]?.whole) || isPicture(page, para)
}

/** "Passengers have three choices:" above a list. */
function leadsToList({ paras }: Page, { text, index }: Para): boolean {
  return text.endsWith(':') && bulletOf(paras[index + 1]?.text ?? '') !== null
}

/** Words of a heading right above a list. */
const MOST_OVER_LIST = 5

/** "In the cupboard" above "- two litres of water" and "- a radio" */
function isOverList({ paras }: Page, { index, words, gap }: Para): boolean {
  const isItem = (para: Para | undefined): boolean => bulletOf(para?.text ?? '') !== null
  return words <= MOST_OVER_LIST && gap > 0 && isItem(paras[index + 1]) && isItem(paras[index + 2])
}

export function isBetweenProse(page: Page, para: Para): boolean {
  if (para.index <= page.lede) return false
  // A caption or an advertisement's mark may stand between the prose and the subhead below it, and a list is text.
  const before = page.paras.slice(Math.max(0, para.index - REACH), para.index)
  return before.some(({ prose, text }) => prose || endsSentence(text) || bulletOf(text) !== null) && hasAir(page, para)
}

/** The headline of a live blog's entry. */
export function isEntryHead(page: Page, { index }: Para): boolean {
  const above = page.paras[index - 1]
  return above !== undefined && liveTimes(page).has(above)
}

/** "By Ana Ruiz", "Reporting by …", "Ana Ruiz, mayor of Port Hale": who made or said something, or is shown, wherever it stands. */
export function isNamed({ tokens, paras }: Page, { index, tokens: [from, to] }: Para): boolean {
  if (readCredit(tokens, from, to)) return true
  const above = paras[index - 1]
  if (above && personEnd(tokens, ...above.tokens) === above.tokens[1]) return true
  if (isOneOf(tokens, personEnd(tokens, from, to), ',')) return true
  if (!labelAt(tokens, from, to)) return false
  const { persons, unknown } = readByline(tokens, from, to)
  return persons > 0 && unknown === 0
}

/** Behind the name of a person that a line starts with; its first token where none does. What stands below such a name says who it is. */
function personEnd(tokens: Tokens, from: number, to: number): number {
  const { end, words } = nameAt(tokens, from, to)
  return words > 1 && words <= MOST_NAME_WORDS && isGivenName(tokens.lower(from)) ? end : from
}

/** "Getty Images", "The mayor. — © BELGA", "Imago/Blaulicht": whose picture it is. */
export function isPicture({ tokens }: Page, { tokens: [from, to], text }: Para): boolean {
  if (text.includes('\u00a9') || readCaption(tokens, from, to) || readSignedCaption(tokens, from, to)) return true
  return pictureAgencyEnd(tokens, from, to, true) === to
}

/** "14:05", "Today, 14:05": when something was, not what. */
export function isTime({ tokens }: Page, para: Para): boolean {
  return isTimestamp(tokens, ...para.tokens) || isDateLine(tokens, para)
}

/** Marks that a heading may start with, and of quotations those that they start and end with. */
const STARTS = '¿¡"“‘«„\'(['
const OPENING = '"“«„‘\''
const CLOSING = '"”»“’\''

export function hasForm({ text, words }: Para): boolean {
  const first = text.charAt(0)
  const last = text.slice(-1)
  if (!(STARTS.includes(first) || opensHeading(classAt(text, 0))) || !hasWord(text)) return false
  if ((first === '(' && last === ')') || last === '(') return false
  if (CLOSING.includes(last) && OPENING.includes(first)) return words <= MOST_QUOTED && isQuotedTitle(text)
  if (isQuoted(text) || leadsToWords(text) || /[.\u2026]["\u201c\u201d\u00ab\u00bb]$/u.test(text) || last === ':')
    return false
  return !endsSentence(text) || last === '?' || last === '!'
}

/** "From the stalls somebody called: “Let it sing!”": behind a small word and its colon what is said, and no heading. */
function leadsToWords(text: string): boolean {
  const colon = /: ["\u201c\u201e\u00ab\u00bb\u2018\u201a']/u.exec(text)
  if (!colon || !/[.!?\u2026]["'\u2018-\u201e\u00ab\u00bb]$/u.test(text)) return false
  return classAt(text, text.lastIndexOf(' ', colon.index - 1) + 1) === LOWER
}

/** A single quotation that does not end as a sentence: somebody's words that are a paragraph do. */
function isQuotedTitle(text: string): boolean {
  return (
    !endsSentence(text) &&
    !',\u2026'.includes(text.at(-2) ?? '') &&
    !/["\u201c-\u201e\u00ab\u00bb]/u.test(text.slice(1, -1))
  )
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
  if (!/^["\u201c\u201e\u00ab]/u.test(text)) return false
  return !/["\u201d\u201c\u00bb]/u.test(text.slice(1)) || isSigned(text)
}

/** "…” — Ana Ruiz": a closing mark, a dash and a name. */
function isSigned(text: string): boolean {
  const dash = /["\u201d\u201c\u00bb]\s*[\u2014\u2013\u2015-]\s*/u.exec(text)
  return dash !== null && classAt(text, dash.index + dash[0].length) === UPPER
}

/** Where paragraphs are parted by blank lines a subhead is, too; elsewhere it only has to be a line of its own. */
function hasAir(page: Page, para: Para): boolean {
  return page.wrap === null || para.gap > 0 || isShort(para, page.wrap)
}

function isShort(para: Para, wrap: number): boolean {
  return para.lines[1] - para.lines[0] === 1 && para.text.length < wrap * 0.75
}

import { tableOf } from '../../../language/index.js'
import type { Para } from '../../../page/page.js'
import { endsSentence } from '../../../page/shape.js'
import { labelAt } from '../../../values/byline/label.js'
import { wordsBeside } from '../../../values/byline/parts.js'
import { isCorrection } from '../../../values/correction.js'
import { findDates } from '../../../values/date/find-dates.js'
import { readDateline } from '../../../values/dateline.js'
import { signAt } from '../../../values/word.js'
import { phraseAt } from '../../../words/phrases.js'
import { CAPITALISED, isTight, MARK, NUMBER, SMALL, type Tokens, WORD } from '../../../words/tokens.js'

/** Words of the longest byline, of the longest line that is a date with little beside it, and of what stands there. */
const BYLINE = 12
const DATE_LINE = 16
const BESIDE_DATE = 3

/** Lines that are no title whatever stands around them: bylines, dates, addresses, copyright lines, breadcrumbs, menus, corrections, measures of the text. */
export function isNoTitle(tokens: Tokens, { tokens: range, words, text }: Para): boolean {
  const [from, to] = range
  if (!hasWord(tokens, from, to) || hasTechnicalSign(tokens, from, to) || isMeasure(tokens, from, to)) return true
  return (
    isContact(tokens, from, to) ||
    isPointer(tokens, from, to) ||
    isMenu(tokens, from, to) ||
    (endsSentence(text) && isCorrection(tokens, from, to)) ||
    isDated(tokens, from, to) ||
    (words <= BYLINE && isLabelled(tokens, from, to)) ||
    isDateLine(tokens, { tokens: range, words })
  )
}

/** "Tuesday, Nov. 3, 2031", "Nov. 3, 2031 · 5 min read": a date with little beside it. */
export function isDateLine(tokens: Tokens, { tokens: [from, to], words }: Pick<Para, 'tokens' | 'words'>): boolean {
  if (words > DATE_LINE || !findDates(tokens, from, to).some(({ iso }) => iso !== null)) return false
  return wordsBeside(tokens, from, to) <= BESIDE_DATE
}

/** At least two letters next to each other. */
function hasWord(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (tokens.kinds[token] !== WORD) continue
    if ((tokens.ends[token] as number) - (tokens.starts[token] as number) > 1) return true
    if (token > from && tokens.kinds[token - 1] === WORD && isTight(tokens, token)) return true
  }
  return false
}

/** "By Ana Ruiz" */
function isLabelled(tokens: Tokens, from: number, to: number): boolean {
  const label = labelAt(tokens, from, to)
  return label !== null && label.end < to && tokens.kinds[label.end] === WORD && tokens.cases[label.end] !== SMALL
}

/** "Media contact: …" */
function isContact(tokens: Tokens, from: number, to: number): boolean {
  const label = phraseAt(tokens, from, tableOf('furniture.contact'), to)
  return label !== null && signAt(tokens, label.end) === ':'
}

/** "©", "desk@courier.example", "Home > Sports", an address or a colon at the start. */
function hasTechnicalSign(tokens: Tokens, from: number, to: number): boolean {
  if (isAddress(tokens, from) || signAt(tokens, from) === ':') return true
  let quoted = false
  for (let token = from; token < to; token++) {
    if (tokens.kinds[token] !== MARK) continue
    const sign = signAt(tokens, token)
    // "« inquiétude »" leads nowhere
    quoted ||= OPENING.includes(sign)
    const parts = !isTight(tokens, token) && !isTight(tokens, token + 1)
    // "CafÃ©": an accent that was decoded twice is no sign
    const inWord = isTight(tokens, token) && tokens.kinds[token - 1] === WORD
    if ((sign === '©' && !inWord) || (sign === '@' && isTight(tokens, token) && isTight(tokens, token + 1))) return true
    if (!quoted && LEADING_ON.includes(sign) && parts && token > from && tokens.kinds[token - 1] === WORD) return true
  }
  return false
}

/** Signs between the steps of a breadcrumb. */
const LEADING_ON = '>›»→'
/** Marks that open what those signs close. */
const OPENING = '«‹'

/** "https:", "www." */
function isAddress(tokens: Tokens, from: number): boolean {
  const first = tokens.lower(from)
  const sign = signAt(tokens, from + 1)
  return ((first === 'http' || first === 'https') && sign === ':') || (first === 'www' && sign === '.')
}

/** How long the article is: "21 minutes - 4312 words". "21 minutes that changed the port" is a headline. */
function isMeasure(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.kinds[from] !== NUMBER) return false
  const measures = tableOf('furniture.measure')
  for (let token = from; token < to; token++)
    if (tokens.kinds[token] === WORD && !measures.has(tokens.lower(token))) return false
  return true
}

/** "LIMA, Nov. 3, 2031 (AP) --": a dateline that its agency or day make sure. */
function isDated(tokens: Tokens, from: number, to: number): boolean {
  const dateline = readDateline(tokens, from, to)?.dateline
  return dateline !== undefined && (dateline.date !== null || dateline.agency !== null)
}

/** Signs that point to another page. */
const ARROWS = '←→'

/** "← The ferry is back", "Next chapter →": a link to another page. */
export function isPointer(tokens: Tokens, from: number, to: number): boolean {
  return (
    to - from > 1 && (ARROWS.includes(signAt(tokens, from) || ' ') || ARROWS.includes(signAt(tokens, to - 1) || ' '))
  )
}

/** Words of a menu on one line, at least. */
const MENU_WORDS = 4

/** Tokens of the longest breadcrumb. */
const CRUMBS = 24

/** "Home News Sport Culture", of which one may be unknown, or fewer than are known; "You are here: Home > Sport > Rowing". */
export function isMenu(tokens: Tokens, from: number, to: number): boolean {
  const here = phraseAt(tokens, from, tableOf('furniture.here'), to)?.end ?? from
  const labelled = here > from && signAt(tokens, here) === ':'
  const start = labelled ? here + 1 : here
  if (isSteps(tokens, start, to) || (labelled && leadsOn(tokens, start, to))) return true
  let words = 0
  let unknown = 0
  for (let token = start; token < to; ) {
    const end = phraseAt(tokens, token, tableOf('furniture.menu'), to)?.end
    if (end !== undefined) words += 1
    else if (words === 1 && LEADING_ON.includes(signAt(tokens, token) || ' ')) return to - from <= CRUMBS
    else if (tokens.cases[token] === CAPITALISED) unknown += 1
    else return false
    token = end ?? token + 1
  }
  return words >= MENU_WORDS && unknown < Math.max(2, words)
}

/** "Home→News→Rowing", however close the signs stand. */
function leadsOn(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > CRUMBS) return false
  for (let token = from + 1; token < to; token++) if (LEADING_ON.includes(signAt(tokens, token) || ' ')) return true
  return false
}

/** "Courier > Sport > Rowing": what leads from page to page; the last step may be the title of this one. */
export function isTrail(tokens: Tokens, from: number, to: number): boolean {
  if (phraseAt(tokens, from, tableOf('furniture.menu'), to)) return true
  let steps = 0
  for (let token = from; token < to; token++) {
    const sign = signAt(tokens, token)
    if (OPENING.includes(sign || ' ')) return false
    if (token > from && LEADING_ON.includes(sign || ' ') && !isTight(tokens, token)) steps += 1
  }
  return steps >= STEPS
}

/** Signs of a trail with no menu's word in front. */
const STEPS = 2

/** Slashes of the shortest breadcrumb that has them. */
const SLASHES = 2

/** "Home / Sport / Rowing": from a menu's word on, slashes with air around them. */
function isSteps(tokens: Tokens, from: number, to: number): boolean {
  const first = phraseAt(tokens, from, tableOf('furniture.menu'), to)?.end ?? from
  if (first === from || signAt(tokens, first) !== '/' || to - from > CRUMBS) return false
  let slashes = 0
  for (let token = first; token < to; token++)
    if (signAt(tokens, token) === '/' && !isTight(tokens, token) && token + 1 < to && !isTight(tokens, token + 1))
      slashes += 1
  return slashes >= SLASHES
}

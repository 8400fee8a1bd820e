import type { Page, Para } from '../../../page/page.js'
import { endsSentence, isCapitals } from '../../../page/shape.js'
import { readTurnLabel } from '../../../values/turn-label.js'
import { phraseEnd } from '../../../words/phrases.js'
import { knownLines } from '../../zones/known-lines.js'
import { ledeOf } from '../lede.js'
import { isNoTitle } from './no-title.js'

/** Words of the longest name of a paper, a show or a section, and of the longest title below it. */
const LONGEST_NAME = 4
const LONGEST_TITLE = 32
/** Lines of a menu set one below the other, and those of them that are known from menus, at least. */
const COLUMN = 3
const KNOWN = 2
/** So likely is a headline that stands in a menu's column. */
const SURE = 0.6
/** Times that the name of a paper stands in further short lines, at least: at the top of its pages. */
const AGAIN = 2
const SHORT = 10

/**
 * The title below a line that names the paper, the show or a section of the site; null where the line is none, or has no
 * title below. On a page, with lines `around` the article, links say a title again as well as a name.
 */
export function titleBelow(
  page: Page,
  { para, chance }: { readonly para: Para; readonly chance: number },
  signed: readonly Para[],
  around: boolean,
): Para | null {
  const next = page.paras[para.index + 1]
  if (next && isProgramme(page, para, next, signed)) return next
  // Right above its byline or date a line is the title, however short
  if (para.words > LONGEST_NAME || (next && signed.includes(next))) return null
  const end = chance < SURE ? columnEnd(page, para) : null
  if (end === null && (around || !comesBack(page, para))) return null
  const below = page.paras.slice((end ?? para.index) + 1, ledeOf(page))
  const title = below.find((each) => each.words >= 2 && !isAside(page, each, signed))
  return title && title.words <= LONGEST_TITLE && !title.prose ? title : null
}

/** Words of the shortest line of topics. */
const TOPICS = 4
/** Turns of a transcript that are looked for, and where. */
const TURNS = 3
const NEAR = 24

/** "THE EVENING DESK WITH ANA RUIZ" above "Ferry Runs Aground; Mayor Speaks", the day it was aired and the transcript. */
function isProgramme(page: Page, { index, text }: Para, next: Para, signed: readonly Para[]): boolean {
  const dated = page.paras[index + 2]
  if (!isCapitals(text) || isCapitals(next.text) || next.words < TOPICS || endsSentence(next.text)) return false
  if (signed.includes(next) || !dated || !signed.includes(dated)) return false
  const { tokens } = page
  const turns = page.paras.slice(index + 2, index + 2 + NEAR).filter((para) => {
    const label = readTurnLabel(tokens, ...para.tokens)
    return label !== null && isCapitals(label.text)
  })
  return turns.length >= TURNS
}

function isAside(page: Page, para: Para, signed: readonly Para[]): boolean {
  return signed.includes(para) || Boolean(knownLines(page)[para.index]?.whole) || isNoTitle(page.tokens, para)
}

/** The last line of the column of a menu that a line stands in; null where it stands in none. */
function columnEnd(page: Page, { index }: Para): number | null {
  const { paras } = page
  let first = index
  let last = index
  while (first > 0 && paras[first]?.gap === 0) first -= 1
  while (paras[last + 1]?.gap === 0) last += 1
  const column = paras.slice(first, last + 1)
  if (column.length < COLUMN || column.some(({ words }) => words > LONGEST_NAME)) return null
  return column.filter((para) => isOfMenu(page, para)).length >= KNOWN ? last : null
}

function isOfMenu(page: Page, { index, tokens: [from, to] }: Para): boolean {
  return Boolean(knownLines(page)[index]?.whole) || phraseEnd(page.tokens, from, 'furniture.menu', to) === to
}

/** "The Quarterly" at the top of each page, "HARBOR LIVE" in "ANA RUIZ, HARBOR LIVE ANCHOR:". */
function comesBack({ paras }: Page, { index, text, words }: Para): boolean {
  if (words < 2) return false
  const again = paras.filter((each) => each.index > index && each.text !== text && each.text.includes(text))
  return isCapitals(text) ? again.length > 0 : again.filter((each) => each.words <= SHORT).length >= AGAIN
}

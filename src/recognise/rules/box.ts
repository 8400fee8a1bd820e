import type { Page, Para } from '../../page/page.js'
import { endsSentence } from '../../page/shape.js'
import { zonesOf } from '../choices/anchor.js'
import { saidBelow } from '../choices/subheads/said-below.js'
import type { Claim, Rule } from '../claim.js'
import { type FurnitureReason, isStart, lineStart, telltale, wordsOf } from '../zones/furniture-words.js'
import { type KnownLine, knownLines } from '../zones/known-lines.js'
import { BODY } from '../zones/labels.js'

/** Titles below a heading of related stories: at most, and at least below a single word ("More"). */
const MOST_TITLES = 12
const FEWEST_BELOW_WORD = 2
/** Lines of a newsletter's box in a row that their own words do not give away. */
const MOST_UNKNOWN = 2
/** Words of a sentence: shorter ones may be titles. */
const SENTENCE = 4

const TITLES: ReadonlySet<FurnitureReason> = new Set(['related-links', 'read-more'])
const LETTERS: ReadonlySet<FurnitureReason> = new Set(['newsletter', 'subscription'])

/** A box inside the story: a heading of related stories with its titles, what a newsletter says of itself. */
export const box: Rule = {
  name: 'box',
  find(page) {
    const lines = knownLines(page)
    if (!lines.some(({ whole, start }) => whole || start)) return []
    const { labels } = zonesOf(page)
    const last = labels.lastIndexOf(BODY)
    const claims: Claim[] = []
    for (let at = labels.indexOf(BODY) + 1; at < last; at++) {
      const own = boxAt(page, lines, at)
      const { reason, end } = own.reason ? own : signUpAt(page, lines, at)
      if (!reason || end > last) continue
      for (const para of page.paras.slice(at, end)) claims.push(claimOf(para, reason))
      at = end - 1
    }
    return claims
  },
}

function claimOf({ span }: Para, reason: FurnitureReason): Claim {
  const sure = { confidence: 0.92, priority: 0.92 }
  return { kind: 'furniture', span, value: null, rule: 'box', reason, ...sure }
}

interface Box {
  readonly reason: FurnitureReason | null
  /** The paragraph behind it. */
  readonly end: number
}

function boxAt(page: Page, lines: readonly KnownLine[], at: number): Box {
  const reason = headingOf(lines[at] as KnownLine) ?? (isLoud(page, at, lines) ? 'read-more' : null)
  if (!reason) return { reason: null, end: at }
  const end = LETTERS.has(reason) ? letterEnd(page, lines, at) : titlesEnd(page, at + 1)
  if (!LETTERS.has(reason) && headsTheStory(page, at, end)) return { reason, end: end - 1 }
  const fewest = lines[at]?.words.length === 1 ? FEWEST_BELOW_WORD : 1
  return { reason: end > at + fewest ? reason : null, end }
}

/** Lines of a box that ends where one may sign up, and those of them that say so. */
const MOST_LINES = 6
const SIGN_UP = 2
/** Words of what such a box says of itself. */
const MOST_WORDS = 20

/** "The Harbour Minute", "The news of the day", "Enter email", "Sign up" without a blank line: a letter that its heading does not name. */
function signUpAt({ paras }: Page, lines: readonly KnownLine[], at: number): Box {
  let end = at + 1
  if ((paras[at]?.gap ?? 0) > 0) while (end < paras.length && paras[end]?.gap === 0) end += 1
  const letters = lines.slice(at, end).filter(({ whole }) => whole && LETTERS.has(whole)).length
  const isShort = paras.slice(at, end).every(({ words }) => words <= MOST_WORDS)
  const isBox = isShort && end - at <= MOST_LINES && letters >= SIGN_UP && lines[end - 1]?.whole
  return { reason: isBox ? 'newsletter' : null, end }
}

/** "READ MORE ON THE HARBOUR POST": a heading in capitals that starts as links do. */
function isLoud({ paras }: Page, at: number, lines: readonly KnownLine[]): boolean {
  const { text = '' } = paras[at] ?? {}
  const { start } = lines[at] as KnownLine
  return (
    start !== null &&
    TITLES.has(start) &&
    text === text.toUpperCase() &&
    !/[.:!?]$/u.test(text) &&
    text !== text.toLowerCase()
  )
}

/** What a line heads: "You may also like", "Read more" with nothing behind it, "Sign up for our newsletter". */
function headingOf({ words, whole, start }: KnownLine): FurnitureReason | null {
  if (whole) return TITLES.has(whole) || LETTERS.has(whole) ? whole : null
  return start && (LETTERS.has(start) || (TITLES.has(start) && isStart(words))) ? start : null
}

/** Titles right below their heading end with its block, others above the first sentence; `first` where neither comes near. */
function titlesEnd({ paras }: Page, first: number): number {
  const inBlock = paras[first]?.gap === 0
  const near = paras.slice(first, first + MOST_TITLES + 1)
  const titles = near.findIndex((para) => isRunning(para) || (inBlock && para.gap > 0))
  return titles < 0 ? first : first + titles
}

/** Of a subhead's rarer words the paragraph below it says so many, of other stories' titles fewer. */
const SAID = 0.4

/** The last line of a box may be the story's next subhead: the paragraph below it speaks of it, and of no title above. */
function headsTheStory(page: Page, heading: number, end: number): boolean {
  if (end - heading <= 2 || (page.paras[end]?.gap ?? 0) === 0) return false
  const { facts } = zonesOf(page)
  const said = saidBelow(facts, end - 1, end)
  if (said < SAID) return false
  for (let at = heading + 1; at < end - 1; at++) if (saidBelow(facts, at, end) >= said) return false
  return true
}

/** A sentence that is no title: those end in a question at most. */
function isRunning({ prose, text, words }: Para): boolean {
  return prose || (words >= SENTENCE && endsSentence(text) && !/[?!]\S?$/u.test(text))
}

/** Behind the last line that is a newsletter's, with few between that do not say so. */
function letterEnd(page: Page, lines: readonly KnownLine[], first: number): number {
  const { paras } = page
  let end = first + 1
  for (let at = end; at < paras.length && at <= end + MOST_UNKNOWN; at++) {
    const { whole } = lines[at] as KnownLine
    const para = paras[at] as Para
    // What the reader agrees to may be long
    const words = wordsOf(page, para)
    const start = lineStart(words)
    if ((whole && LETTERS.has(whole)) || (start && LETTERS.has(start))) end = at + 1
    else if (para.prose && telltale(words) !== 'newsletter') break
  }
  return end
}

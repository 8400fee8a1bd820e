import { tableOf } from '../../language/index.js'
import type { Page, Para } from '../../page/page.js'
import { endsSentence } from '../../page/shape.js'
import { isOneOf } from '../../values/word.js'
import { phraseAt, phraseEnd } from '../../words/phrases.js'
import { CAPITALISED, CAPITALS, isTight, SMALL, type Tokens, WORD } from '../../words/tokens.js'
import { isDateLine } from '../choices/headline/no-title.js'
import { isRemark } from '../choices/remark.js'
import type { Claim, Rule } from '../claim.js'
import { liveTimes } from '../live-times.js'
import { type FurnitureReason, opening, phraseIn, telltale, wordsOf } from '../zones/furniture-words.js'
import { type KnownLine, knownLines } from '../zones/known-lines.js'
import { COPYRIGHT, signClass } from '../zones/line-signs.js'
import { CLOSING } from '../zones/may-be-page.js'

/** Whole lines of these kinds are furniture wherever they stand. */
const ANYWHERE: ReadonlySet<FurnitureReason> = new Set(['advertisement', 'counter', 'cookie-notice'])
/** Lines that their own words give away: "Advertisement", "Share this article", "Related To This Story". */
export const furniture: Rule = {
  name: 'furniture',
  find(page) {
    const lines = knownLines(page)
    const reasons = lines.map(({ whole }) => whole)
    const tail = tailOf(page)
    const closed = closedFrom(reasons, tail)
    const [remarks, behind] = remarksIn(page, reasons)
    return page.paras.flatMap((para, at): Claim[] => {
      const reason = reasons[at]
      if (reason && isSure(page, reasons, at, tail)) return [claimOf(para, reason, 0.92)]
      if (at > closed) return [claimOf(para, reason ?? reasons[closed] ?? 'related-links', 0.6)]
      if (at >= remarks && at < behind) return [claimOf(para, 'comments', 0.9)]
      if (at > 0 && at < page.lede && isAge(page, para)) return [claimOf(para, 'counter', 0.9)]
      if (at >= tail && at > page.lede && isSigned(page, para)) return [claimOf(para, 'footer', 0.9)]
      if (isTeaser(page, para)) return [claimOf(para, 'read-more', 0.9)]
      const start = at > 0 ? openingOf(page, para, lines[at] as KnownLine, at >= tail) : openingAbove(page, para)
      return start ? [claimOf(para, start, 0.9)] : []
    })
  },
}

function claimOf({ span }: Para, reason: FurnitureReason, priority: number): Claim {
  return { kind: 'furniture', span, value: null, rule: 'furniture', reason, confidence: priority, priority }
}

/** Words of a sentence that is running text though it is short. */
const SENTENCE = 5

/** The first paragraph behind the last running text. */
function tailOf(page: Page): number {
  for (let at = page.paras.length - 1; at >= 0; at--) {
    const para = page.paras[at] as Para
    const { whole, start, words } = knownLines(page)[at] as KnownLine
    // "The post … appeared first on …"
    if (start === 'footer' && telltale(words) === start) continue
    if (para.prose || (para.words >= SENTENCE && para.text.endsWith('.') && !start && !whole)) return at + 1
  }
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

/** What stands behind the comments of a page. */
const BEHIND_REMARKS: ReadonlySet<FurnitureReason> = new Set(['related-links', 'newsletter', 'footer'])

/** Paragraphs between a heading of comments and the first of them, and words of the line that says whose it is. */
const BEFORE_REMARK = 3
const MOST_IN_REMARK = 6

/** The comments below "3 Comments", "Leave a comment", from "Ana says:" and the day below it to the page's links and footer; none behind the last paragraph. */
function remarksIn(page: Page, reasons: readonly (FurnitureReason | null)[]): readonly [from: number, to: number] {
  for (let at = page.lede + 1; at < reasons.length; at++) {
    if (reasons[at] !== 'comments' && reasons[at] !== 'counter') continue
    const next = page.paras.slice(at + 1, at + 1 + BEFORE_REMARK)
    // "Sort by: Newest" between them goes with them
    if (next.some((para, i) => isRemarkHead(page, para, page.paras[at + 2 + i]))) {
      const end = reasons.findIndex(
        (reason, behind) => behind > at + 1 && reason !== null && BEHIND_REMARKS.has(reason),
      )
      return [at + 1, end < 0 ? reasons.length : end]
    }
  }
  return [reasons.length, reasons.length]
}

/** Words of whom a comment is by. */
const MOST_IN_NAME = 3

/** "Ana says:" above "May 2, 2031 at 9:14 am", "oldtimer" above "2 hours ago" */
function isRemarkHead(page: Page, { words, text, tokens }: Para, below: Para | undefined): boolean {
  if (words > MOST_IN_REMARK || below?.gap !== 0) return false
  if (words <= MOST_IN_NAME && !endsSentence(text) && isAge(page, below)) return true
  return isRemark(page, ...tokens) && text.endsWith(':') && isDateLine(page.tokens, below)
}

/** Words of "7 hours ago". */
const MOST_IN_AGE = 5

/** "7 hours ago" and nothing else, where no live blog dates its entries like that. */
function isAge(page: Page, para: Para): boolean {
  if (para.words > MOST_IN_AGE || endsSentence(para.text) || liveTimes(page).size > 0) return false
  const words = wordsOf(page, para)
  return words.length <= MOST_IN_AGE && words.includes('0') && phraseIn(words, tableOf('furniture.age')) > 0
}

/** Words of "© Hafenpost/ar". */
const MOST_IN_SIGN = 8

/** "© Hafenpost/ar": whose the story is, behind its last sentence. */
function isSigned({ tokens }: Page, { words, text, prose, tokens: [first, end] }: Para): boolean {
  return tokens.of(first) === SIGN && end > first + 1 && words <= MOST_IN_SIGN && !prose && !endsSentence(text)
}

const SIGN = '\u00a9'

/** One word ("Share", "More") needs furniture beside it, or an end of the page. */
function isSure(page: Page, reasons: readonly (FurnitureReason | null)[], at: number, tail: number): boolean {
  const reason = reasons[at]
  const para = page.paras[at]
  // Wire copy that goes on in another take ends with "MORE".
  if (!reason || !para || (at === page.paras.length - 1 && isTake(page, para))) return false
  if (ANYWHERE.has(reason) && para.text.length > 3) return true
  if (reason === 'tools' && para.words >= 3) return true
  if (reason === 'share-bar' && (reasons[at - 1] === reason || reasons[at + 1] === reason)) return at > 0
  // "Share", "Subscribers only" between the headline and the story
  if ((reason === 'share-bar' || reason === 'subscription') && at > 1 && at < page.lede) return true
  const outside = at >= tail || at < page.lede
  const beside = !!reasons[at - 1] || !!reasons[at + 1]
  if (para.words >= 3 && !isSentence(page.tokens, para)) return outside || beside
  return outside ? at > 0 && (at >= tail || beside) : beside && para.words >= 2
}

/** "You have 2 free articles left" as the first line of a text that goes on with a head. */
function openingAbove(page: Page, para: Para): FurnitureReason | null {
  return page.lede > 1 && !para.prose ? opening(page, para) : null
}

function openingOf(page: Page, para: Para, line: KnownLine, inTail: boolean): FurnitureReason | null {
  const own = opening(page, para) ?? openingLine(page, para, line, inTail)
  if (own || !line.start || para.gap > 0 || para.index >= page.lede) return own
  // "Subscribe now for $1" right below such a line
  const above = page.paras[para.index - 1]
  return above && opening(page, above) !== null ? line.start : null
}

/** "Read more: …", "RELATED: …", "CLICK HERE TO …" anywhere; other openings in the tail. */
function openingLine(
  page: Page,
  para: Para,
  { words, start: reason }: KnownLine,
  inTail: boolean,
): FurnitureReason | null {
  if (isLabelled(page, para)) return 'read-more'
  if (inTail && isOfAgency(page, para)) return 'footer'
  if (!reason) return null
  if (reason === 'read-more' && /^[^:|>\u00bb]{3,40}[:|>\u00bb]\s/u.test(para.text)) return reason
  if (reason === 'newsletter' && (inTail || telltale(words) === reason)) return reason
  if (reason === 'tools' && !para.prose && !endsSentence(para.text)) return reason
  return reason === 'footer' && inTail && isFooter(page, para, words) ? reason : null
}

/** "WATCH | …", "Related: …": a title behind a label of one of the site's own. */
function isLabelled({ tokens }: Page, { prose, text, tokens: own }: Para): boolean {
  if (prose || endsSentence(text)) return false
  const from = own[0]
  const to = own[1]
  const label = phraseEnd(tokens, from, 'furniture.read-label', to)
  return label > from && isOneOf(tokens, label, ':|') && label + 1 < to
}

/** Words in front of a link that make it another story's teaser, and tokens of the longest link, its arrow included. */
const TEASER = 5
const LINK = 5

/** "… as the minister said. Read more", "Ferry stops | mehr": the link to the story behind the last sign. */
function isTeaser({ tokens }: Page, { words, tokens: own }: Para): boolean {
  const from = own[0]
  const to = own[1]
  if (words < TEASER || isOneOf(tokens, to - 1, '.!?')) return false
  let end = to
  while (end > from && tokens.kinds[end - 1] !== WORD) end -= 1
  for (let at = end - 1; at > from && at >= to - LINK; at--)
    if (isOneOf(tokens, at - 1, '.!?\u2026|') && phraseEnd(tokens, at, 'furniture.teaser-end', to) === end) return true
  return false
}

/** "© 2031", "All rights reserved" */
function isFooter({ tokens }: Page, para: Para, words: readonly string[]): boolean {
  return telltale(words) === 'footer' || signClass(tokens, ...para.tokens) === COPYRIGHT
}

/** "© dpa-infocom, dpa:310504-99-110/2": the agency's own line below its copy. */
function isOfAgency({ tokens }: Page, { prose, tokens: [from, to] }: Para): boolean {
  if (prose || tokens.of(from) !== '\u00a9') return false
  return phraseAt(tokens, from + 1, tableOf('agencies.agency'), to) !== null
}

/** "MORE": copy that goes on in another take. */
function isTake({ tokens }: Page, { tokens: [first, end] }: Para): boolean {
  return end - first === 1 && tokens.cases[first] === CAPITALS && tableOf('furniture.take').has(tokens.lower(first))
}

/** Small words behind a capitalised one that make a sentence of it. */
const RUN = 4

function isSentence(tokens: Tokens, { tokens: [first, end] }: Para): boolean {
  let run = -1
  for (let token = first; token < end; token++) {
    const isNext = tokens.cases[token] === SMALL && tokens.kinds[token] === WORD && !isTight(tokens, token)
    if (tokens.cases[token] === CAPITALISED) run = 0
    else run = run >= 0 && isNext ? run + 1 : -1
    if (run >= RUN) return true
  }
  return false
}

import type { Span } from '../../../model/span.js'
import type { Page, Para } from '../../../page/page.js'
import { type DateMeaning, dateLabelAt, dateLabelBefore, labelAt } from '../../../values/byline/label.js'
import { wordsBeside } from '../../../values/byline/parts.js'
import { readByline } from '../../../values/byline.js'
import { readCaption } from '../../../values/caption.js'
import type { DayOrder } from '../../../values/date/day.js'
import { findDates } from '../../../values/date/find-dates.js'
import { isOneOf } from '../../../values/word.js'
import { CAPITALISED, SMALL, type Tokens, tokenFrom, tokensWithin, WORD } from '../../../words/tokens.js'
import { readLine } from '../byline/read-line.js'
import type { Candidate, Weighed } from '../evidence.js'
import { isDateLine } from '../headline/no-title.js'
import { isRunning } from '../is-running.js'
import { type Anchor, inReach } from '../place.js'
import { signsPost } from '../post.js'
import { isOfRelease } from '../release.js'
import { dayOf, type FullDate, type LabelledDate } from './date.js'
import { evidenceOf, type PageDates, shapeOf } from './evidence.js'
import { headlineRepeats } from './headline-repeats.js'

/** A date that could be the article's own. */
export interface DateCandidate extends LabelledDate, Candidate {}

/** When the article was published, and when it was changed last. */
export interface Dates {
  readonly published: Weighed<DateCandidate> | null
  readonly updated: Weighed<DateCandidate> | null
}

/** Characters: longer paragraphs are no date lines. */
const LONGEST = 400
/** Dates of one line that are looked at. */
const MOST = 3

/** The dates around the article with all that tells which one is its own. */
export function dateCandidates(page: Page, order: DayOrder, anchor: Anchor): DateCandidate[] {
  const repeats = headlineRepeats(page, anchor.headline)
  const lines = linesOf(page, anchor, repeats)
    .filter((para) => mayDate(page, para, anchor) && !isOfRelease(page, para) && !signsPost(page.tokens, para))
    .map((para) => ({ para, dates: datesOf(page, para, order) }))
    .filter(({ dates }) => dates.length > 0)
  const all: PageDates = {
    page,
    anchor,
    repeats,
    shapes: count(lines.map(({ para, dates }) => shapeOf(page, para, dates[0] as FullDate))),
    days: count(lines.flatMap(({ dates }) => [...new Set(dates.map(dayOf))])),
  }
  return lines.flatMap(({ para, dates }) =>
    dates
      .filter((date) => isPossible(page, para, date, anchor))
      .map((date, nth): DateCandidate => {
        const found = labelled(page, para, date, nth)
        return {
          ...found,
          key: dayOf(date),
          evidence: evidenceOf(found, dates[0] as FullDate, readLine(page, para), all),
        }
      }),
  )
}

/** The lines around the article, and those that say its headline again somewhere else. */
function linesOf(page: Page, anchor: Anchor, repeats: PageDates['repeats']): readonly Para[] {
  const reach = inReach(page, anchor)
  const near = new Set(reach.map(({ index }) => index))
  const others = new Set([...repeats.keys()].flatMap((at) => [at - 1, at, at + 1]))
  return [...reach, ...page.paras.filter(({ index }) => others.has(index) && !near.has(index))]
}

function datesOf({ tokens }: Page, { span, tokens: range }: Para, order: DayOrder): FullDate[] {
  if (span[1] - span[0] > LONGEST) return []
  const dates = findDates(tokens, ...range, order).filter((date): date is FullDate => date.iso !== null)
  return dates.slice(0, MOST)
}

/** Words of the longest line within a story that may still be its date, and of one that says so. */
const SHORT = 14
const LABELLED = 24

/**
 * In an article with no page around it what stands behind the lede is the story, and the story is full of dates: only
 * a short line may still be the article's, and none of hard-wrapped copy, where tables have such lines.
 */
function mayDate(
  { tokens, wrap }: Page,
  { index, prose, words, tokens: own }: Para,
  { around, body }: Anchor,
): boolean {
  if (around || index < body[0]) return true
  if (index === body[0] && opensWithDay(tokens, own)) return true
  if (prose || wrap !== null || words > LABELLED) return false
  return words <= SHORT || (dateLabelAt(tokens, ...own) ?? labelAt(tokens, ...own)) !== null
}

/** "31 May 2031. The ferry …": a day that is a sentence by itself in front of the story. */
function opensWithDay(tokens: Tokens, [from, to]: Para['tokens']): boolean {
  const [first] = findDates(tokens, from, Math.min(to, from + DAY_TOKENS))
  if (!first || first.iso === null || first.span[0] !== tokens.starts[from]) return false
  const [, end] = tokensWithin(tokens, first.span)
  return isOneOf(tokens, end, '.') && end + 1 < to && tokens.cases[end + 1] === CAPITALISED
}

/** Tokens of the longest day with what stands behind it. */
const DAY_TOKENS = 12

/** Words of running text so short that the date may be its point, and characters beside the date of any other line. */
const FEW_WORDS = 20
const FEW = 20
/** Words of a site that posts, which nobody knows: "Posted by harbour news on May 2, 2031. Filed under …" */
const SITE = 2

/** Signs between a byline's sections and its date: "By Ana Ruiz, in News, Harbours · 2 May 2031 · 3 comments". */
const PARTING = '·|•'

/** Tokens of a label that says more than "on". */
const LABEL_TOKENS = 2

/** Signs beside the dates of a line that has nothing else: brackets around one of them. */
const SIGNS = 2

/**
 * Running text tells of many days; its own it bears in front, or behind a byline. So do the lines of a story with no page
 * around it: "Ana Ruiz (Port Hale) — announced March 23, 2031" is a line of its list.
 */
function isPossible(page: Page, para: Para, { span }: FullDate, { around, body, headline }: Anchor): boolean {
  const { tokens } = page
  const [start, to] = para.tokens
  const at = tokenFrom(tokens, span[0])
  // "Minutes of the council of May 2, 2031": the day that the title names
  if (para.index === headline && at > start && (around || !isDateLine(tokens, para))) return false
  // "(May 2, 2031) The harbour …"
  const first = start < at && isOneOf(tokens, start, '([') ? start + 1 : start
  const label = dateLabelBefore(tokens, first, at)
  const end = label?.first ?? at
  const signed = labelAt(tokens, first, end) !== null
  // "The ferry on Sunday, Dec. 21, 2031. (Northern Wire/Bo Lee)": when the picture was taken
  if (end > first && !signed && readCaption(tokens, ...para.tokens)?.caption) return false
  if (!around && !label && isWithinSentence(tokens, para, span)) return false
  if (!isRunning(page, para) && !para.prose && (around || para.index < body[0])) return true
  if (end === first || (signed && isBehindByline(tokens, first, end))) return true
  // "Published Nov. 3, 2031, updated Nov. 4", "3/11/2031 09h14 Atualizado 4/11/2031 12h40"
  if (label && (dateLabelAt(tokens, first, to) || wordsBeside(tokens, first, to) <= SIGNS)) return true
  // "The study is published in the Journal of Gulls on 3 May 2031."
  const told = !around || (para.index >= body[0] && para.index < body[1])
  if (para.prose && told && (!label || at - label.first < LABEL_TOKENS)) return false
  return para.prose ? para.words < FEW_WORDS : para.span[1] - para.span[0] - (span[1] - span[0]) < FEW
}

/** A byline and nothing else stands in front, or one with its sections and a sign. */
function isBehindByline(tokens: Tokens, first: number, end: number): boolean {
  return isOneOf(tokens, end - 1, PARTING) || readByline(tokens, first, end).unknown <= SITE
}

/** "which began May 2, 2031 and ends …": small words on either side of it. */
function isWithinSentence(tokens: Tokens, { tokens: [first, to] }: Para, span: Span): boolean {
  const [from, end] = tokensWithin(tokens, span)
  const isSmall = (token: number): boolean => tokens.kinds[token] === WORD && tokens.cases[token] === SMALL
  return from > first && end < to && isSmall(from - 1) && isSmall(end) && labelAt(tokens, end, to) === null
}

/** Characters of the longest line that is the label of the date below it. */
const LABEL = 40

/** "Updated:" in front of the date, or alone on the line above. */
function labelled({ paras, tokens }: Page, para: Para, date: FullDate, nth: number): LabelledDate {
  const found = { para, date, nth, either: false }
  const before = dateLabelBefore(tokens, para.tokens[0], tokenFrom(tokens, date.span[0]))
  if (before) {
    const span: Span = [before.start, date.span[1]]
    return { ...found, span, label: nameOf(before), either: before.either }
  }
  const above = nth === 0 ? paras[para.index - 1] : undefined
  const label = above && above.text.length < LABEL ? dateLabelAt(tokens, ...above.tokens) : null
  const alone = label !== null && label.end === above?.tokens[1]
  return alone
    ? { ...found, span: date.span, label: nameOf(label), either: label.either }
    : { ...found, span: date.span, label: null }
}

function nameOf({ updated }: DateMeaning): LabelledDate['label'] {
  return updated ? 'updated' : 'published'
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

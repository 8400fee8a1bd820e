import { tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { lineText } from '../../page/prose.js'
import { labelAt } from '../../values/byline/label.js'
import { isRelativeDate } from '../../values/date/relative.js'
import { isKnownPlace, isPlace } from '../../values/dateline/place.js'
import { isOneOf } from '../../values/word.js'
import { phraseEnd } from '../../words/phrases.js'
import { NUMBER, SMALL, type Tokens, tokensWithin } from '../../words/tokens.js'
import { bylineOf } from '../choices/byline/byline-of.js'
import { bylineLines } from '../choices/byline/lines.js'
import { readLine } from '../choices/byline/read-line.js'
import { datesOf } from '../choices/dates/dates-of.js'
import { LEAST } from '../choices/evidence.js'
import { headLine, leadsOn } from '../choices/head-line.js'
import { spanOfTokens, trimmed } from '../choices/head-pieces.js'
import { isRunning } from '../choices/is-running.js'
import { ledeOf } from '../choices/lede.js'
import type { Claim, Rule } from '../claim.js'
import { type FurnitureReason, wholeLine, wordsOf } from '../zones/furniture-words.js'

/**
 * What stands on the line of the byline or of the dates and is neither: "Lima", "5 min read", "12 comments", "Print"; the
 * writer's picture above the byline, and lines that say how long ago it was.
 */
export const beside: Rule = {
  name: 'beside',
  find: (page) => [
    ...headParas(page)
      .filter((para) => !isRunning(page, para) && !leadsOn(para))
      .flatMap((para) => {
        // Below the first running text words that nobody knows are the story's, but on a line that starts as a byline does.
        const isHead = para.index < ledeOf(page) || readLine(page, para).opened
        return headLine(page, para, bylineOf(page)?.candidate, datesOf(page)).beside.flatMap((span) => [
          ...sectionOf(page, para, span),
          ...placeOf(page, span),
          ...(isHead || knownAs(page, span) ? [furnitureOf(page, span)] : []),
        ])
      }),
    ...signedFor(page).flatMap(({ span }) =>
      [...placeOf(page, span), furnitureOf(page, span)].map((claim) => ({ ...claim, priority: OVER_KICKER })),
    ),
    ...issueOf(page).map((para): Claim => ({ ...furnitureOf(page, para.span), priority: OVER_SUBHEAD })),
    ...[
      ...page.paras.slice(1, page.lede).filter(({ tokens }) => isRelativeDate(page.tokens, ...tokens)),
      ...pictured(page),
    ].map((para): Claim => ({ ...furnitureOf(page, para.span), priority: WHOLE })),
  ],
}

/** "Updated 3 hours ago" is no kicker. */
const WHOLE = 0.65

/** What stands between byline and date is no kicker and no deck. */
const OVER_KICKER = 0.62
/** Words of a paper's name or a place. */
const PAPER_WORDS = 6

/** "The Orrin Courier", "Port Hale, ME" on the line between the byline and the date of one block: whom for, or where. */
function signedFor(page: Page): readonly Para[] {
  const own = bylineOf(page)?.candidate
  const last = own && bylineLines(page, own.para).last
  const below = last && page.paras[last.index + 1]
  const { published, updated } = datesOf(page)
  const dated = [published, updated].some((date) => date?.candidate.para.index === (below?.index ?? -1) + 1)
  if (!below || !dated || below.gap > 0 || page.paras[below.index + 1]?.gap !== 0) return []
  return below.words <= PAPER_WORDS && !below.prose && isName(page.tokens, below) ? [below] : []
}

/** Each of its words has a capital but small ones; no sentence. */
function isName(tokens: Tokens, { tokens: [from, to] }: Para): boolean {
  for (let token = from; token < to; token++) {
    const letters = (tokens.ends[token] as number) - (tokens.starts[token] as number)
    if (tokens.kinds[token] === NUMBER || (tokens.cases[token] === SMALL && letters > SMALL_WORD)) return false
    if (isOneOf(tokens, token, '?!:;"\u201c')) return false
  }
  return true
}

/** Letters of a word that needs no capital: "of", "the". */
const SMALL_WORD = 3

/** The month of a magazine right below its byline is no subhead. */
const OVER_SUBHEAD = 0.9

function issueOf(page: Page): readonly Para[] {
  const own = bylineOf(page)?.candidate
  const below = own && page.paras[bylineLines(page, own.para).last.index + 1]
  return below && isMonth(page.tokens, ...below.tokens) ? [below] : []
}

/** "September 2031": the month of a magazine, a line of its own. */
function isMonth(tokens: Tokens, from: number, to: number): boolean {
  return (
    to - from === 2 && tableOf('dates.months').has(tokens.lower(from)) && /^(?:19|20)\d\d$/.test(tokens.of(from + 1))
  )
}

/** Words of a picture's line. */
const MOST_WORDS = 6

/** "Portrait of Ana Ruiz" right above "By Ana Ruiz": what a picture says that a paste leaves out. */
function pictured(page: Page): readonly Para[] {
  const own = bylineOf(page)?.candidate
  const name = own?.read.authors[0]?.name
  const first = own && bylineLines(page, own.para).first
  const above = first && first.gap === 0 ? page.paras[first.index - 1] : undefined
  const isPicture = above && name && above.words <= MOST_WORDS && !above.prose && above.text.endsWith(` ${name}`)
  return isPicture && labelAt(page.tokens, ...above.tokens) === null ? [above] : []
}

function headParas(page: Page): readonly Para[] {
  const { published, updated } = datesOf(page)
  const dates = [published, updated].filter((date) => date !== null && date.chance >= LEAST)
  const found = [bylineOf(page), ...dates].flatMap((each) => (each ? [each.candidate.para] : []))
  return [...new Set(found)]
}

/** Between a place and the text, as datelines have it. */
const DASH = ' \u2014'

/** A place is where the article was written, unless its text opens with another one. */
function placeOf(page: Page, span: Span): Claim[] {
  const own = trimmed(page.tokens, ...tokensWithin(page.tokens, span))
  if (!own || !(isKnownPlace(page.tokens, ...own) || isTwofold(page.tokens, ...own))) return []
  const place = lineText(page, spanOfTokens(page.tokens, own))
  const value = { text: place + DASH, place, agency: null, date: null }
  const sure = { confidence: 0.9, priority: 0.2 }
  return [{ kind: 'dateline', span, value, rule: 'beside', reason: 'place-beside-date', ...sure }]
}

/** "Port Hale, West Orrin": a place and what it is in; no two sections. */
function isTwofold(tokens: Tokens, from: number, to: number): boolean {
  const own = Array.from({ length: to - from }, (_, at) => from + at)
  const commas = own.filter((token) => isOneOf(tokens, token, ',')).length
  return commas === 1 && isPlace(tokens, own) && phraseEnd(tokens, from, 'furniture.menu', to) === from
}

/** "Culture • Ana Ruiz • 3 May 2031": the section, where the line starts with it. */
function sectionOf(page: Page, para: Para, span: Span): Claim[] {
  const own = trimmed(page.tokens, ...tokensWithin(page.tokens, span))
  if (!own || own[0] !== para.tokens[0] || para.index > page.lede) return []
  if (
    page.given.some(({ kind }) => kind === 'section') ||
    phraseEnd(page.tokens, own[0], 'furniture.menu', own[1]) !== own[1]
  )
    return []
  const value = lineText(page, spanOfTokens(page.tokens, own))
  return [{ kind: 'section', span, value, rule: 'beside', reason: 'own-words', confidence: 0.8, priority: 0.2 }]
}

/** What the words say they are; null where nobody knows them. */
function knownAs(page: Page, span: Span): FurnitureReason | null {
  return wholeLine(wordsOf(page, { tokens: tokensWithin(page.tokens, span), span }).join(' '))
}

function furnitureOf(page: Page, span: Span): Claim {
  const reason = knownAs(page, span) ?? 'page-furniture'
  return { kind: 'furniture', span, value: null, rule: 'beside', reason, confidence: 0.8, priority: 0.1 }
}

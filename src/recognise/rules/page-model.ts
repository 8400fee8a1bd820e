import type { Page, Para } from '../../page/page.js'
import { captionOf } from '../../values/caption.js'
import { zonesOf } from '../choices/anchor.js'
import { rounded } from '../choices/evidence.js'
import type { Claim, Rule } from '../claim.js'
import { liveTimes } from '../live-times.js'
import type { LineFacts } from '../zones/facts.js'
import { reasonOf } from '../zones/furniture-reason.js'
import { REASONS } from '../zones/furniture-words.js'
import { AFTER, BEFORE, BODY, HEAD, INSIDE } from '../zones/labels.js'
import { shownAgain } from '../zones/shown-again.js'
import { boxedLines, storyEnd } from '../zones/story-end.js'
import { behindStory } from '../zones/story-tail.js'
import type { Zones } from '../zones/zones.js'

/** A line of the article's own stretch that is at least this likely to be body stays, whatever the best path says. */
const KEEP = 0.5
/** How sure it is that what a page shows again and again is furniture; that comes before what looks like a subhead. */
const AGAIN = 0.85
const OVER_SUBHEAD = 0.6
/** The same for running text behind that stretch. */
const KEEP_BEHIND = 0.7

/**
 * What is furniture in a whole-page paste, as the page model sees it. It gives way
 * to the named rules: a byline that a rule is sure of is a byline.
 */
export const pageModel: Rule = {
  name: 'page-model',
  find(page) {
    // Markdown is written for the article alone: no page stands around it
    if (page.markup && !page.markup.page) return []
    const zones = zonesOf(page)
    return zones.around ? furniture(page, zones) : []
  },
}

function furniture(page: Page, zones: Zones): Claim[] {
  const claims: Claim[] = []
  const summary = summaryOf(page, zones)
  const boxed = boxedLines(page, zones)
  const end = storyEnd(page, zones, boxed)
  const again = shownAgain(page)
  const staying = page.paras.map(
    ({ index, text }) =>
      !again.has(index) &&
      !(zones.labels[index] === AFTER && boxed.has(text)) &&
      (stays(page, zones, index, end) || summary.includes(index)),
  )
  const behind = behindStory(page, zones, staying)
  for (const para of page.paras) {
    const at = para.index
    if (at === zones.headline) continue
    if (staying[at] && !behind.has(at)) continue
    const what = reasonOf(page, zones, at)
    const confidence = again.has(at) ? AGAIN : rounded(1 - (zones.inBody[at] as number))
    const priority = Math.max(again.has(at) ? OVER_SUBHEAD : 0, rounded(sureness(zones, at)))
    const sure = { span: para.span, rule: 'page-model', confidence, priority }
    if (what.kind === 'furniture') claims.push({ ...what, ...sure, value: null })
    else claims.push({ ...what, ...sure, value: captionOf(page.tokens, ...para.tokens) })
  }
  return claims
}

/**
 * The body stays. Behind it the best path decides for all lines together, since comments are as likely body as not, each
 * by itself; running text that surely is body stays all the same: the path may have ended too early.
 */
function stays(page: Page, { labels, inBody, facts }: Zones, at: number, end: number): boolean {
  const body = inBody[at] as number
  if (labels[at] === AFTER && at <= end) return !facts[at]?.whole && !facts[at]?.opening
  if (labels[at] === AFTER) return body > KEEP_BEHIND && page.paras[at]?.prose === true
  if (
    labels[at] === BODY ||
    (labels[at] === INSIDE && body > KEEP) ||
    (labels[at] === HEAD && body > KEEP && page.paras[at]?.prose === true)
  )
    return !isPlayer(page.paras[at], facts[at])
  return labels[at] !== BEFORE && isEntry(page, at)
}

/** "Up next", "View this post on Instagram": what a player or an embed says, wherever it stands; one word may be the story's. */
function isPlayer(para: Para | undefined, line: LineFacts | undefined): boolean {
  return line !== undefined && REASONS[line.whole - 1] === 'media-player' && (para?.words ?? 0) > 1
}

/** Running text right below the time of a live blog's entry. */
function isEntry(page: Page, at: number): boolean {
  const above = page.paras[at - 1]
  return page.paras[at]?.prose === true && above !== undefined && liveTimes(page).has(above)
}

/** Running text between the headline and the body: a deck, a summary, a story's start. More than this of it is a list of teasers. */
const MOST_SUMMARY = 3
/** So many lines below the headline it is that even where the best path finds the headline further down. */
const BELOW_HEADLINE = 12

function summaryOf(page: Page, { labels, facts, headline }: Zones): readonly number[] {
  const isAbove = (at: number): boolean =>
    labels[at] === HEAD || (labels[at] === BEFORE && headline >= 0 && at > headline && at <= headline + BELOW_HEADLINE)
  const lines = page.paras
    .filter(({ index, prose }) => prose && isAbove(index) && !facts[index]?.whole && !facts[index]?.opening)
    .map(({ index }) => index)
  return lines.length > MOST_SUMMARY ? [] : lines
}

/** How lines start that carry a list's marker, as `LineFacts.start` numbers it. */
const LISTED: ReadonlySet<number> = new Set([4, 7])

/** A day with its year, as `LineFacts.date` numbers it. */
const DATED: ReadonlySet<number> = new Set([1, 2, 3])

/**
 * Outside the article only a sure rule knows better; in its head and body the named rules come first. What stands
 * right above the headline may be its kicker unless it is a word of menus.
 */
function sureness({ labels, headline, facts, inBody }: Zones, at: number): number {
  const body = inBody[at] as number
  if (at === headline - 1 && !facts[at]?.whole && !facts[at]?.opening) return 0.55 * (1 - body)
  // Menus and link lists may be set as lists; "22.4.2031" is no second item of one
  const listed = LISTED.has(facts[at]?.start ?? 0) && !DATED.has(facts[at]?.date ?? 0)
  if (labels[at] === AFTER || labels[at] === BEFORE) return (listed ? 0.93 : 0.88) - body / 5
  return (labels[at] === INSIDE ? 0.65 : 0.5) * (1 - body)
}

import type { Page, Para } from '../../../page/page.js'
import type { Reason } from '../../claim.js'
import { knownLines } from '../../zones/known-lines.js'
import { zonesOf } from '../anchor.js'
import { rounded } from '../evidence.js'
import { releaseOf } from '../release.js'
import { titleBelow } from './name-above.js'
import { isNoTitle } from './no-title.js'
import { titleLine } from './title-line.js'

/** The one line of a page that is its headline. */
export interface Headline {
  readonly para: Para
  readonly reason: Reason<'headline'>
  /** 0 to 1: how likely it is. */
  readonly chance: number
  /** 0 to 1: who wins where others want the line as well. */
  readonly priority: number
}

/** How likely the title is that stands below the name of the paper. */
const TITLE_BELOW = 0.8
/** So likely is the headline of the page model where the first title line gives way in a text with nothing around it. */
const SURE = 0.5
/** The first title line outbids decks and kickers; the page model outbids it the more the surer it is. */
const TITLE_LINE = 0.8
const LIKELIEST = { least: 0.82, more: 0.07 }
/** A line that is likely in a text where none reads like a title. */
const LEAST = 0.4

/**
 * The headline, decided here and nowhere else; null where the container names it, or no line can be one. `signed` are the
 * lines that say who wrote it and when.
 */
export function headlineOf(page: Page, signed: readonly Para[]): Headline | null {
  if (page.given.some(({ kind }) => kind === 'headline')) return null
  const found = likeliestOf(page)
  const likeliest = found && !signed.includes(found.para) ? found : null
  const below = likeliest && titleBelow(page, likeliest, signed, zonesOf(page).around)
  if (below) return { para: below, reason: 'first-title-line', chance: TITLE_BELOW, priority: LIKELIEST.least }
  const said = likeliest && !zonesOf(page).around ? saidAbove(page, likeliest.para, signed) : null
  if (said) return { para: said, reason: 'first-title-line', chance: SAID_ABOVE, priority: LIKELIEST.least }
  if (likeliest && likeliest.priority > LEAST) return likeliest
  const line = titleLine(page, signed)
  if (!line) return likeliest
  return { para: line.candidate.para, reason: 'first-title-line', chance: line.chance, priority: TITLE_LINE }
}

/** How likely the title is that is somebody's words, and words of one and of the deck below it at least. */
const SAID_ABOVE = 0.7
const SAID_WORDS = [3, 20] as const
const DECK_WORDS = 7
/** Words of a section above it. */
const SECTION = 4

/** "“Nobody reads less”" above "The librarian Ana Ruiz has opened a library in the port" and the byline: what somebody says is the title of an interview. */
function saidAbove({ paras }: Page, deck: Para, signed: readonly Para[]): Para | null {
  const above = paras[deck.index - 1]
  const below = paras[deck.index + 1]
  if (!above || !below || deck.words < DECK_WORDS || isSaid(deck) || !signed.includes(below)) return null
  const first = paras.slice(0, above.index).every(({ words }) => words <= SECTION)
  return first && isSaid(above) && !signed.includes(above) ? above : null
}

/** In marks from end to end. */
function isSaid({ text, words }: Para): boolean {
  const inner = /^["\u201c\u201e\u00ab\u00bb][^"\u201c-\u201f\u00ab\u00bb]+["\u201c\u201d\u00ab\u00bb]$/u.test(text)
  return inner && words >= SAID_WORDS[0] && words <= SAID_WORDS[1]
}

/**
 * What the page model takes for the headline. Without a page around it that is where the rule of the first title line
 * says, unless the model is sure that it is elsewhere in the head. Markdown is written for the article alone, and so is a
 * release.
 */
function likeliestOf(page: Page): Headline | null {
  if ((page.markup && !page.markup.page) || releaseOf(page).lines.length > 0) return null
  const { headline, headlineSure: chance, around } = zonesOf(page)
  const para = page.paras[headline]
  if (!para || (!around && isNoTitle(page.tokens, para))) return null
  // "Home": a menu's word is a title where the model is sure of it
  if (chance < SURE && knownLines(page)[headline]?.whole) return null
  const sure = around || (chance > SURE && headline <= page.lede && page.lede < page.paras.length)
  const priority = sure ? rounded(LIKELIEST.least + LIKELIEST.more * chance) : LEAST
  return { para, reason: 'likeliest-headline', chance, priority }
}

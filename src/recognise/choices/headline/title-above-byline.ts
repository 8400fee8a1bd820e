import type { Page, Para } from '../../../page/page.js'
import { classAt, LOWER, UPPER } from '../../../text/characters.js'
import { knownLines } from '../../zones/known-lines.js'
import { isDated } from '../dates/is-dated.js'
import { isMenu, isNoTitle, isTrail } from './no-title.js'

/** Words of the shortest deck, and of the shortest and the longest title above it. */
const DECK = 6
const TITLE = [3, 24] as const
/** Lines of byline and date between the two, at most. */
const BETWEEN = 6
/** Steps of the shortest trail whose words run into each other: "McAdam" is a name. */
const STEPS = 2

/**
 * The title above byline and date where the line at `index`, right above the story, stands below both: that is its deck.
 * Null where there is none. `isName` tells a line that names who wrote it.
 */
export function titleAboveByline(page: Page, index: number, isName: (para: Para) => boolean): number | null {
  const { paras, tokens } = page
  const deck = paras[index]
  if (!deck || deck.words < DECK || !paras[index + 1]?.prose) return null
  let at = index - 1
  let signed = false
  let dated = false
  for (let para = paras[at]; para && index - at <= BETWEEN; para = paras[--at]) {
    if (isDated(page, para)) dated = true
    else if (isName(para)) signed = true
    else if (!knownLines(page)[at]?.whole) break
  }
  const title = paras[at]
  if (!title || !signed || !dated || title.prose || title.words < TITLE[0] || title.words > TITLE[1]) return null
  if (isNoTitle(tokens, title) || isMenu(tokens, ...title.tokens) || isTrail(tokens, ...title.tokens)) return null
  if (isGlued(title.text)) return null
  return at
}

/** "NewsSportFog closes the port": steps of a breadcrumb that the page sets apart without a blank. */
function isGlued(text: string): boolean {
  const [first = ''] = text.split(' ', 1)
  let steps = 0
  for (let at = 1; at < first.length; at++)
    if (classAt(first, at - 1) === LOWER && classAt(first, at) === UPPER) steps += 1
  return steps >= STEPS
}

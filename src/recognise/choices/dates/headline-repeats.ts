import type { Page } from '../../../page/page.js'
import { startsAlike } from '../headline/same-words.js'

/** Words of the shortest headline that says itself again in a list, and of what stands behind it there. */
const FEWEST_WORDS = 3
const MORE_WORDS = 8
/** Lines of a page that say its headline again, at most: more are no list. */
const MOST = 6

/**
 * The lines that say the headline again, and those that start with it: lists of what is new show the article with its
 * day, and so do links from the page before and after.
 */
export function headlineRepeats({ paras, tokens }: Page, headline: number): ReadonlyMap<number, 'same' | 'longer'> {
  const found = new Map<number, 'same' | 'longer'>()
  const title = paras[headline]
  if (!title || title.words < FEWEST_WORDS) return found
  for (const para of paras) {
    if (para === title || para.words < title.words || para.words > title.words + MORE_WORDS) continue
    const alike = startsAlike(tokens, title, para)
    if (alike) found.set(para.index, alike)
  }
  return found.size > MOST ? new Map() : found
}

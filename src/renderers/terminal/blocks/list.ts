import type { List } from '../../../model/article.js'
import type { Context } from '../context.js'
import { flow } from '../flow.js'
import { prose } from '../prose.js'
import { concat, type Rich, styled } from '../rich.js'

/** Markers that typists use for a bullet. */
const BULLET = /^[-*+\u2022\u00b7\u2013\u2014]$/u

/** Items with their own numbers; the text hangs beside them, the numbers end in one column. Bullets below a number are set in, and numbers below a bullet. */
export function list({ items }: List, context: Context): Rich[] {
  const { bullet } = context.glyphs
  const markers = items.map(({ marker }) => (BULLET.test(marker) ? bullet : marker))
  // What goes on below a list within an item stands where the item's own text does
  const isOuter = (marker: string): boolean => marker === '' || (marker === bullet) === (markers[0] === bullet)
  const widest = (some: readonly string[]): number =>
    some.reduce((most, marker) => Math.max(most, context.ruler.cells(marker)), 0)
  const outer = 2 + widest(markers.filter(isOuter))
  const inner = outer + 1 + widest(markers.filter((marker) => !isOuter(marker)))
  return items.flatMap((item, i) => {
    const marker = markers[i] ?? ''
    const blanks = ' '.repeat((isOuter(marker) ? outer : inner) - context.ruler.cells(marker))
    const first = concat(styled(blanks), styled(marker, 'marker'))
    // An item without words is there all the same
    return item.text === '' ? [first] : flow(prose(item, context), context, { first: concat(first, styled(' ')) })
  })
}

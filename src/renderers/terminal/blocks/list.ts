import type { List } from '../../../model/article.js'
import type { Context } from '../context.js'
import { flow } from '../flow.js'
import { prose } from '../prose.js'
import { concat, type Rich, styled } from '../rich.js'

/** Markers that typists use for a bullet. */
const BULLET = /^[-*+•·–—]?$/u

/** Items with their own numbers; the text hangs beside them, the numbers end in one column. */
export function list({ items }: List, context: Context): Rich[] {
  const markers = items.map(({ marker }) => (BULLET.test(marker) ? context.glyphs.bullet : marker))
  const widest = Math.max(...markers.map((marker) => context.ruler.cells(marker)), 0)
  return items.flatMap((item, i) => {
    const marker = markers[i] ?? ''
    const blanks = ' '.repeat(2 + widest - context.ruler.cells(marker))
    return flow(prose(item, context), context, { first: concat(styled(blanks), styled(marker, 'marker'), styled(' ')) })
  })
}

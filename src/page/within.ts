import type { Span } from '../model/span.js'
import { firstWhere } from '../text/search.js'

/** Those of `items`, which are in page order, that share a character with `span`. */
export function within<T extends { readonly span: Span }>(items: readonly T[], span: Span): readonly T[] {
  const first = firstWhere(items.length, (at) => (items[at] as T).span[1] > span[0])
  let end = first
  while (end < items.length && (items[end] as T).span[0] < span[1]) end += 1
  return items.slice(first, end)
}

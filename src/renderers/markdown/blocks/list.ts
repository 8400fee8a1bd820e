import type { ListItem as ItemNode, List as ListNode, PhrasingContent, RootContent } from 'mdast'
import type { List, ListItem } from '../../../model/article.js'
import { inline, words } from '../inline.js'

/** A list keeps its own numbers; where Markdown would count otherwise, the items are lines of a paragraph. */
export function list({ ordered, items }: List): RootContent[] {
  if (!ordered) return [listOf(items, null)]
  const start = numberOf(items[0])
  const counts = start !== null && items.every((item, i) => numberOf(item) === start + i)
  return counts ? [listOf(items, start)] : [lines(items)]
}

function listOf(items: readonly ListItem[], start: number | null): ListNode {
  const children = items.map(
    ({ text, marks }): ItemNode => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: inline(text, marks) }],
    }),
  )
  return { type: 'list', ordered: start !== null, start, spread: false, children }
}

function numberOf(item: ListItem | undefined): number | null {
  const digits = /^\(?(\d{1,9})[.)]$/u.exec(item?.marker ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

function lines(items: readonly ListItem[]): RootContent {
  const children = items.flatMap(({ marker, text, marks }, i): PhrasingContent[] => [
    ...(i === 0 ? [] : [{ type: 'break' } as const]),
    ...words(`${marker} `),
    ...inline(text, marks),
  ])
  return { type: 'paragraph', children }
}

import type { ListItem as ItemNode, List as ListNode, Paragraph, RootContent } from 'mdast'
import type { List, ListItem } from '../../../model/article.js'
import { isWordPart } from '../../../text/characters.js'
import { inline, lines, words } from '../inline.js'

/** Lists in lists in lists: nobody writes deeper ones. */
const DEEPEST = 8

/** An item, and behind it those of another list, or without a marker: they stand below it. */
interface Branch {
  readonly item: ListItem
  readonly below: ListItem[]
}

/** A list keeps its own numbers; where Markdown would count otherwise, the items are lines of a paragraph. */
export function list({ items }: Pick<List, 'items'>): RootContent[] {
  const branches = branchesOf(items)
  const start = numberOf(branches[0]?.item)
  const counts = start === null || branches.every(({ item }, i) => numberOf(item) === start + i)
  const bullets = start !== null || branches.every(({ item }) => ![...item.marker].some((char) => isWordPart(char, 0)))
  return counts && bullets ? [listOf(branches, start)] : [paragraphOf(items)]
}

function branchesOf(items: readonly ListItem[]): Branch[] {
  const branches: Branch[] = []
  const first = numberOf(items[0])
  const open = first === null ? [] : [first]
  for (const [i, item] of items.entries()) {
    const number = numberOf(item)
    const last = branches.at(-1)
    const other = item.marker === '' || (number === null) !== (first === null)
    const nested = !other && number !== null && isNested(number, open, items[i - 1])
    if (last && (other || nested)) last.below.push(item)
    else branches.push({ item, below: [] })
  }
  return branches
}

/** True for a number that goes on a list within the list, or starts one; `open` has the next number of each, the innermost last. */
function isNested(number: number, open: number[], before: ListItem | undefined): boolean {
  const depth = open.lastIndexOf(number)
  if (depth >= 0) open.splice(depth, open.length, number + 1)
  else if ((number === 1 || before?.text === '') && open.length < DEEPEST) open.push(number + 1)
  else return false
  return depth !== 0
}

function listOf(branches: readonly Branch[], start: number | null): ListNode {
  const children = branches.map(({ item, below }): ItemNode => {
    const parts = partsOf(below) as ListNode[]
    // Only a blank line parts a paragraph from the list above it; behind a marker alone it would end the item
    const spread = parts.length > 1
    return { type: 'listItem', spread, children: spread && item.text === '' ? parts : [paragraph(item), ...parts] }
  })
  return { type: 'list', ordered: start !== null, start, spread: false, children }
}

/** Lists, and between and behind them what goes on. */
function partsOf(below: readonly ListItem[]): RootContent[] {
  const parts: RootContent[] = []
  let run: ListItem[] = []
  for (const item of [...below, null]) {
    if (item && item.marker !== '') {
      run.push(item)
      continue
    }
    if (run.length > 0) parts.push(...list({ items: run }))
    if (item) parts.push(paragraph(item))
    run = []
  }
  return parts
}

function paragraph({ text, marks }: ListItem): Paragraph {
  return { type: 'paragraph', children: inline(text, marks) }
}

function numberOf(item: ListItem | undefined): number | null {
  const digits = /^\(?(\d{1,9})[.)]$/u.exec(item?.marker ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

function paragraphOf(items: readonly ListItem[]): RootContent {
  const children = lines(
    items.map(({ marker, text, marks }) => [...words(`${marker} `.trimStart()), ...inline(text, marks)]),
  )
  return { type: 'paragraph', children }
}

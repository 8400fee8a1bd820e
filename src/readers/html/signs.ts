import { endsSentence } from '../../page/shape.js'
import { deckWords, isNamed } from './names.js'
import { countIn, type PageLine, remembered } from './story.js'
import type { Element } from './tree/index.js'

/** Lines of the largest element whose class is asked what it holds: a story may be "has-caption author-ana". */
const MOST_LINES = 4

/** Tells what stands in a small element that `is` something, or in any that surely is. */
export function smallOnes(
  lines: readonly PageLine[],
  is: (element: Element) => boolean,
  isSure: (element: Element) => boolean = () => false,
): (element: Element) => boolean {
  const counts = countIn(lines)
  return remembered(
    (element, above) => above || isSure(element) || ((counts.get(element) ?? 0) <= MOST_LINES && is(element)),
    false,
  )
}

/** Share of links from which on a list, or a line that is no sentence, is nothing else: "Opinion: …". */
const MOST_LINKED = 0.5
/** Tells which lines are links and little else; the items of a list are so together. */
export function linksOf(lines: readonly PageLine[]): (line: PageLine) => boolean {
  const lists = new Map<Element | null, { linked: number; all: number }>()
  const listAt = ({ block }: PageLine): Element | null => itemOf(block)?.parent ?? null
  for (const line of lines) {
    const sum = lists.get(listAt(line)) ?? { linked: 0, all: 0 }
    lists.set(listAt(line), { linked: sum.linked + line.linked, all: sum.all + line.text.length })
  }
  return (line) => {
    const list = listAt(line)
    const { linked, all } = (list && lists.get(list)) ?? { linked: line.linked, all: line.text.length }
    return linked > all * MOST_LINKED && (list !== null || !endsSentence(line.text))
  }
}

/** Elements that hold the page or the story, however they are called. */
const inFull: Readonly<Record<string, true>> = { body: true, html: true, main: true, article: true, section: true }
/** What an item's text may stand in. */
const inItems: Readonly<Record<string, true>> = { p: true, div: true }

/** Its class, or that of the element around it, calls it what stands between a headline and its story. */
export function isDeck(block: Element): boolean {
  return [block, block.parent].some((each) => each && !inFull[each.tag] && isNamed(each, deckWords))
}

/** The item of a list that a block is or stands in. */
export function itemOf(block: Element): Element | null {
  let at: Element | null = block
  while (at && at.tag !== 'li') at = inItems[at.tag] ? at.parent : null
  return at
}

import { endsSentence, isProse } from '../../page/shape.js'
import { squash } from '../../text/whitespace.js'
import { asideNames, headingLevel, isStory } from './names.js'
import type { Shown, ShownLine } from './shown.js'
import type { Element } from './tree/index.js'

/** A line with what is cheap to know of it. */
export interface PageLine extends ShownLine {
  readonly index: number
  readonly text: string
  readonly words: number
  /** Running text that is not mostly links. */
  readonly prose: boolean
  /** The outermost element in which nothing else is shown: a paragraph's wrapper. */
  readonly outer: Element
  /** In an element that stands beside the story by its own word. */
  readonly aside: boolean
}

/** The element that holds the story, and its first and last line of running text. */
export interface Story {
  readonly lines: readonly PageLine[]
  readonly holder: Element | null
  readonly first: number
  readonly last: number
}

/** Words of a paragraph that count: a longer one is no more of a story. */
const MOST_COUNTED = 80
/** Words of a block that is running text however it ends. */
const LONG = 25
/** Words of a sentence: shorter ones may be labels. */
const SENTENCE = 4
/** Share of links from which on a line is a list of them. */
const MOST_LINKED = 0.5
/** Names with a larger share of the page's running text say nothing. */
const MOST_ASIDE = 0.65

/** What counts as running text. */
type IsRunning = (text: string, words: number, block: Element) => boolean

const isLong: IsRunning = (text, words) => words >= LONG || isProse(text, words)
/** For a page that holds no more: "The bridge reopens on Friday, the city said." */
export const isSentence: IsRunning = (text, words, { tag }) => tag === 'p' && words >= SENTENCE && endsSentence(text)

/** Finds where the story of a page stands. */
export function findStory({ text, lines }: Shown, isRunning: IsRunning = isLong): Story {
  const counts = countIn(lines)
  const read = lines.map((line, index) => {
    const said = squash(text.slice(...line.span))
    const words = said.split(' ').length
    const prose = isRunning(said, words, line.block) && line.linked < said.length * MOST_LINKED
    let outer = line.block
    while (outer.parent && counts.get(outer.parent) === 1) outer = outer.parent
    return { ...line, index, text: said, words, prose, outer }
  })
  const isAside = asideOf(read.filter(({ prose }) => prose))
  const own = read.map((line): PageLine => ({ ...line, aside: isAside(line.block) }))
  const prose = own.filter(({ prose, aside }) => prose && !aside)
  const holder = bestOf(prose, own)
  return { lines: own, holder, ...extentOf(own, prose, holder) }
}

/** From the first to the last paragraph; short ones at the ends are made as the others are. */
function extentOf(
  lines: readonly PageLine[],
  prose: readonly PageLine[],
  holder: Element | null,
): Pick<Story, 'first' | 'last'> {
  const inside = prose.filter(({ block }) => holder !== null && headingLevel(block) === 0 && isWithin(block, holder))
  const makes = new Set(inside.map(makeOf))
  let first = inside[0]?.index ?? lines.length
  let last = inside.at(-1)?.index ?? -1
  const isMore = (line: PageLine | undefined): boolean =>
    line !== undefined &&
    !line.aside &&
    line.block.tag === 'p' &&
    endsSentence(line.text) &&
    line.linked < line.text.length * MOST_LINKED &&
    makes.has(makeOf(line))
  while (isMore(lines[first - 1])) first -= 1
  for (let at = last + 1; at <= last + GAP && at < lines.length; at++) if (isMore(lines[at])) last = at
  return { first, last }
}

/** Lines between the last long paragraph and a short one that still is the story's. */
const GAP = 3

/** How many lines each element shows. */
export function countIn(lines: readonly Pick<ShownLine, 'block'>[]): Map<Element, number> {
  const counts = new Map<Element, number>()
  for (const { block } of lines)
    for (let at: Element | null = block; at; at = at.parent) counts.set(at, (counts.get(at) ?? 0) + 1)
  return counts
}

/** Tells what stands beside the story. A name that most of the running text has says nothing. */
function asideOf(prose: readonly Pick<PageLine, 'words' | 'text' | 'block'>[]): (element: Element) => boolean {
  const namesOn = remembered<Names>(
    (element, { all, open }) => {
      const own = asideNames(element)
      // What says that it holds the story ends what the classes around it say
      const kept = isStory(element) ? open.filter((name) => name.startsWith('<')) : open
      return own.length === 0 && kept.length === open.length
        ? { all, open }
        : { all: union(all, own), open: union(kept, own) }
    },
    { all: [], open: [] },
  )
  const weights = new Map<string, number>()
  let total = 0
  for (const line of prose) {
    total += weightOf(line)
    for (const name of namesOn(line.block).all) weights.set(name, (weights.get(name) ?? 0) + weightOf(line))
  }
  return (element) => namesOn(element).open.some((name) => (weights.get(name) ?? 0) <= total * MOST_ASIDE)
}

/** The names of everything around an element, and those that hold for it. */
interface Names {
  readonly all: readonly string[]
  readonly open: readonly string[]
}

function union(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...some, ...more.filter((name) => !some.includes(name))]
}

function weightOf({ words, text }: { readonly words: number; readonly text: string }): number {
  return Math.min(Math.max(words, text.length / 10), MOST_COUNTED)
}

/** The weight of the lines in each element. */
function sumUp(lines: readonly Pick<PageLine, 'words' | 'text' | 'block'>[]): Map<Element, number> {
  const sums = new Map<Element, number>()
  for (const line of lines)
    for (let at: Element | null = line.block; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + weightOf(line))
  return sums
}

/** What `of` says of each element and what was said of the one around it; each is asked once. */
export function remembered<T>(of: (element: Element, above: T) => T, none: T): (element: Element) => T {
  const known = new Map<Element, T>()
  return (element) => {
    const path: Element[] = []
    let at: Element | null = element
    while (at && !known.has(at)) {
      path.push(at)
      at = at.parent
    }
    let said = at ? (known.get(at) as T) : none
    for (const each of path.reverse()) {
      said = of(each, said)
      known.set(each, said)
    }
    return said
  }
}

export function isWithin(element: Element, holder: Element): boolean {
  let at: Element | null = element
  while (at && at !== holder) at = at.parent
  return at !== null
}

/** The element that a paragraph stands in, with others. */
export function holderOf({ outer }: PageLine): Element {
  return outer.parent ?? outer
}

/** Elements that say of themselves that they hold the story, and how far above its paragraphs they may stand. */
const NAMED = { weight: 1.5, reach: 4 }

function bestOf(prose: readonly PageLine[], lines: readonly PageLine[]): Element | null {
  const sums = new Map<Element, number>()
  for (const line of prose) sums.set(holderOf(line), (sums.get(holderOf(line)) ?? 0) + weightOf(line))
  let best: Element | null = null
  let most = 0
  for (const [element, sum] of sums) {
    const weight = sum * (isNamed(element) ? NAMED.weight : 1)
    if (weight > most) [best, most] = [element, weight]
  }
  return best && widened(best, prose, lines)
}

function isNamed(element: Element): boolean {
  let at: Element | null = element
  for (let up = 0; at && up < NAMED.reach; up++, at = at.parent) if (isStory(at)) return true
  return false
}

/** Where paragraphs of the same make stand beside those of `core`, the element around them all. */
function widened(core: Element, prose: readonly PageLine[], lines: readonly PageLine[]): Element {
  const makes = new Set(prose.filter((line) => isWithin(line.block, core)).map(makeOf))
  const weights = sumUp(prose)
  const alike = sumUp(prose.filter((line) => makes.has(makeOf(line))))
  const titles = sumUp(lines.filter(({ block }) => block.tag === 'h1'))
  let holder = core
  for (let at = core.parent; at && at.tag !== 'body' && at.tag !== 'html' && at.tag !== ''; at = at.parent) {
    const more = (weights.get(at) ?? 0) - (weights.get(holder) ?? 0)
    const same = (alike.get(at) ?? 0) - (alike.get(holder) ?? 0)
    if (more > 0 && same < more * ENOUGH && !isStory(at)) break
    if (more > 0 && (titles.get(holder) ?? 0) > 0 && (titles.get(at) ?? 0) > (titles.get(holder) ?? 0)) break
    if (more > 0) holder = at
  }
  return holder
}

/** Share of the running text around a story that has to be made as the story is. */
const ENOUGH = 0.5

/** Characters of a class that tell one make from another. */
const LONGEST = 400

/** How a paragraph is made: its element and the one around it, as far as their classes tell them from others. */
export function makeOf({ block }: PageLine): string {
  const around = block.parent
  const classOf = (element: Element | null): string => (element?.attributes.class ?? '').slice(0, LONGEST)
  return `${block.tag}.${classOf(block)} < ${around?.tag}.${classOf(around)}`
}

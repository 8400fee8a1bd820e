import { endsSentence } from '../../page/shape.js'
import { bylineWords, captionWords, headingLevel, imageWords, isNamed } from './names.js'
import { countIn, holderOf, isWithin, makeOf, type PageLine, remembered, type Story } from './story.js'
import type { Title } from './title.js'
import type { Element } from './tree/index.js'

/** What the tags say of a line. A head line stands above the story and is what the rules say. */
export type Role = 'paragraph' | 'subhead' | 'item' | 'quote' | 'caption' | 'head' | 'aside'

/** Share of links from which on a line is nothing else. */
const ALL_LINKED = 0.8
/** The same of an item of a list: "Opinion: …" with a link. */
const MOST_LINKED = 0.5
/** What an item's text may stand in. */
const inItems: Readonly<Record<string, true>> = { p: true, div: true }

/** Running text between title and story is its summary; more of it is none. */
const MOST_SUMMARY = 5

/** What each line of the page is, whose title stands on the lines of `title`. */
export function rolesOf(story: Story, title: Title | null): Role[] {
  const { lines, holder, first, last } = story
  if (!holder) return lines.map(() => 'head')
  const isCaption = captionsOf(lines)
  const isByline = remembered((element, above): boolean => above || isNamed(element, bylineWords), false)
  const isQuote = remembered((element, above): boolean => above || element.tag === 'blockquote', false)
  const inside = lines.map(({ block }) => isWithin(block, holder))
  const body = lines.filter(({ prose, aside, block }, at) => prose && !aside && inside[at] && !isCaption(block))
  const holders = new Set(body.map(holderOf))
  const makes = new Set(body.map(makeOf))
  const top = title === null ? first : Math.max(0, Math.min(title.first, first) - 1)
  const bodyRole = (line: PageLine): Role => {
    const { block, prose } = line
    const level = headingLevel(block)
    if (level > 0) return level > 1 && holders.has(holderOf(line)) ? 'subhead' : 'aside'
    if (!prose && isByline(block)) return 'head'
    if (isQuote(block)) return 'quote'
    const item = itemOf(block)
    const isOne = prose || holders.has(holderOf(line)) || makes.has(makeOf(line))
    if (item) return isOne || holders.has(listOf(item)) ? 'item' : 'aside'
    return isOne ? 'paragraph' : 'aside'
  }
  const headRole = (line: PageLine): Role => {
    if (!line.aside && (line.prose || isSentence(line))) return 'paragraph'
    return line.aside && !isByline(line.block) ? 'aside' : 'head'
  }
  const roles = lines.map((line, at): Role => {
    const around = at < top || at > last
    if (around && !inside[at]) return 'aside'
    if (isCaption(line.block)) return 'caption'
    if (title && at >= title.first && at <= title.last) return 'head'
    if (around) return line.aside || isLinks(line) ? 'aside' : 'head'
    if (at < first) return headRole(line)
    return !inside[at] || line.aside || isLinks(line) ? 'aside' : bodyRole(line)
  })
  const summary = roles.slice(0, first).filter((role) => role === 'paragraph').length
  const found =
    summary > MOST_SUMMARY ? roles.map((role, at) => (at < first && role === 'paragraph' ? 'aside' : role)) : roles
  return withoutEmpty(found)
}

/** The element around a list. */
function listOf(item: Element): Element {
  return item.parent?.parent ?? item
}

/** Words of a short sentence of a summary. */
const SENTENCE = 5

function isSentence({ block, text, words }: PageLine): boolean {
  return words >= SENTENCE && endsSentence(text) && (block.tag === 'p' || headingLevel(block) > 0)
}

/** Lines of the largest element that its class calls a caption; a story may be "has-caption". */
const MOST_CAPTIONS = 4

/** Tells what stands in a figure, or in a small element that its class calls a caption. */
function captionsOf(lines: readonly PageLine[]): (element: Element) => boolean {
  const counts = countIn(lines)
  return remembered((element, above): boolean => {
    if (above || element.tag === 'figcaption') return true
    if (element.tag === 'figure') return true
    return (
      (counts.get(element) ?? 0) <= MOST_CAPTIONS && (isNamed(element, captionWords) || isNamed(element, imageWords))
    )
  }, false)
}

function isLinks({ linked, text, block }: PageLine): boolean {
  return (
    linked > text.length * (itemOf(block) ? MOST_LINKED : ALL_LINKED) && !(block.tag !== 'li' && endsSentence(text))
  )
}

/** The item of a list that a block is or stands in. */
export function itemOf(block: Element): Element | null {
  let at: Element | null = block
  while (at && at.tag !== 'li') at = inItems[at.tag] ? at.parent : null
  return at
}

/** A heading with nothing below it but another heads nothing. */
function withoutEmpty(roles: readonly Role[]): Role[] {
  const found = [...roles]
  let filled = false
  for (let at = found.length - 1; at >= 0; at--) {
    const role = found[at]
    if (role === 'subhead') {
      if (!filled) found[at] = 'aside'
      filled = false
    } else if (role === 'paragraph' || role === 'item') filled = true
  }
  return found
}

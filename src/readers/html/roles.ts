import { endsSentence } from '../../page/shape.js'
import { bylineWords, captionWords, headingLevel, isNamed } from './names.js'
import { isWithin, type PageLine, remembered, type Story } from './story.js'
import type { Title } from './title.js'
import type { Element } from './tree/index.js'

/** What the tags say of a line. A head line stands above the story and is what the rules say. */
export type Role = 'paragraph' | 'subhead' | 'item' | 'quote' | 'caption' | 'head' | 'aside'

/** Share of links from which on a line is nothing else. */
const ALL_LINKED = 0.8

/** Running text between title and story is its summary; more of it is none. */
const MOST_SUMMARY = 3

/** What each line of the page is, whose title stands on the lines of `title`. */
export function rolesOf(story: Story, title: Title | null): Role[] {
  const { lines, holder, first, last } = story
  if (!holder) return lines.map(() => 'head')
  const isCaption = captionsOf(lines)
  const isByline = remembered((element, above): boolean => above || isNamed(element, bylineWords), false)
  const isQuote = remembered((element, above): boolean => above || element.tag === 'blockquote', false)
  const inside = lines.map(({ block }) => isWithin(block, holder))
  const parents = new Set(
    lines.filter(({ prose, aside, block }, at) => prose && !aside && inside[at] && !isCaption(block)).map(holderOf),
  )
  const top = title === null ? first : Math.max(0, Math.min(title.first, first) - 1)
  const bodyRole = (line: PageLine): Role => {
    const { block, prose } = line
    const level = headingLevel(block)
    if (level > 0) return level > 1 && parents.has(holderOf(line)) ? 'subhead' : 'aside'
    if (!prose && isByline(block)) return 'head'
    if (isQuote(block)) return 'quote'
    if (block.tag === 'li') return prose || parents.has(listParent(block)) ? 'item' : 'aside'
    return prose || parents.has(holderOf(line)) ? 'paragraph' : 'aside'
  }
  const headRole = (line: PageLine): Role => {
    if (line.prose && !line.aside) return 'paragraph'
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

/** Lines of the largest element that its class calls a caption; a story may be "has-caption". */
const MOST_CAPTIONS = 4

/** Tells what stands in a figure, or in a small element that its class calls a caption. */
function captionsOf(lines: readonly PageLine[]): (element: Element) => boolean {
  const counts = new Map<Element, number>()
  for (const { block } of lines)
    for (let at: Element | null = block; at; at = at.parent) counts.set(at, (counts.get(at) ?? 0) + 1)
  return remembered((element, above): boolean => {
    if (above || element.tag === 'figcaption') return true
    if (element.tag === 'figure') return true
    return (counts.get(element) ?? 0) <= MOST_CAPTIONS && isNamed(element, captionWords)
  }, false)
}

/** The element that a line's block stands in. */
function holderOf({ block }: PageLine): Element {
  return block.parent ?? block
}

function listParent(item: Element): Element {
  return item.parent?.parent ?? item
}

function isLinks({ linked, text, block }: PageLine): boolean {
  return linked > text.length * ALL_LINKED && !(block.tag === 'p' && endsSentence(text))
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

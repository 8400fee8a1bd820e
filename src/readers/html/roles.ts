import { endsSentence } from '../../page/shape.js'
import { bylineWords, captionWords, headingLevel, imageWords, isNamed } from './names.js'
import { isDeck, itemOf, linksOf, smallOnes } from './signs.js'
import { holderOf, isWithin, makeOf, type PageLine, remembered, type Story } from './story.js'
import { tablesOf } from './table.js'
import { isAlike, keyOf, type Title } from './title.js'
import type { Element } from './tree/index.js'

/** What the tags say of a line. A head line stands above the story and is what the rules say. */
export type Role = 'paragraph' | 'subhead' | 'item' | 'quote' | 'cell' | 'caption' | 'head' | 'aside'

/** Where so many of a story's blocks are paragraphs, what stands in an element that says nothing is none. */
const MOST_PARAGRAPHS = 0.8
const generic: Readonly<Record<string, true>> = { div: true, section: true, article: true, center: true }
/** Text between title and story is its summary or its start; more of it that is no paragraph is neither. */
const MOST_SUMMARY = 3

/** What each line of the page is, whose title stands on the lines of `title`; `said` is how the page describes itself. */
export function rolesOf(story: Story, title: Title | null, said: ReadonlySet<string>): Role[] {
  const { lines, holder, first, last } = story
  if (!holder) return lines.map(() => 'head')
  const isCaption = smallOnes(
    lines,
    (element) => isNamed(element, captionWords) || isNamed(element, imageWords),
    ({ tag }) => tag === 'figure' || tag === 'figcaption',
  )
  const isLinks = linksOf(lines)
  const tableAt = tablesOf(lines)
  const isByline = smallOnes(lines, (element) => isNamed(element, bylineWords))
  const isQuote = remembered((element, above): boolean => above || element.tag === 'blockquote', false)
  const inside = lines.map(({ block }) => isWithin(block, holder))
  const body = lines.filter(({ prose, aside, block }, at) => prose && !aside && inside[at] && !isCaption(block))
  const holders = new Set(body.map(holderOf))
  const makes = new Set(body.map(makeOf))
  const inParagraphs = body.filter(({ block }) => block.tag === 'p').length > body.length * MOST_PARAGRAPHS
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
    return isOne && !(inParagraphs && generic[block.tag] && !holders.has(block)) ? 'paragraph' : 'aside'
  }
  const isSummary = ({ block, text }: PageLine): boolean => isDeck(block) || said.has(keyOf(text))
  const own = lines.slice(title?.first ?? 0, (title?.last ?? -1) + 1)
  const called = keyOf(own.map(({ text }) => text).join(' '))
  const isAgain = ({ text }: PageLine): boolean => title !== null && isAlike(keyOf(text), called)
  const headRole = (line: PageLine): Role => {
    const { block, aside, words, index } = line
    if (isByline(block)) return 'head'
    if (words >= SENTENCE && isSummary(line)) return 'paragraph'
    if (aside) return 'aside'
    if (headingLevel(block) > 1 && inside[index]) return 'subhead'
    if (line.prose || isSentence(line)) return 'paragraph'
    if (headingLevel(block) < 2 || isAgain(line)) return 'head'
    return words >= SENTENCE ? 'paragraph' : 'head'
  }
  const roles = lines.map((line, at): Role => {
    const around = at < top || at > last
    if (around && !inside[at]) return 'aside'
    if (isCaption(line.block)) return 'caption'
    if (title && at >= title.first && at <= title.last) return 'head'
    if (around) return line.aside || isLinks(line) ? 'aside' : 'head'
    if (at < first) return headRole(line)
    if (inside[at] && !line.aside && tableAt(line.block)) return 'cell'
    return !inside[at] || line.aside || isLinks(line) ? 'aside' : bodyRole(line)
  })
  const summary = lines.filter(
    (line, at) => at < first && roles[at] === 'paragraph' && line.block.tag !== 'p' && !isSummary(line),
  )
  const found = [...roles]
  if (summary.length > MOST_SUMMARY) for (const { index } of summary) found[index] = 'aside'
  return withoutEmpty(found)
}

/** The element around a list. */
function listOf(item: Element): Element {
  return item.parent?.parent ?? item
}

/** Words of a short sentence of a summary. */
const SENTENCE = 5

function isSentence({ block, text, words }: PageLine): boolean {
  return words >= SENTENCE && endsSentence(text) && block.tag === 'p'
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
    } else if (role === 'paragraph' || role === 'item' || role === 'quote' || role === 'cell') filled = true
  }
  return found
}

import type { Mark } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { Said } from './metadata.js'
import { inlineTags, isHidden, MARKS } from './names.js'
import type { Element, Node } from './tree/index.js'

/** A line that the page shows. */
export interface ShownLine {
  readonly span: Span
  /** The innermost block around it. */
  readonly block: Element
  /** Characters of links. */
  readonly linked: number
}

/** What a browser shows of a document, blocks parted by blank lines. */
export interface Shown {
  readonly text: string
  readonly lines: readonly ShownLine[]
  readonly marks: readonly Mark[]
  /** Where in the text each of the sayings stands that no browser shows. */
  readonly preface: readonly Span[]
  /** Where a stretch of `text` stands in the source. */
  place(span: Span): Span
}

/** Writes the text of `nodes` behind what is said in tags that show nothing, a line each. */
export function writeShown(nodes: readonly Node[], said: readonly Said[], base: string): Shown {
  let text = ''
  const from: number[] = []
  const to: number[] = []
  const lines: { span: [number, number]; block: Element; linked: number }[] = []
  const marks: { type: Mark['type']; start: number; end: number; href: string | null }[] = []
  const open: { readonly element: Element; readonly mark: (typeof marks)[number] }[] = []
  /** The element that hides what is in it. */
  let hidden: Element | null = null
  let links = 0
  let breaks = 0
  let blank = false

  const put = (char: string, start: number, end: number): void => {
    text += char
    for (let at = 0; at < char.length; at++) {
      from.push(start)
      to.push(end)
    }
  }
  const preface = said.map(({ text: own, span: [start, end] }): Span => {
    const first = text.length
    for (const char of own) put(char, start, end)
    put('\n\n', end, end)
    return [first, first + own.length]
  })
  const begin = (element: Element, at: number): void => {
    put(breaks > 1 || lines.length === 0 ? '\n\n' : '\n', at, at)
    lines.push({ span: [text.length, text.length], block: blockOf(element), linked: 0 })
    breaks = 0
    blank = false
  }
  const write = ({ text: own, start, end, element }: Extract<Node, { type: 'text' }>): void => {
    const even = own.length === end - start
    const pre = isPreformatted(element)
    for (let at = 0; at < own.length; at++) {
      const char = own[at] as string
      const [first, last] = even ? [start + at, start + at + 1] : [start, end]
      if (isBlank(char)) {
        if (char === '\n' && pre) breaks = Math.max(breaks, 1)
        blank = true
        continue
      }
      if (breaks > 0 || lines.length === 0) begin(element, first)
      if (blank) put(' ', first, first)
      blank = false
      put(char, first, last)
      const line = lines.at(-1) as (typeof lines)[number]
      line.span[1] = text.length
      if (links > 0) line.linked += 1
    }
  }
  const enter = (element: Element): void => {
    const { tag, attributes } = element
    if (tag === 'br') breaks += 1
    else if (!isInline(element)) breaks = 2
    else if (!isOfSentence(element)) blank = true
    if (tag === 'a' && attributes.href !== undefined) links += 1
    const type = Object.hasOwn(MARKS, tag) ? MARKS[tag] : undefined
    const href = type === 'link' ? addressOf(attributes.href, base) : null
    if (!type || (type === 'link' && href === null)) return
    const mark = { type, start: text.length, end: text.length, href }
    open.push({ element, mark })
    marks.push(mark)
  }
  const leave = (element: Element): void => {
    if (!isInline(element)) breaks = 2
    if (element.tag === 'a' && element.attributes.href !== undefined) links -= 1
    if (open.at(-1)?.element === element) (open.pop() as (typeof open)[number]).mark.end = text.length
  }

  for (const node of nodes) {
    if (hidden) {
      if (node.type === 'close' && node.element === hidden) hidden = null
    } else if (node.type === 'text') write(node)
    else if (node.type === 'close') leave(node.element)
    else if (isHidden(node.element)) hidden = node.element
    else enter(node.element)
  }
  const place = ([start, end]: Span): Span => {
    const first = from[start] ?? to.at(-1) ?? 0
    return [first, end > start ? Math.max(first, to[end - 1] ?? first) : first]
  }
  return { text, lines, marks: marks.filter((mark) => trimmed(mark, text)), preface, place }
}

/** Moves a mark to its first word; false where it has none. */
function trimmed(mark: { start: number; end: number }, text: string): boolean {
  while (mark.start < mark.end && isBlank(text[mark.start] as string)) mark.start += 1
  return mark.start < mark.end
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f'
}

/** Stands in a line. Elements of a page's own making do within a sentence alone. */
function isInline(element: Element): boolean {
  return inlineTags[element.tag] === true || (element.tag.includes('-') && isOfSentence(element))
}

const SENTENCES: Readonly<Record<string, true>> = {
  p: true,
  h1: true,
  h2: true,
  h3: true,
  h4: true,
  h5: true,
  h6: true,
}

/** It stands in a paragraph or heading, whose words nothing parts but blanks. */
function isOfSentence({ parent }: Element): boolean {
  let above = parent
  while (above && inlineTags[above.tag]) above = above.parent
  return above !== null && SENTENCES[above.tag] === true
}

function isPreformatted(element: Element): boolean {
  return element.tag === 'pre' || element.parent?.tag === 'pre'
}

/** The innermost block around what stands in an element. */
function blockOf(element: Element): Element {
  let block = element
  while (block.parent && isInline(block)) block = block.parent
  return block
}

/** Where a link leads; null where that is no address. */
function addressOf(href: string | undefined, base: string): string | null {
  const said = href?.trim() ?? ''
  if (said === '' || said.startsWith('#')) return null
  const known = base === '' ? undefined : base
  if (!URL.canParse(said, known)) return null
  const { href: whole, protocol } = new URL(said, known)
  return PROTOCOLS[protocol] ? whole : null
}

const PROTOCOLS: Readonly<Record<string, true>> = { 'http:': true, 'https:': true, 'mailto:': true }

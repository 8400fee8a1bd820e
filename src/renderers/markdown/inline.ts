import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast'
import type { Mark } from '../../model/article.js'
import { addressesIn } from '../../text/addresses.js'
import { isWordPart } from '../../text/characters.js'
import { neutralise } from '../../text/controls.js'
import { safeHref } from '../shared/href.js'

/** Marks within marks within marks: no writer goes deeper. */
const DEEPEST = 8

/** A walk over the marks of a text, in order of their start. */
interface Walk {
  readonly text: string
  readonly marks: readonly Mark[]
  next: number
}

interface Around {
  readonly depth: number
  /** What is open: nothing is within its like, and there are no links in links. */
  readonly within: readonly Mark['type'][]
  /** The emphasis or the strong text that it stands in. */
  readonly outer: Range | null
}

type Range = readonly [start: number, end: number]

/** One line of the article as phrasing; `marks` count in `text`. */
export function inline(text: string, marks: readonly Mark[] = []): PhrasingContent[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  return stretch({ text, marks: ordered, next: 0 }, trimmed(text, [0, text.length]), {
    depth: 0,
    within: [],
    outer: null,
  })
}

/** `text` alone: nothing in it is a link. */
export function words(text: string): PhrasingContent[] {
  const value = oneLine(text)
  return value === '' ? [] : [{ type: 'text', value }]
}

/** Harmless, and without line ends. */
export function oneLine(text: string): string {
  return neutralise(text).replace(/[\n\t]+/gu, ' ')
}

/** What a site's templates would run (Liquid, Nunjucks, Hugo): within code it can't be escaped, so that such code is text. */
export function isTemplate(code: string): boolean {
  return /\{[{%#]/u.test(code)
}

/** Lines of one paragraph. */
export function lines(all: readonly (readonly PhrasingContent[])[]): PhrasingContent[] {
  return all.flatMap((line, i) => (i === 0 ? line : [{ type: 'break' } as const, ...line]))
}

/** A mark that crosses the end of the one around it stops there. */
function stretch(walk: Walk, [start, end]: Range, around: Around): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let at = start
  for (let mark = walk.marks[walk.next]; mark && mark.start < end; mark = walk.marks[walk.next]) {
    walk.next += 1
    const range = trimmed(walk.text, [Math.max(mark.start, at), Math.min(mark.end, end)])
    if (range[0] >= range[1] || around.depth >= DEEPEST) continue
    nodes.push(...plain(walk.text.slice(at, range[0]), around), ...marked(walk, range, mark, around))
    at = range[1]
  }
  return joined([...nodes, ...plain(walk.text.slice(at, end), around)])
}

/** Neighbours of one kind as one: two codes would share their backticks, and what is escaped in a text hangs on what stands beside it. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const all: PhrasingContent[] = []
  const add = (node: PhrasingContent): void => {
    const last = all.at(-1)
    if ((node.type === 'text' || node.type === 'inlineCode') && last?.type === node.type)
      all[all.length - 1] = { ...last, value: last.value + node.value }
    else if (!isEmphasis(node)) all.push(node)
    else if (!last || !isEmphasis(last)) all.push({ ...node, children: [...node.children] })
    // Two runs of asterisks would be one
    else if (last.type === node.type) last.children.push(...node.children)
    else node.children.forEach(add)
  }
  nodes.forEach(add)
  return all.map((node) => (isEmphasis(node) ? { ...node, children: joined(node.children) } : node))
}

function isEmphasis(node: PhrasingContent): node is Emphasis | Strong | Delete {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
}

function marked(walk: Walk, range: Range, mark: Mark, { depth, within, outer }: Around): PhrasingContent[] {
  if (mark.type === 'code') return code(words(walk.text.slice(...range)))
  const url = mark.type === 'link' ? safeHref(mark.href ?? '') : null
  const isKnown = (mark.type !== 'link' || url !== null) && (mark.type !== 'delete' || isStruck(walk, range))
  const asterisks = mark.type === 'emphasis' || mark.type === 'strong'
  const toldApart = !asterisks || outer === null || areToldApart(walk.text, outer, range)
  const opens = !within.includes(mark.type) && isKnown && toldApart
  const inside = opens ? { within: [...within, mark.type], outer: asterisks ? range : outer } : { within, outer }
  const children = stretch(walk, range, { depth: depth + 1, ...inside })
  if (!opens || children.length === 0) return children
  return [url === null ? ({ type: mark.type, children } as Emphasis) : { type: 'link', url, children }]
}

/** Of asterisks within asterisks not all who read Markdown know which end which, where one of them could open as well as close. */
function areToldApart(text: string, outer: Range, [start, end]: Range): boolean {
  return (
    isOneSided(text, outer[0] - 1, outer[0]) && isOneSided(text, start - 1, start) && isOneSided(text, end, end - 1)
  )
}

/** Nothing or a blank outside, or a sign there and within a letter, which stands for itself. */
function isOneSided(text: string, outside: number, inside: number): boolean {
  if (text.charAt(outside).trim() === '') return true
  return !isWordPart(text, outside) && isWordPart(text, inside) && !/[\ud800-\udfff]/.test(text.charAt(inside))
}

/** What a word is in part struck out of is no strikethrough to all who read Markdown, but for letters without another mark. */
function isStruck({ text, marks }: Walk, [start, end]: Range): boolean {
  if (FREE.test(text.slice(Math.max(0, start - 1), start)) && FREE.test(text.slice(end, end + 1))) return true
  const last = end - (/[\udc00-\udfff]/.test(text.charAt(end - 1)) ? 2 : 1)
  const beside = text.charAt(start - 1) + text.charAt(end)
  return marks.length === 1 && isWordPart(text, start) && isWordPart(text, last) && !beside.includes('~')
}

/** Nothing, a blank, or a sign that all take for one; no tilde. */
const FREE = /^[\s!-/:-@[-`{|}]?$/

function code(text: readonly PhrasingContent[]): PhrasingContent[] {
  return text.map((node) => (node.type === 'text' && !isTemplate(node.value) ? { ...node, type: 'inlineCode' } : node))
}

/** Blanks at a line's ends are no text there, and within the ends of a mark they unmake it. */
function trimmed(text: string, [start, end]: Range): Range {
  const inner = text.slice(start, Math.max(start, end))
  const from = start + inner.length - inner.trimStart().length
  return [from, from + inner.trim().length]
}

function plain(text: string, { within }: Around): PhrasingContent[] {
  if (within.includes('link')) return words(text)
  const nodes: PhrasingContent[] = []
  let at = 0
  for (const { start, end, url } of addressesIn(text)) {
    nodes.push(...words(text.slice(at, start)), { type: 'link', url, children: words(text.slice(start, end)) })
    at = end
  }
  return [...nodes, ...words(text.slice(at))]
}

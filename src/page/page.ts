import type { Span } from '../model/span.js'
import { firstWhere } from '../text/search.js'
import { type Tokens, tokenize } from '../words/tokens.js'
import type { Claim } from './kind.js'
import { type Block, layBlocks } from './layout.js'
import { type Line, readLines } from './line.js'
import type { Markup } from './markup.js'
import { type Para, readParas } from './para.js'

export type { Line } from './line.js'
export type { Para } from './para.js'

/** The text of one article with whatever surrounds it, and what is cheap to know of every line. */
export interface Page {
  /** The whole decoded text: spans count from its start. Where there was markup, the text without it. */
  readonly text: string
  readonly span: Span
  /** Words, numbers and marks of the article's own stretch. */
  readonly tokens: Tokens
  readonly lines: readonly Line[]
  readonly blocks: readonly Block[]
  readonly paras: readonly Para[]
  /** Columns at which most running text is wrapped; null where most of it is not. */
  readonly wrap: number | null
  /** Index of the first paragraph of running text; `paras.length` where there is none. What stands before it is the head. */
  readonly lede: number
  /** What the container says itself (front matter, labelled fields): claims that no rule outbids. */
  readonly given: readonly Claim[]
  /** Of a text that was written in a markup, and is shown to the rules without it; null elsewhere. */
  readonly markup: Markup | null
}

/** Those of `items`, which are in page order, that share a character with `span`. */
export function within<T extends { readonly span: Span }>(items: readonly T[], span: Span): readonly T[] {
  const first = firstWhere(items.length, (at) => (items[at] as T).span[1] > span[0])
  let end = first
  while (end < items.length && (items[end] as T).span[0] < span[1]) end += 1
  return items.slice(first, end)
}

/** Reads `span` of `text`, and nothing around it, into lines and paragraphs. */
export function readPage(
  text: string,
  span: Span = [0, text.length],
  given: readonly Claim[] = [],
  markup: Markup | null = null,
): Page {
  const lines = readLines(text, span)
  const blocks = layBlocks(lines)
  const tokens = tokenize(text, span)
  const paras = readParas(tokens, lines, blocks)
  const lede = paras.findIndex((para) => para.prose)
  const wrap = usualWrap(paras)
  return { text, span, tokens, lines, blocks, paras, wrap, lede: lede < 0 ? paras.length : lede, given, markup }
}

/** The width of the wrapped blocks, where they hold most words of the running text. */
function usualWrap(paras: readonly Para[]): number | null {
  const widths = new Map<number | null, number>()
  for (const { layout, prose, words } of paras)
    if (prose) widths.set(layout.wrap, (widths.get(layout.wrap) ?? 0) + words)
  let [wrap, most]: [number | null, number] = [null, widths.get(null) ?? 0]
  for (const [width, words] of widths) if (words > most) [wrap, most] = [width, words]
  return wrap
}

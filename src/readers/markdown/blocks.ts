import type { Token, Tokens } from 'marked'
import type { BlockQuote, List, ListItem, Mark, PullQuote } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { BlockKind, Claim, ValueOf } from '../../page/kind.js'
import { marksIn } from '../../page/markup.js'
import { squash } from '../../text/whitespace.js'
import { writeInline, writeText } from './inline.js'
import { isWholly } from './wholly.js'
import type { Writer } from './writer.js'

type WrittenKind = Exclude<BlockKind, 'verbatim'> | 'caption' | 'credit' | 'correction' | 'furniture'

export interface WrittenOf<K extends WrittenKind> extends Pick<Claim<K>, 'kind' | 'reason' | 'span'> {
  /** What it means once all of the text is written: the marks in it are cut out of all marks. */
  readonly value: (text: string, marks: readonly Mark[]) => ValueOf<K>
  /** Of a heading. */
  readonly depth?: number
  /** Of a turn whose label stands alone: what is said follows. */
  readonly opens?: string
}

/** What a block says it is. */
export type Written<K extends WrittenKind = WrittenKind> = { readonly [P in K]: WrittenOf<P> }[K]

/** Writes a list, an item a line, lists within it behind their item. */
export function writeList(token: Tokens.List, writer: Writer): Written {
  const items: Item[] = []
  const start = writer.length
  writeItems(token, items, writer)
  const span: Span = [start, writer.length]
  const value = (text: string, marks: readonly Mark[]): List => {
    const list = items.map((item) => makeItem(item, text, marks))
    const lines = list.map((item) => `${item.marker} ${item.text}`.trim()).join('\n')
    return { type: 'list', ordered: token.ordered, items: list, text: lines, span }
  }
  return { kind: 'list', reason: 'list', span, value }
}

interface OpenItem {
  readonly marker: string
  readonly start: number
}

interface Item {
  readonly marker: string
  readonly span: Span
}

function writeItems(token: Tokens.List, items: Item[], writer: Writer): void {
  token.items.forEach((item, i) => {
    const sign = /^\s*(\d{1,9}|[-*+])/u.exec(item.raw)?.[1] ?? '-'
    const number = Number(token.start === '' ? 1 : token.start) + i
    const tail = token.ordered ? (/^\s*\d+([.)])/u.exec(item.raw)?.[1] ?? '.') : ''
    if (items.length > 0) writer.gap('\n')
    const start = writer.length
    // Markdown counts for itself whatever the numbers behind the first one are
    writer.write(token.ordered ? String(number) : sign, sign)
    writer.write(tail, tail)
    writeParagraphs(item.tokens, { marker: `${token.ordered ? number : sign}${tail}`, start }, items, writer)
  })
}

/** What stands in an item, in its order: its own text, a list below it, and each paragraph that goes on behind them as an item without a marker. */
function writeParagraphs(tokens: readonly Token[], first: OpenItem, items: Item[], writer: Writer): void {
  let open: OpenItem | null = first
  for (const token of [...tokens, null]) {
    // A blank line ends what it stands behind, but for a marker alone
    const ends = token?.type === 'space' && open !== null && writer.length > open.start + open.marker.length + 1
    if (token?.type === 'space' && !ends) continue
    if (token && token.type !== 'list' && !ends) {
      if (!open) writer.gap('\n')
      open ??= { marker: '', start: writer.length }
      writeOnLine(token, writer)
      continue
    }
    if (open) items.push({ marker: open.marker, span: [open.start, writer.length] })
    open = null
    if (token?.type === 'list') writeItems(token as Tokens.List, items, writer)
  }
}

function makeItem({ marker, span }: Item, text: string, marks: readonly Mark[]): ListItem {
  const inner: Span = [span[0] + marker.length, span[1]]
  const own = marksIn(text, inner, { marks })
  return { marker, text: squash(text.slice(...inner)), span, ...(own.length > 0 ? { marks: own } : {}) }
}

/** A block within an item: its text behind what is there. */
function writeOnLine(token: Token, writer: Writer): void {
  if (token.type === 'space') return
  writer.gap(' ')
  const { tokens } = token as Tokens.Generic
  if (token.type === 'code') writer.write((token as Tokens.Code).text, (token as Tokens.Code).text)
  else if (token.type === 'blockquote') for (const each of tokens ?? []) writeOnLine(each, writer)
  else if (tokens) writeInline(tokens, writer)
  else writeText(token.raw, writer)
}

/** Writes a quotation, its paragraphs parted by blank lines; what is bold as a whole is pulled out of the article. */
export function writeQuote(token: Tokens.Blockquote, writer: Writer): Written {
  const pulled = token.tokens.every((each) => each.type === 'space' || isWholly('strong', each))
  const start = writer.length
  const parts: Span[] = []
  writeParts(token.tokens, parts, writer)
  const span: Span = [start, writer.length]
  const value = (text: string, all: readonly Mark[]): BlockQuote => {
    const marks: Mark[] = []
    let said = ''
    for (const part of parts) {
      const own = squash(text.slice(...part))
      if (own && said) said += '\n\n'
      const by = said.length
      marks.push(...marksIn(text, part, { marks: all }).map((m) => ({ ...m, start: m.start + by, end: m.end + by })))
      said += own
    }
    return { type: 'blockquote', text: said, span, ...(marks.length > 0 ? { marks } : {}) }
  }
  if (!pulled) return { kind: 'blockquote', reason: 'blockquote', span, value }
  const plain = (all: readonly Mark[]): Mark[] => all.filter(({ type }) => type !== 'strong')
  const pull = (text: string, all: readonly Mark[]): PullQuote => ({ ...value(text, plain(all)), type: 'pullquote' })
  return { kind: 'pullquote', reason: 'repeats-the-body', span, value: pull }
}

function writeParts(tokens: readonly Token[], parts: Span[], writer: Writer): void {
  for (const token of tokens) {
    if (token.type === 'space') continue
    if (token.type === 'blockquote') writeParts((token as Tokens.Blockquote).tokens, parts, writer)
    else {
      if (parts.length > 0) writer.gap('\n\n')
      const start = writer.length
      if (token.type === 'list') writeItems(token as Tokens.List, [], writer)
      else writeOnLine(token, writer)
      parts.push([start, writer.length])
    }
  }
}

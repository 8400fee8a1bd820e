import type { Token, Tokens } from 'marked'
import type { Divider } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { Reason } from '../../recognise/claim.js'
import { squash } from '../../text/whitespace.js'
import { captionOf } from '../../values/caption.js'
import { tokenize } from '../../words/tokens.js'
import { type Written, writeList, writeQuote } from './blocks.js'
import { decodeEntities } from './entities.js'
import { writeInline, writeText } from './inline.js'
import { writeTable } from './table.js'
import { type Told, turnOf, writtenAs } from './told.js'
import type { Writer } from './writer.js'

/** Signs that say nothing to a reader: kept as they stand, and taken away. */
const SILENT = /^\s*<(?:!--|[!?]|script\b|style\b)/iu

/** Writes the blocks of a body, which starts at `offset` of the source, and says what each of them is, as it is `told` and sees. */
export function writeBody(tokens: readonly Token[], offset: number, writer: Writer, told: Told): Written[] {
  const written: Written[] = []
  let at = offset
  for (const token of tokens) {
    const start = at + (token.raw.length - token.raw.trimStart().length)
    const end = at + token.raw.trimEnd().length
    at += token.raw.length
    if (end <= start) continue
    if (writer.length > 0) writer.gap('\n\n')
    writer.enter(start, end)
    const from = writer.length
    const found = writeBlock(token, writer, told)
    const shown = !writer.isBlank()
    if (!shown) writer.write(token.raw.trim(), token.raw.trim(), true)
    writer.leave()
    const open = token.type === 'paragraph' ? written.at(-1)?.opens : undefined
    if (!shown) written.push(nothing(token, [from, writer.length]))
    else if (open !== undefined && found.length === 0)
      written.push(turnOf(open, [(written.pop() as Written).span[0], writer.length]))
    else written.push(...found)
  }
  return written
}

function nothing(token: Token, span: Written['span']): Written {
  const pictures = picturesOf(token)
  return pictures ? captions(pictures, span) : furniture('markup', span)
}

function writeBlock(token: Token, writer: Writer, told: Told): readonly Written[] {
  const start = writer.length
  switch (token.type) {
    case 'heading':
      writeInline((token as Tokens.Heading).tokens, writer)
      return [heading((token as Tokens.Heading).depth, [start, writer.length])]
    case 'paragraph':
    case 'text':
      return writeParagraph(token as Tokens.Paragraph, writer, told)
    case 'list':
      return [writeList(token as Tokens.List, writer)]
    case 'blockquote':
      return [writeQuote(token as Tokens.Blockquote, writer)]
    case 'code':
      return writeCode(token as Tokens.Code, writer)
    case 'table':
      return [writeTable(token as Tokens.Table, writer)]
    case 'hr':
      writer.write(token.raw.trim(), token.raw.trim())
      return [divider([start, writer.length])]
    case 'html':
      return writeHtml(token.raw, writer)
    default:
      writer.write(token.raw.trim(), token.raw.trim(), true)
      return [furniture(token.type === 'def' ? 'link-definition' : 'markup', [start, writer.length])]
  }
}

/** A paragraph is what it is told to be, or what the rules say; one of pictures alone is their captions. */
function writeParagraph(token: Tokens.Paragraph, writer: Writer, told: Told): readonly Written[] {
  const start = writer.length
  if (token.tokens) writeInline(token.tokens, writer)
  else writeText(token.raw, writer)
  const pictures = picturesOf(token)
  const span: Span = [start, writer.length]
  if (pictures) return [captions(pictures, span)]
  const written = writtenAs(token, span, told)
  return written ? [written] : []
}

/** The article's own headline aside no heading is above the second order. */
const LEAST_LEVEL = 2

function heading(depth: number, span: Span): Written {
  const level = Math.max(LEAST_LEVEL, depth)
  return {
    kind: 'subhead',
    reason: 'heading',
    span,
    depth,
    value: (text) => ({ text: squash(text.slice(...span)), level }),
  }
}

function divider(span: Span): Written {
  const value = (text: string): Divider => ({ type: 'divider', text: squash(text.slice(...span)), span })
  return { kind: 'divider', reason: 'thematic-break', span, value }
}

function furniture(reason: Reason<'furniture'>, span: Span): Written {
  return { kind: 'furniture', reason, span, value: () => null }
}

function captions(pictures: readonly Tokens.Image[], span: Span): Written {
  const value = captionOf(tokenize(pictures.map(wordsOf).join(' ')))
  return { kind: 'caption', reason: 'image', span, value: () => value }
}

/** The pictures of a paragraph that holds nothing else; links around them don't count. */
function picturesOf(token: Token): readonly Tokens.Image[] | null {
  const all = ((token as Tokens.Generic).tokens ?? []).filter((each) => each.type !== 'text' || each.raw.trim() !== '')
  const inner = all.map((each) => (each.type === 'link' && each.tokens?.length === 1 ? each.tokens[0] : each))
  const pictures = inner.filter((each): each is Tokens.Image => each?.type === 'image')
  return pictures.length > 0 && pictures.length === inner.length ? pictures : null
}

/** The title is what stands below a picture; without one, what stands for it. */
function wordsOf({ title, text }: Tokens.Image): string {
  return squash(decodeEntities(title || text || ''))
}

function writeCode(token: Tokens.Code, writer: Writer): readonly Written[] {
  const fence = /^[ \t]*(?:`{3,}|~{3,})[^\n]*\n?/u.exec(token.raw)?.[0] ?? ''
  writer.open(fence)
  const start = writer.length
  const text = token.text.trimEnd()
  writer.write(text, text, true)
  const span = [start, writer.length] as const
  const language = /^[\w+#.-]+/u.exec(token.lang ?? '')?.[0] ?? null
  return [{ kind: 'code', reason: 'code', span, value: () => ({ type: 'code', language, text, span }) }]
}

/** Text between tags is text. */
function writeHtml(raw: string, writer: Writer): readonly Written[] {
  if (SILENT.test(raw)) return []
  let at = 0
  for (const { 0: tag, index } of raw.matchAll(/<[^<>]*>/gu)) {
    writeText(raw.slice(at, index), writer)
    writer.close(tag)
    at = index + tag.length
  }
  writeText(raw.slice(at), writer)
  return []
}

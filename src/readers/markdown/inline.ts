import type { Token, Tokens } from 'marked'
import { decodeEntities, decodeEntity, ENTITY } from './entities.js'
import type { Writer } from './writer.js'

/** Writes what inline tokens show: text, with emphasis, code and links as marks. */
export function writeInline(tokens: readonly Token[], writer: Writer): void {
  for (const token of tokens) writeToken(token as Tokens.Generic, writer)
}

/** Writes `raw` with its character references decoded. */
export function writeText(raw: string, writer: Writer): void {
  let at = 0
  for (const { 0: entity, index } of raw.matchAll(ENTITY)) {
    writer.write(raw.slice(at, index), raw.slice(at, index))
    writer.write(decodeEntity(entity), entity)
    at = index + entity.length
  }
  writer.write(raw.slice(at), raw.slice(at))
}

type Write = (token: Tokens.Generic, writer: Writer) => void

/** What is no plain text. Tags are not shown; what stands between them is. */
const WRITERS: Readonly<Record<string, Write>> = {
  escape: ({ raw }, writer) => writer.write(raw.slice(1), raw),
  br(token, writer) {
    writer.close(token.raw)
    writer.gap('\n')
  },
  html({ raw }, writer) {
    writer.close(raw)
    if (/^<br\b/iu.test(raw)) writer.gap('\n')
  },
  strong: (token, writer) => writeMarked(token, 'strong', writer),
  em: (token, writer) => writeMarked(token, 'emphasis', writer),
  del: (token, writer) => writeMarked(token, 'delete', writer),
  link: (token, writer) => writeMarked(token, 'link', writer),
  codespan: ({ raw }, writer) => writeCode(raw, writer),
  image({ raw, text }, writer) {
    writer.open('![')
    writeText(text as string, writer)
    writer.close(raw.slice(2 + (text as string).length))
  },
}

function writeToken(token: Tokens.Generic, writer: Writer): void {
  const write = WRITERS[token.type]
  if (write) write(token, writer)
  else if (token.tokens) writeInline(token.tokens, writer)
  else writeText(token.raw, writer)
}

function writeMarked(token: Tokens.Generic, type: 'strong' | 'emphasis' | 'delete' | 'link', writer: Writer): void {
  const { raw, href, tokens = [] } = token
  const inner = tokens.map((each) => each.raw).join('')
  const at = raw.indexOf(inner)
  const head = at < 0 ? (/^[[*_~<]+/u.exec(raw)?.[0] ?? '') : raw.slice(0, at)
  writer.open(head)
  const end = writer.mark(type, type === 'link' ? decodeEntities(href as string) : null)
  // An address in angle brackets stands as it is
  if (raw.startsWith('<')) writer.write(inner, inner)
  else writeInline(tokens, writer)
  end()
  writer.close(raw.slice(at < 0 ? raw.length : at + inner.length))
}

/** Nothing in code means anything but the backticks around it. */
function writeCode(raw: string, writer: Writer): void {
  const fence = /^`+/u.exec(raw)?.[0] ?? ''
  const code = raw.slice(fence.length, raw.length - fence.length)
  writer.open(fence)
  const end = writer.mark('code')
  writer.write(code.trim(), code.trim())
  end()
  writer.close(fence)
}

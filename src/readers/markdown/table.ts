import type { Token, Tokens } from 'marked'
import type { Cell, Table } from '../../model/article.js'
import { marksIn } from '../../page/markup.js'
import { squash } from '../../text/whitespace.js'
import type { WrittenOf } from './blocks.js'
import { writeInline } from './inline.js'
import { makeWriter, type Writer } from './writer.js'

/** Signs that part cells and make the line below the head. */
const FRAME = /[|:\-\\\s]/gu

/** Writes a table as it stands. What has more cells in a row than in its head is no table to Markdown, which would leave them out: it is code. */
export function writeTable(token: Tokens.Table, writer: Writer): WrittenOf<'table'> | WrittenOf<'code'> {
  const text = token.raw.trim()
  const start = writer.length
  writer.write(text, text, true)
  const span = [start, writer.length] as const
  const cells = [token.header, ...token.rows]
  if (
    shownIn(
      cells
        .flat()
        .map((cell) => cell.text)
        .join(''),
    ) !== shownIn(text)
  )
    return { kind: 'code', reason: 'code', span, value: () => ({ type: 'code', language: null, text, span }) }
  const value = (): Table => ({
    type: 'table',
    align: token.align,
    rows: cells.map((row) => row.map(cellOf)),
    text,
    span,
  })
  return { kind: 'table', reason: 'table', span, value }
}

function shownIn(text: string): string {
  return text.replace(FRAME, '')
}

/** What a cell shows: its text and, as in any block, its marks. */
function cellOf({ text: source, tokens }: Tokens.TableCell): Cell {
  const writer = makeWriter(source)
  writeInline(tokens.map(asText), writer)
  const { text, marks } = writer.done()
  const own = marksIn(text, [0, text.length], { marks })
  return { text: squash(text), ...(own.length > 0 ? { marks: own } : {}) }
}

/** A tag in a cell is seen as it was typed, but for one that only breaks the line. */
function asText(token: Token): Token {
  const { type, raw } = token
  return type === 'html' && !/^<br\b/iu.test(raw) ? { type: 'text', raw, text: raw } : token
}

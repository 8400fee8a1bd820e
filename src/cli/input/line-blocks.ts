import { constants, isUtf8 } from 'node:buffer'
import { decode, decodeAs } from '../../text/decode.js'
import { fileType, isGzip } from './file-type.js'
import type { Input } from './read-input.js'

/** The source whose lines are inputs of their own. */
export const JSON_LINES = 'jsonl'

/** A part of an input's text, and how many lines stand before it. */
export interface Piece extends Input {
  readonly lines: number
  /** It is one line that is longer than any text. */
  readonly isTooLong?: boolean
}

const LINE_FEED = 0x0a

/** Whole lines of what `chunks` bring, as many bytes at least as are asked for; the last ones whatever they are. */
export async function* lineBlocks(chunks: AsyncIterable<Uint8Array>, least: number): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1
    if (end > 0 && size + end >= least) {
      yield Buffer.concat([...waiting, chunk.subarray(0, end)])
      waiting = [chunk.subarray(end)]
      size = chunk.length - end
    } else {
      waiting.push(chunk)
      size += chunk.length
    }
  }
  if (size > 0) yield Buffer.concat(waiting)
}

/**
 * Whole lines as they come, for somebody may wait for an answer to each; of a line that is longer than `most` only how many
 * bytes it has.
 */
export async function* linesWithin(
  chunks: AsyncIterable<Uint8Array>,
  most: number = constants.MAX_STRING_LENGTH,
): AsyncGenerator<Uint8Array | number> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    const start = size > most ? chunk.indexOf(LINE_FEED) + 1 : 0
    if (start > 0) {
      yield size + start
      size = 0
    }
    const rest = chunk.subarray(start)
    const end = rest.lastIndexOf(LINE_FEED) + 1
    if (end > 0 && size <= most) {
      yield Buffer.concat([...waiting, rest.subarray(0, end)])
      waiting = [rest.subarray(end)]
      size = rest.length - end
    } else {
      size += rest.length
      if (size > most) waiting = []
      else waiting.push(rest)
    }
  }
  if (size > most) yield size
  else if (size > 0) yield Buffer.concat(waiting)
}

/** The text of a block that may be the first of many; null for what has to be read at once. */
export function plainText(block: Uint8Array): string | null {
  if (isGzip(block) || fileType(block)) return null
  const found = decode(block)
  return typeof found === 'object' && found.encoding === 'utf-8' ? found.text : null
}

/** True for the first bytes of what is no text whose lines a line feed ends: it has to be read at once, or is refused. */
export function isNoLines(block: Uint8Array, encoding: string | null): boolean {
  if (isGzip(block) || fileType(block)) return true
  if (encoding !== null) return isWide(encoding)
  const found = decode(block)
  return typeof found === 'object' && isWide(found.encoding)
}

function isWide(encoding: string): boolean {
  return encoding.startsWith('utf-16')
}

/** Blocks of JSON lines one by one: in UTF-8 (RFC 8259, 8.1), or as they are said to be. */
export async function* linePieces(blocks: AsyncIterable<Uint8Array>, encoding: string | null): AsyncGenerator<Piece> {
  for await (const { block, bytes, lines } of counted(blocks)) yield pieceOf(block, encoding ?? 'utf-8', bytes, lines)
}

/** The same where nothing may hang on what stands around a line: what is no UTF-8 is read line by line. */
export async function* ownPieces(
  blocks: AsyncIterable<Uint8Array | number>,
  encoding: string | null,
): AsyncGenerator<Piece> {
  for await (const { block, bytes, lines } of counted(blocks)) {
    if (typeof block === 'number')
      yield { text: '\n', encoding: 'utf-8', broken: [], guessed: false, lines, isTooLong: true }
    else if (encoding !== null || isUtf8(block)) yield pieceOf(block, encoding ?? 'utf-8', bytes, lines)
    else yield* linesOf(block, bytes, lines)
  }
}

async function* linesOf(block: Uint8Array, bytes: number, lines: number): AsyncGenerator<Piece> {
  let number = lines
  for (let start = 0; start < block.length; ) {
    const end = block.indexOf(LINE_FEED, start) + 1 || block.length
    const line = block.subarray(start, end)
    const encoding = await encodingOf(line)
    yield { ...pieceOf(line, encoding, bytes + start, number), guessed: encoding !== 'utf-8' }
    start = end
    number += 1
  }
}

async function encodingOf(line: Uint8Array): Promise<string> {
  if (isUtf8(line) || decode(line) !== 'no-unicode') return 'utf-8'
  return (await import('../../text/guess-encoding.js')).guessEncoding(line)
}

function pieceOf(block: Uint8Array, named: string, bytes: number, lines: number): Piece {
  const { text, encoding, broken } = decodeAs(block, named)
  return { text, encoding, broken: broken.map((offset) => bytes + offset), guessed: false, lines }
}

/** Blocks with the bytes and the lines that stand before them. */
async function* counted<B extends Uint8Array | number>(
  blocks: AsyncIterable<B>,
): AsyncGenerator<{ readonly block: B; readonly bytes: number; readonly lines: number }> {
  let bytes = 0
  let lines = 0
  for await (const block of blocks) {
    yield { block, bytes, lines }
    bytes += typeof block === 'number' ? block : block.length
    lines += typeof block === 'number' ? 1 : lineFeedsIn(block)
  }
}

function lineFeedsIn(block: Uint8Array): number {
  let count = 0
  for (const byte of block) if (byte === LINE_FEED) count += 1
  return count
}

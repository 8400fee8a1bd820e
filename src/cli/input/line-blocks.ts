import { decode, decodeAs } from '../../text/decode.js'
import { fileType, isGzip } from './file-type.js'
import type { Input } from './read-input.js'

/** The source whose lines are inputs of their own. */
export const JSON_LINES = 'jsonl'

/** A part of an input's text, and how many lines stand before it. */
export interface Piece extends Input {
  readonly lines: number
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

/** The text of a block that may be the first of many; null for what has to be read at once. */
export function plainText(block: Uint8Array): string | null {
  if (isGzip(block) || fileType(block)) return null
  const found = decode(block)
  return typeof found === 'object' && found.encoding === 'utf-8' ? found.text : null
}

/** Blocks of JSON lines one by one, which are in UTF-8 (RFC 8259, 8.1). */
export async function* linePieces(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let bytes = 0
  let lines = 0
  for await (const block of blocks) {
    const { text, encoding, broken } = decodeAs(block, 'utf-8')
    yield { text, encoding, broken: broken.map((offset) => bytes + offset), guessed: false, lines }
    bytes += block.length
    for (const byte of block) if (byte === LINE_FEED) lines += 1
  }
}

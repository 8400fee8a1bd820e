import { whole } from './chunks.js'
import {
  isNoLines,
  JSON_LINES,
  lineBlocks,
  linePieces,
  linesWithin,
  ownPieces,
  type Piece,
  plainText,
} from './line-blocks.js'
import { chunksIn, largeChunks, readInput, textOf } from './read-input.js'
import { joined, unpacked } from './unpacked.js'

/** Bytes of which JSON lines are read at a time. */
const BLOCK = 1 << 20

/**
 * The text of an input: as a whole, or of JSON lines that are many some at a time. Where nobody has said what it is,
 * `detect` names its reader. Throws `CommandError` where it is no text.
 */
export async function* readPieces(
  file: string,
  encoding: string | null,
  from: string,
  detect: (text: string) => string = () => from,
): AsyncGenerator<Piece> {
  const saysLines = from === JSON_LINES
  const chunks = saysLines ? unpacked(chunksIn(file), file) : largeChunks(file, BLOCK)
  if (!chunks) {
    yield { ...(await readInput(file, encoding)), lines: 0 }
    return
  }
  // Lines that are said to be JSON are read as they come: somebody may wait for an answer to each
  const least = saysLines ? 1 : BLOCK
  const blocks = lineBlocks(chunks, least)
  const { value: first = Buffer.of() } = await blocks.next()
  if (first.length >= least && isLines(first, encoding, from, detect)) yield* linePieces(joined(first, blocks), null)
  else if (first.length > 0 || !saysLines)
    yield { ...(await textOf(await whole(joined(first, blocks)), encoding, file)), lines: 0 }
}

/**
 * JSON lines of which each is an input of its own, as they come: what one is read as hangs on nothing that stands around it.
 * Throws `CommandError` where they are no text.
 */
export async function* readLines(file: string, encoding: string | null): AsyncGenerator<Piece> {
  const chunks = unpacked(chunksIn(file), file)
  const { value: first, done } = await chunks.next()
  if (done) return
  const all = joined(first, chunks)
  if (isNoLines(first, encoding)) yield { ...(await textOf(await whole(all), encoding, file)), lines: 0 }
  else yield* ownPieces(linesWithin(all), encoding)
}

function isLines(block: Uint8Array, encoding: string | null, from: string, detect: (text: string) => string): boolean {
  if ((from !== JSON_LINES && from !== 'auto') || (encoding ?? 'utf-8') !== 'utf-8') return false
  const text = plainText(block)
  return text !== null && (from === JSON_LINES || detect(text) === JSON_LINES)
}

import { readSync } from 'node:fs'

/** Bytes of a file that are read at a time. */
const CHUNK = 1 << 18

/** What stands in an open file, chunk by chunk. Throws the system's error. */
export function* chunksOf(file: number): Generator<Uint8Array> {
  for (;;) {
    const chunk = Buffer.allocUnsafeSlow(CHUNK)
    const size = readSync(file, chunk)
    if (size === 0) return
    yield chunk.subarray(0, size)
  }
}

/** All that comes, as one. */
export async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { isGzip } from './file-type.js'
import { inputName } from './input-name.js'

/** The same bytes; of what gzip packed, what it packed, as it comes. Throws `CommandError` (65) where that is damaged. */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const rest = chunks[Symbol.asyncIterator]()
  const { value: first, done } = await rest.next()
  if (done) return
  const all = joined(first, { [Symbol.asyncIterator]: () => rest })
  yield* isGzip(first) ? gunzipped(all, file) : all
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const [{ Readable, pipeline }, { createGunzip }] = await Promise.all([import('node:stream'), import('node:zlib')])
  try {
    yield* pipeline(Readable.from(chunks), createGunzip(), () => {})
  } catch (error) {
    if (error instanceof CommandError) throw error
    const message = 'is a damaged gzip file. Fetch it anew'
    throw new CommandError(exitStatus.data, inputName(file), message, { cause: error })
  }
}

/** A chunk and those that come behind it. */
export async function* joined(first: Uint8Array, others: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* others
}

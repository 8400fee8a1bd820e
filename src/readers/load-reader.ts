import { detectReader, readers } from './index.js'
import type { Reader } from './reader.js'

/** Loads the reader for `text`: the one named, or for "auto" the one that is surest. Throws RangeError for a name that is no reader's. */
export async function loadReader(text: string, name: string): Promise<{ name: string; reader: Reader }> {
  const row = name === 'auto' ? detectReader(text) : readers.find((each) => each.name === name)
  if (!row) throw new RangeError(`no reader is called "${name}"`)
  return { name: row.name, reader: await row.load(text) }
}

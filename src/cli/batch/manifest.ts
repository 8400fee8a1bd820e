import { join } from 'node:path'
import { statOf } from '../output/stat-of.js'
import { appendLine, linesOf } from './lines.js'

/** The name of the manifest in its folder, hidden from whoever reads that folder as articles. */
const MANIFEST = '.manifest.ndjson'

/** What a line of it says: that these files were made of this input, as it was then. */
interface Entry {
  readonly input: string
  readonly bytes: number
  readonly modified: number
  /** What the command was asked for, and which version was asked. */
  readonly orders: string
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
}

/** Which inputs of a folder's runs are done. */
export interface Manifest {
  /** True where all that was made of an input is there, whole, and the input is what it was. */
  readonly isDone: (input: string) => boolean
  /** These files of the folder are all that was made of an input. */
  readonly add: (input: string, files: readonly string[]) => void
}

/**
 * The manifest of a folder: a line is written when an input's files are on the disk. What an earlier run says counts where
 * it was asked for the same.
 */
export function manifestOf(folder: string, orders: string, began: number): Manifest {
  const path = join(folder, MANIFEST)
  let earlier: ReadonlyMap<string, string> | null = null
  return {
    isDone(input) {
      earlier ??= new Map(linesOf(path).map((line) => [nameIn(line), line]))
      const line = earlier.get(input)
      return line !== undefined && holds(folder, input, JSON.parse(line) as Entry, orders)
    },
    add(input, names) {
      const stat = statOf(input)
      // It may have changed since it was read
      if (!stat?.isFile() || stat.mtimeMs >= began) return
      const files = names.map((name) => ({ name, bytes: statOf(join(folder, name))?.size ?? 0 }))
      const entry: Entry = { input, bytes: stat.size, modified: stat.mtimeMs, orders, files }
      appendLine(path, JSON.stringify(entry))
    },
  }
}

function nameIn(line: string): string {
  return (JSON.parse(line) as Entry).input
}

function holds(folder: string, input: string, entry: Entry, orders: string): boolean {
  const stat = statOf(input)
  if (!stat || entry.orders !== orders || stat.size !== entry.bytes || stat.mtimeMs !== entry.modified) return false
  return entry.files.every(({ name, bytes }) => {
    const file = statOf(join(folder, name))
    return file?.isFile() && file.size === bytes
  })
}

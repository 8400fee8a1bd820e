import { join } from 'node:path'
import type { Entry } from '../output/article-files.js'
import { statOf } from '../output/stat-of.js'
import { appendLine, linesOf } from './lines.js'

/** The name of the manifest in its folder, hidden from whoever reads that folder as articles. */
const MANIFEST = '.manifest.ndjson'

/** What a line of it says: that these files were made of this input, as it was then. */
interface Line {
  readonly input: string
  readonly bytes: number
  readonly modified: number
  /** What the command was asked for, and which version was asked. */
  readonly orders: string
  readonly files: readonly (Made & { readonly bytes: number })[]
}

/** A file that was made of an input: all of it, or one of its articles, of which an index tells. */
export type Made = Entry | { readonly file: string }

/** Which inputs of a folder's runs are done. */
export interface Manifest {
  /** What was made of an input, where all that is there, whole, and the input is what it was; else null. */
  readonly madeOf: (input: string) => readonly Made[] | null
  /** These files of the folder are all that was made of an input. */
  readonly add: (input: string, made: readonly Made[]) => void
}

/**
 * The manifest of a folder: a line is written when an input's files are on the disk. What an earlier run says counts where
 * it was asked for the same.
 */
export function manifestOf(folder: string, orders: string, began: number): Manifest {
  const path = join(folder, MANIFEST)
  let earlier: ReadonlyMap<string, string> | null = null
  return {
    madeOf(input) {
      earlier ??= new Map(linesOf(path).map((line) => [nameIn(line), line]))
      const line = earlier.get(input)
      const entry = line === undefined ? null : (JSON.parse(line) as Line)
      return entry && holds(folder, input, entry, orders) ? entry.files.map(({ bytes, ...made }) => made) : null
    },
    add(input, made) {
      const stat = statOf(input)
      // It may have changed since it was read
      if (!stat?.isFile() || stat.mtimeMs >= began) return
      const files = made.map((each) => ({ ...each, bytes: statOf(join(folder, each.file))?.size ?? 0 }))
      const entry: Line = { input, bytes: stat.size, modified: stat.mtimeMs, orders, files }
      appendLine(path, JSON.stringify(entry))
    },
  }
}

function nameIn(line: string): string {
  return (JSON.parse(line) as Line).input
}

function holds(folder: string, input: string, entry: Line, orders: string): boolean {
  const stat = statOf(input)
  if (!stat || entry.orders !== orders || stat.size !== entry.bytes || stat.mtimeMs !== entry.modified) return false
  return entry.files.every(({ file, bytes }) => {
    const there = statOf(join(folder, file))
    return there?.isFile() && there.size === bytes
  })
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeControls } from '../../text/controls.js'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import type { Label } from './article-label.js'
import { addFile, writeFile } from './file-sink.js'
import { statOf } from './stat-of.js'

const INDEX = 'index.json'

/** What the index says of a file. */
export type Entry = Omit<Label, 'stem'> & { readonly file: string }

/** A folder with a file for each article, and an index of them. */
export interface ArticleFiles {
  /** Writes one, or leaves the same text of another run. Throws `CommandError` where it can't be. */
  readonly add: (label: Label, text: string) => Entry
  /** One that an earlier run has written, perhaps without its index. */
  readonly keep: (entry: Entry) => void
  /** Writes the index where there is something to tell. */
  readonly end: () => Promise<void>
}

/**
 * Files of articles named by date and headline, none of which replaces another: not those of a run at the same time, and
 * not those of one that was killed before it wrote its index. An index that is there goes on; what is there under its name
 * and is none is refused before anything is written.
 */
export function articleFiles(folder: string, extension: string): ArticleFiles {
  const entries = new Map<string, Entry>()
  const next = new Map<string, number>()
  /** What is there at the start, by its size in bytes. */
  let earlier: ReadonlyMap<number, readonly string[]> | null = null
  const isSame = (file: string, text: string): boolean =>
    !entries.has(file) && textOf(join(folder, file), Buffer.byteLength(text)) === text
  const sameText = (stem: string, text: string): string | undefined => {
    if (earlier === null) readIndex(folder)
    earlier ??= bySize(folder)
    return earlier.get(Buffer.byteLength(text))?.find((file) => file.startsWith(stem) && isSame(file, text))
  }
  const placed = (stem: string, text: string): string => {
    for (let number = next.get(stem) ?? 1; ; number++) {
      const file = `${stem}${number > 1 ? `-${number}` : ''}${extension}`
      const path = join(folder, file)
      if (file === INDEX || !((!statOf(path) && addFile(path, text)) || isSame(file, text))) continue
      next.set(stem, number + 1)
      return file
    }
  }
  return {
    add({ stem, ...label }, text) {
      const file = sameText(stem, text) ?? placed(stem, text)
      const entry = { file, ...label }
      entries.set(file, entry)
      return entry
    },
    keep(entry) {
      entries.set(entry.file, entry)
    },
    async end() {
      if (entries.size === 0) return
      for (let turn = 0; turn < MOST_TURNS && lacks(readIndex(folder), entries); turn++)
        await writeIndex(folder, entries)
    },
  }
}

/** Another run may write its index between our reading and our writing: then ours is written again. */
const MOST_TURNS = 10

function lacks(there: readonly Entry[], entries: ReadonlyMap<string, Entry>): boolean {
  const same = there.filter((entry) => JSON.stringify(entries.get(entry.file)) === JSON.stringify(entry))
  return same.length < entries.size
}

async function writeIndex(folder: string, entries: ReadonlyMap<string, Entry>): Promise<void> {
  const kept = readIndex(folder).filter(({ file }) => !entries.has(file) && statOf(join(folder, file)))
  const lines = [...kept, ...entries.values()].map((entry) => escapeControls(JSON.stringify(entry)))
  await writeFile(folder, INDEX, `[\n${lines.join(',\n')}\n]\n`)
}

/** The text of a file of so many bytes; null where it is none. */
function textOf(path: string, size: number): string | null {
  const stat = statOf(path)
  return stat?.isFile() && stat.size === size ? readFileSync(path, 'utf8') : null
}

function bySize(folder: string): Map<number, string[]> {
  const files = new Map<number, string[]>()
  for (const file of readdirSync(folder)) {
    const stat = statOf(join(folder, file))
    if (!stat?.isFile()) continue
    const alike = files.get(stat.size)
    if (alike) alike.push(file)
    else files.set(stat.size, [file])
  }
  return files
}

/** The entries of earlier runs; none where there is no index. Throws `CommandError` (73) for what is none. */
function readIndex(folder: string): readonly Entry[] {
  const path = join(folder, INDEX)
  if (!statOf(path)) return []
  try {
    const found: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (Array.isArray(found) && found.every((each) => typeof each?.file === 'string' && 'index' in each)) return found
  } catch {
    // Told below: whatever it is, it is not ours to replace
  }
  throw new CommandError(exitStatus.cantCreate, path, 'is there and no index of articles. Choose another folder')
}

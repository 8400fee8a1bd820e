import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeControls } from '../../text/controls.js'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import type { Label } from './article-label.js'
import { fileSink } from './file-sink.js'
import { statOf } from './stat-of.js'

const INDEX = 'index.json'

/** What the index says of a file. */
type Entry = Omit<Label, 'stem'> & { readonly file: string }

/** A folder with a file for each article, and an index of them. */
export interface ArticleFiles {
  /** Writes one, or leaves the same text of an earlier run. Throws `CommandError` where it can't be. */
  readonly add: (label: Label, text: string) => Promise<void>
  /** Writes the index where there is something to tell. */
  readonly end: () => Promise<void>
}

/**
 * Files of articles named by date and headline, none of which replaces another. An index that is there goes on; what is
 * there under its name and is none is refused before anything is written.
 */
export function articleFiles(folder: string, extension: string): ArticleFiles {
  const entries = new Map<string, Entry>()
  const next = new Map<string, number>()
  /** Files of earlier runs, by their sizes in bytes. */
  let earlier: ReadonlyMap<number, readonly string[]> | null = null
  const sameText = (stem: string, text: string): string | undefined => {
    earlier ??= bySize(folder, readIndex(folder))
    const alike = earlier.get(Buffer.byteLength(text)) ?? []
    return alike.find(
      (file) => file.startsWith(stem) && !entries.has(file) && readFileSync(join(folder, file), 'utf8') === text,
    )
  }
  const freeName = (stem: string): string => {
    for (let number = next.get(stem) ?? 1; ; number++) {
      const file = `${stem}${number > 1 ? `-${number}` : ''}${extension}`
      if (file === INDEX || statOf(join(folder, file))) continue
      next.set(stem, number + 1)
      return file
    }
  }
  return {
    async add({ stem, ...label }, text) {
      const same = sameText(stem, text)
      const file = same ?? freeName(stem)
      if (!same) await writeFile(join(folder, file), text)
      entries.set(file, { file, ...label })
    },
    async end() {
      if (entries.size === 0) return
      const kept = readIndex(folder).filter(({ file }) => !entries.has(file) && statOf(join(folder, file)))
      const lines = [...kept, ...entries.values()].map((entry) => escapeControls(JSON.stringify(entry)))
      await writeFile(join(folder, INDEX), `[\n${lines.join(',\n')}\n]\n`)
    },
  }
}

function bySize(folder: string, entries: readonly Entry[]): Map<number, string[]> {
  const files = new Map<number, string[]>()
  for (const { file } of entries) {
    const stat = statOf(join(folder, file))
    if (!stat?.isFile()) continue
    const alike = files.get(stat.size)
    if (alike) alike.push(file)
    else files.set(stat.size, [file])
  }
  return files
}

async function writeFile(path: string, text: string): Promise<void> {
  const sink = fileSink(path)
  try {
    await sink.write(text)
    await sink.close()
  } catch (error) {
    sink.abort()
    throw error
  }
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

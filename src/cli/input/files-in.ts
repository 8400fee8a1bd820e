import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { statOf } from '../output/stat-of.js'
import { nameOf, pathOf } from './byte-names.js'
import type { Written } from './written.js'

/**
 * The files of a folder and of those in it, by name, and of them those that one of `include` takes: "*.txt". What is hidden is
 * left out, what `isWritten` knows as well, and no link leads into another folder. A folder that can't be read, or has no
 * such file, stands for itself: whoever reads it tells so.
 */
export function filesIn(
  folder: string,
  include: readonly string[] = ['*'],
  isWritten: Written = () => false,
): string[] {
  const files = [...below(folder, include.map(patternOf), isWritten)]
  return files.length > 0 ? files : [folder]
}

function* below(folder: string, patterns: readonly RegExp[], isWritten: Written): Generator<string> {
  const entries = entriesOf(folder)
  if (!entries) yield folder
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name)
    if (isWritten(path, entry.isDirectory())) continue
    if (entry.isDirectory()) yield* below(path, patterns, isWritten)
    else if (patterns.some((each) => each.test(entry.name)) && (entry.isFile() || statOf(path)?.isFile())) yield path
  }
}

interface Entry {
  readonly name: string
  isDirectory(): boolean
  isFile(): boolean
}

/** In the order of their names; null where the system does not let us read them. */
function entriesOf(folder: string): Entry[] | null {
  try {
    const entries = namedIn(folder).filter(({ name }) => !name.startsWith('.'))
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return null
  }
}

function namedIn(folder: string): Entry[] {
  const path = pathOf(folder)
  const entries = readdirSync(path, { withFileTypes: true })
  if (!entries.some(({ name }) => name.includes('\ufffd'))) return entries
  try {
    return readdirSync(path, { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
      name: nameOf(entry.name),
      isDirectory: () => entry.isDirectory(),
      isFile: () => entry.isFile(),
    }))
  } catch {
    // Not every runtime gives bytes: whoever reads such a file tells that it can't be opened
    return entries
  }
}

/** "*" stands for anything, "?" for one character. */
function patternOf(include: string): RegExp {
  const source = include
    .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 'su')
}

import { mkdirSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { CommandError, errorCode } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { shownName } from '../input/byte-names.js'
import { STDIN } from '../input/input-name.js'
import { FAILURES } from './flaw-line.js'
import { statOf } from './stat-of.js'

/** Where `--output` leads: one file for everything, or a file for each input, in their order. */
export type Destination =
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'folder'; readonly paths: readonly string[] }

/**
 * Reads `--output`: a folder that is there or a path ending in "/" gets a file for each input; so does, for several
 * inputs, a name without extension. They keep the folders there that they have below `top`; `places` has those of inputs
 * whose folder is known. Throws `CommandError` where an input would be overwritten or two outputs are one.
 */
export function destinationOf(
  path: string,
  files: readonly string[],
  extension: string,
  top: string | null,
  places: ReadonlyMap<string, string>,
): Destination {
  if (!leadsToFolder(path, files)) {
    refuseInputs([path], files)
    return { type: 'file', path }
  }
  const paths = files.map((file) => join(path, places.get(file) ?? folderIn(top, file), nameFor(file, extension)))
  refuseSameFile(paths, files)
  refuseList(join(path, FAILURES), paths, files)
  refuseInputs(paths, files)
  for (const own of new Set([path, ...paths.map(dirname)])) if (!statOf(own)) makeFolder(own)
  return { type: 'folder', paths }
}

/** True for an output of which each input gets its own file. */
export function leadsToFolder(path: string | null, files: readonly string[]): boolean {
  if (path === null) return false
  const stat = statOf(path)
  return stat ? stat.isDirectory() : /[/\\]$/.test(path) || (files.length > 1 && extname(path) === '')
}

function nameFor(file: string, extension: string): string {
  return file === STDIN ? `stdin${extension}` : `${shownName(basename(file, endingOf(file)))}${extension}`
}

/** Its extension; a number is none: "story.001" and "story.002" are two names. */
function endingOf(file: string): string {
  const ending = extname(file)
  return /^\.\d+$/u.test(ending) ? '' : ending
}

function folderIn(top: string | null, file: string): string {
  return top === null || file === STDIN ? '' : shownName(relative(top, dirname(resolve(file))))
}

function refuseSameFile(paths: readonly string[], files: readonly string[]): void {
  const first = new Map<string, string>()
  for (const [i, path] of paths.entries()) {
    const [file = '', other] = [files[i], first.get(path)]
    if (other !== undefined) {
      const isBeside = dirname(resolve(file)) === dirname(resolve(other))
      const way = isBeside ? "Take one kind of file with --include '*.txt', or name one of the two" : 'Try --keep-dirs'
      const message = `would be written to the same file as ${other} (${path}). ${way}`
      throw new CommandError(exitStatus.usage, file, message)
    }
    first.set(path, file)
  }
}

function refuseList(list: string, paths: readonly string[], files: readonly string[]): void {
  const at = paths.indexOf(list)
  const message = `would be written to the list of what fails (${list}). Give it another name`
  if (at >= 0) throw new CommandError(exitStatus.usage, files[at] ?? null, message)
}

function refuseInputs(paths: readonly string[], files: readonly string[]): void {
  const there = paths.filter((path) => statOf(path)?.isFile())
  if (there.length === 0) return
  const inputs = new Set(files.map((file) => identityOf(file === STDIN ? STANDARD_INPUT : file)))
  const same = there.find((path) => inputs.has(identityOf(path)))
  if (same !== undefined)
    throw new CommandError(exitStatus.cantCreate, same, 'is an input as well. Choose another name')
}

/** Number of the open file. */
const STANDARD_INPUT = 0

/** What a file is whatever it is called: its number on its disk. Null where there is none. */
function identityOf(file: string | number): string | null {
  const stat = statOf(file)
  return stat ? `${stat.dev}:${stat.ino}` : null
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw new CommandError(exitStatus.cantCreate, path, `can't be made (${errorCode(error)}). Choose another place`, {
      cause: error,
    })
  }
}

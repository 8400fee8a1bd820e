import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { CommandError, errorCode } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { statOf } from '../output/stat-of.js'
import type { Flags } from '../settings/flags.js'
import { isStandardOutput } from '../settings/settings.js'
import { nameOf } from './byte-names.js'
import { whole } from './chunks.js'
import { isGzip } from './file-type.js'
import { STDIN } from './input-name.js'
import { standardInput } from './standard-input.js'

/** What a command line names. */
export interface Named {
  readonly inputs: readonly string[]
  /** The deepest folder that is, or has in it, all that was named. */
  readonly top: string
}

/**
 * The inputs that a command line names, in their order: of a folder all that stands in it but what this run writes. Throws
 * `CommandError` where a list can't be read, or names none.
 */
export async function namedInputs(files: readonly string[], flags: Flags): Promise<Named> {
  const { filesFrom, include, output, keepDirs } = flags
  const named = await namesOf(files, filesFrom ?? [])
  const folders = named.filter((each) => each !== STDIN && statOf(each)?.isDirectory())
  if (include && folders.length === 0)
    throw new CommandError(exitStatus.usage, '--include', 'chooses among the files of a folder. Name one')
  const isFolder = new Set(folders)
  const tops = keepDirs
    ? named.filter((each) => each !== STDIN).map((each) => (isFolder.has(each) ? each : dirname(each)))
    : []
  return {
    inputs: folders.length > 0 ? await filesOf(named, isFolder, include, output) : named,
    top: commonFolder(tops),
  }
}

async function filesOf(
  named: readonly string[],
  isFolder: ReadonlySet<string>,
  include: Flags['include'],
  output: string | undefined,
): Promise<readonly string[]> {
  const [{ filesIn }, { writtenTo }] = await Promise.all([import('./files-in.js'), import('./written.js')])
  const isWritten = writtenTo(isStandardOutput(output) ? null : output)
  const inputs: string[] = []
  for (const each of named) {
    if (!isFolder.has(each)) inputs.push(each)
    else for (const file of filesIn(each, include, isWritten)) inputs.push(file)
  }
  return inputs
}

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = [...new Set(folders)].map((folder) => resolve(folder).split(sep))
  const length = first.findIndex((name, at) => others.some((folder) => folder[at] !== name))
  return first.slice(0, length < 0 ? first.length : length).join(sep) || sep
}

/** What was named, and what lists name. */
async function namesOf(files: readonly string[], lists: readonly string[]): Promise<readonly string[]> {
  const all = [files]
  for (const list of lists) all.push(await listedIn(list))
  const named = all.flat()
  if (lists.includes(STDIN) && (named.includes(STDIN) || lists.indexOf(STDIN) !== lists.lastIndexOf(STDIN)))
    throw new CommandError(exitStatus.usage, '--files-from -', 'standard input is the list already. Name it once')
  return named.length === 0 ? [STDIN] : named
}

/** The names in a list: a line each, or parted by NULs, as `find -print0` writes them. */
async function listedIn(list: string): Promise<string[]> {
  const bytes = unpackedList(list === STDIN ? await whole(standardInput()) : readList(list), list)
  const isText = isUtf8(bytes)
  const text = bytes.toString(isText ? 'utf8' : 'latin1').replace(/^\ufeff/u, '')
  const lines = text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '')
  const names = isText ? lines : lines.map((line) => nameOf(Buffer.from(line, 'latin1')))
  if (names[0]?.startsWith('{"error":')) return failedIn(names, list)
  if (names.length === 0) throw new CommandError(exitStatus.noInput, list, 'names no file. Give it a name a line')
  return names
}

/** The inputs that a list of failures names, each once. */
async function failedIn(lines: readonly string[], list: string): Promise<string[]> {
  const [{ failedInput }, { isJsonObject }] = await Promise.all([
    import('../batch/failures.js'),
    import('../batch/lines.js'),
  ])
  const names = lines
    .filter(isJsonObject)
    .map(failedInput)
    .filter((name) => name !== null)
  if (names.length === 0) throw new CommandError(exitStatus.noInput, list, 'names no file. Give it a name a line')
  return [...new Set(names)]
}

/** A list that is packed itself. */
function unpackedList(bytes: Buffer, list: string): Buffer {
  if (!isGzip(bytes)) return bytes
  try {
    return process.getBuiltinModule('node:zlib').gunzipSync(bytes)
  } catch (error) {
    throw new CommandError(exitStatus.noInput, list, 'is a damaged gzip file. Fetch it anew', { cause: error })
  }
}

function readList(list: string): Buffer {
  try {
    return readFileSync(list)
  } catch (error) {
    const isMissing = errorCode(error) === 'ENOENT'
    const message = `${isMissing ? 'there is no such list' : `can't be read (${errorCode(error)})`}. Check its name`
    throw new CommandError(exitStatus.noInput, list, message, { cause: error })
  }
}

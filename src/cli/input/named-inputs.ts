import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { CommandError, errorCode } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { statOf } from '../output/stat-of.js'
import type { Flags } from '../settings/flags.js'
import { nameOf } from './byte-names.js'
import { whole } from './chunks.js'
import { STDIN } from './input-name.js'
import { standardInput } from './standard-input.js'

/**
 * The inputs that a command line names, in their order: of a folder all that stands in it. Throws `CommandError` where a
 * list can't be read, or names none.
 */
export async function namedInputs(files: readonly string[], { filesFrom, include }: Flags): Promise<readonly string[]> {
  const named = await namesOf(files, filesFrom ?? [])
  const inputs: string[] = []
  let folders = 0
  for (const each of named) {
    if (each === STDIN || !statOf(each)?.isDirectory()) inputs.push(each)
    else {
      folders += 1
      for (const file of (await import('./files-in.js')).filesIn(each, include)) inputs.push(file)
    }
  }
  if (include && folders === 0)
    throw new CommandError(exitStatus.usage, '--include', 'chooses among the files of a folder. Name one')
  return inputs
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
  const bytes = list === STDIN ? await whole(standardInput()) : readList(list)
  const isText = isUtf8(bytes)
  const text = bytes.toString(isText ? 'utf8' : 'latin1')
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

function readList(list: string): Buffer {
  try {
    return readFileSync(list)
  } catch (error) {
    const isMissing = errorCode(error) === 'ENOENT'
    const message = `${isMissing ? 'there is no such list' : `can't be read (${errorCode(error)})`}. Check its name`
    throw new CommandError(exitStatus.noInput, list, message, { cause: error })
  }
}

import { readFileSync, statSync } from 'node:fs'
import { CommandError, errorCode } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { pathOf } from '../input/byte-names.js'

/** In bytes: nobody writes a larger one. */
const LARGEST = 1_000_000

/**
 * What a JSON file of settings holds, undefined where there is no such file. It may have been named by somebody else's
 * config: a pipe or a device would keep us waiting, and what is no JSON is not quoted. Throws `CommandError` (64).
 */
export function readJsonFile(path: string): unknown {
  try {
    const stat = statSync(pathOf(path))
    if (!stat.isFile()) throw wrong(path, `is ${stat.isDirectory() ? 'a folder' : 'no regular file'}. Name another`)
    if (stat.size > LARGEST) throw wrong(path, 'is too large to be ours. Name another')
    return JSON.parse(readFileSync(pathOf(path), 'utf8').replace(/^\ufeff/, ''))
  } catch (error) {
    if (error instanceof CommandError) throw error
    if (error instanceof SyntaxError) throw wrong(path, `is no JSON${placeOf(error)}. Mend it`)
    if (errorCode(error) === 'ENOENT') return undefined
    throw wrong(path, `can't be read (${errorCode(error)}). Mend it or take it away`)
  }
}

/** JSON's own message may hold some of the file: all that is told of it is the place. */
function placeOf({ message }: SyntaxError): string {
  const offset = /at position (\d+)/.exec(message)?.[1]
  return offset === undefined ? '' : ` (at character ${Number(offset) + 1})`
}

/** What is wrong with a file of settings. */
export function wrong(path: string, message: string): CommandError {
  return new CommandError(exitStatus.usage, path, message)
}

import { fstatSync } from 'node:fs'
import { CommandError, errorCode } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { onInterrupt } from '../interrupt.js'
import { tell } from '../message.js'
import { isTerminal } from '../screen/screen.js'
import { chunksOf } from './chunks.js'

/** The keys that end what is typed. */
const END = process.platform === 'win32' ? 'Ctrl-Z and Enter' : 'Ctrl-D'

/** Standard input as it comes. Throws `CommandError` where it can't be read. */
export async function* standardInput(): AsyncGenerator<Uint8Array> {
  try {
    const stat = fstatSync(0)
    // Node would take a folder for an empty stream; to read it at once fails as it should
    if (stat.isFile() || stat.isDirectory()) yield* chunksOf(0)
    else yield* stream()
  } catch (error) {
    if (errorCode(error) === 'EISDIR') throw noInput('is a folder. Name the files in it', error)
    throw noInput(`can't be read (${errorCode(error)}). Name a file`, error)
  }
}

async function* stream(): AsyncGenerator<Uint8Array> {
  const release = onInterrupt(() => {})
  if (isTerminal(0) && isTerminal(2)) tell(`paste the article, and end it with ${END} on a line of its own`)
  yield* process.stdin
  release()
}

function noInput(message: string, cause: unknown): CommandError {
  return new CommandError(exitStatus.noInput, 'standard input', message, { cause })
}

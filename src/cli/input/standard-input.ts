import { fstatSync, readFileSync } from 'node:fs'
import { CommandError, errorCode } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { onInterrupt } from '../interrupt.js'
import { tell } from '../message.js'
import { isTerminal } from '../screen/screen.js'

/** The keys that end what is typed. */
const END = process.platform === 'win32' ? 'Ctrl-Z and Enter' : 'Ctrl-D'

/** All of standard input. A file is read at once, a pipe or a terminal as it comes. */
export async function readStandardInput(): Promise<Uint8Array> {
  try {
    const stat = fstatSync(0)
    // Node would take a folder for an empty stream; to read it at once fails as it should
    return stat.isFile() || stat.isDirectory() ? readFileSync(0) : await readStream()
  } catch (error) {
    if (errorCode(error) === 'EISDIR') throw noInput('is a folder. Name the files in it', error)
    throw noInput(`can't be read (${errorCode(error)}). Name a file`, error)
  }
}

async function readStream(): Promise<Uint8Array> {
  const release = onInterrupt(() => {})
  if (isTerminal(0) && isTerminal(2)) tell(`paste the article, and end it with ${END} on a line of its own`)
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  release()
  return Buffer.concat(chunks)
}

function noInput(message: string, cause: unknown): CommandError {
  return new CommandError(exitStatus.noInput, 'standard input', message, { cause })
}

import { readFileSync } from 'node:fs'
import { type Decoded, decode } from '../../text/decode.js'
import { CommandError, errorCode } from '../command-error.js'
import { type ExitStatus, exitStatus } from '../exit-status.js'
import { fileType } from './file-type.js'
import { readStandardInput } from './standard-input.js'

/** What the command calls standard input. */
export const STDIN = '-'

/** What is wrong with an input that the system does not let us read, and what to do. */
const failures: Readonly<Record<string, readonly [ExitStatus, string]>> = {
  ENOENT: [exitStatus.noInput, 'there is no such file. Check the name'],
  ENOTDIR: [exitStatus.noInput, 'there is no such file. Check the name'],
  ENAMETOOLONG: [exitStatus.noInput, 'there is no such file. Check the name'],
  ELOOP: [exitStatus.noInput, 'its links lead in a circle. Name the file itself'],
  EISDIR: [exitStatus.noInput, 'is a folder. Name the files in it'],
  EACCES: [exitStatus.noPermission, 'may not be read. Check its permissions'],
  EPERM: [exitStatus.noPermission, 'may not be read. Check its permissions'],
  ERR_FS_FILE_TOO_LARGE: [exitStatus.data, 'is larger than 2 GB. Split it'],
}

/** The text of a file or, for "-", of standard input. Throws `CommandError` where it is none. */
export async function readInput(file: string): Promise<Decoded> {
  const bytes = file === STDIN ? await readStandardInput() : readBytes(file)
  const type = fileType(bytes)
  const decoded = type ? null : decodeAll(bytes, file)
  if (!decoded) throw noText(file, `is ${type ?? 'a binary file'}, not plain text. Save its text first`)
  if (/\S/u.test(decoded.text)) return decoded
  throw noText(
    file,
    bytes.length === 0 ? 'is empty. Give it an article' : 'holds nothing but blanks. Give it an article',
  )
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    const [status, message] = failures[errorCode(error)] ?? [exitStatus.ioError, `can't be read (${errorCode(error)})`]
    throw new CommandError(status, inputName(file), message, { cause: error })
  }
}

function decodeAll(bytes: Uint8Array, file: string): Decoded | null {
  try {
    return decode(bytes)
  } catch (error) {
    throw noText(file, 'is too large for one text. Split it', { cause: error })
  }
}

function noText(file: string, message: string, options?: ErrorOptions): CommandError {
  return new CommandError(exitStatus.data, inputName(file), message, options)
}

/** The name of an input in messages. */
export function inputName(file: string): string {
  if (file === STDIN) return 'standard input'
  return file === '' ? '""' : file
}

import { closeSync, constants, openSync, readFileSync } from 'node:fs'
import { type Decoded, decode, decodeAs } from '../../text/decode.js'
import { CommandError, errorCode } from '../command-error.js'
import { type ExitStatus, exitStatus } from '../exit-status.js'
import { statOf } from '../output/stat-of.js'
import { pathOf } from './byte-names.js'
import { chunksOf } from './chunks.js'
import { type FileType, fileType, isGzip } from './file-type.js'
import { inputName, STDIN } from './input-name.js'
import { standardInput } from './standard-input.js'

/** What is wrong with an input that the system does not let us read, and what to do. */
const failures: Readonly<Record<string, readonly [ExitStatus, string]>> = {
  ENOENT: [exitStatus.noInput, 'there is no such file. Check the name'],
  ENOTDIR: [exitStatus.noInput, 'there is no such file. Check the name'],
  ENAMETOOLONG: [exitStatus.noInput, 'there is no such file. Check the name'],
  ELOOP: [exitStatus.noInput, 'its links lead in a circle. Name the file itself'],
  EISDIR: [exitStatus.noInput, 'is a folder without a file to read. Name another'],
  EACCES: [exitStatus.noPermission, 'may not be read. Check its permissions'],
  EPERM: [exitStatus.noPermission, 'may not be read. Check its permissions'],
  ERR_FS_FILE_TOO_LARGE: [exitStatus.data, 'is larger than 2 GB. Split it'],
}

/** A text, how it was written, and whether that was only guessed. */
export interface Input extends Decoded {
  readonly guessed: boolean
  /** The reader that it is for, where the file tells. */
  readonly reader?: string
}

/** The text of a file, in the encoding that is named. Throws `CommandError` where it is none. */
export function readInput(file: string, encoding: string | null): Promise<Input> {
  return textOf(readBytes(file), encoding, file)
}

/** What comes of an input, as it comes. */
export function chunksIn(file: string): AsyncGenerator<Uint8Array> {
  if (file === STDIN) return standardInput()
  return statOf(file)?.isFIFO() ? pipeChunks(file) : fileChunks(file)
}

/** Standard input, a pipe, and a file of more bytes than `most`, as they come; null for a file that is read at once. */
export function largeChunks(file: string, most: number): AsyncGenerator<Uint8Array> | null {
  const stat = file === STDIN ? null : statOf(file)
  return stat === null || stat?.isFIFO() || (stat?.isFile() && stat.size > most) ? chunksIn(file) : null
}

/** What somebody writes to a named pipe, perhaps later: meanwhile signals are heard, as a call that blocks would not let us. */
async function* pipeChunks(path: string): AsyncGenerator<Uint8Array> {
  const { Socket } = await import('node:net')
  const fd = told(path, (each) => openSync(pathOf(each), constants.O_RDONLY | constants.O_NONBLOCK))
  yield* new Socket({ fd, readable: true, writable: false })
}

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = told(path, (each) => openSync(pathOf(each), 'r'))
  try {
    yield* chunksOf(file)
  } finally {
    closeSync(file)
  }
}

/** The text of an input that has been read. */
export async function textOf(packed: Uint8Array, encoding: string | null, file: string): Promise<Input> {
  const bytes = isGzip(packed) ? await unpack(packed, file) : packed
  const type = fileType(bytes)
  const decoded = type ? await readDelivered(bytes, type) : await decodeAll(bytes, encoding, file)
  if (!decoded) throw noText(file, refusal(type))
  if (/\S/u.test(decoded.text)) return decoded
  throw noText(
    file,
    bytes.length === 0 ? 'is empty. Give it an article' : 'holds nothing but blanks. Give it an article',
  )
}

/** What an archive delivers in an office document; null for any other. */
async function readDelivered(bytes: Uint8Array, type: FileType): Promise<Input | null> {
  if (!type.delivers) return null
  const { readDelivery } = await import('./delivery.js')
  const delivery = await readDelivery(bytes)
  return delivery && { ...delivery, encoding: 'utf-8', broken: [], guessed: false }
}

/** What the input is, and the command that gives its text. */
function refusal(type: FileType | null): string {
  const { what, command } = type ?? { what: 'a binary file', command: null }
  return `is ${what}, not plain text. ${command === null ? 'Save its text first' : `Try ${command} | news-fmt`}`
}

/** Bytes that one packed input may hold: more is no article, but a trap. */
const MOST_UNPACKED = 1 << 29

async function unpack(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  const { gunzipSync } = await import('node:zlib')
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED })
  } catch (error) {
    const large = errorCode(error) === 'ERR_BUFFER_TOO_LARGE'
    const message = large ? 'unpacks to more than 512 MB. Split it' : 'is a damaged gzip file. Fetch it anew'
    throw noText(file, message, { cause: error })
  }
}

const WEB = /^(?:https?:\/\/|www\.[\w-]+\.)/iu

/** We never go to the web. The address goes into a command line: nothing in it may mean something to a shell. */
function fetchIt(address: string): string {
  // In a shell a "?" asks for files and an "&" ends the command; a mark would end the quotation
  const url = /^[\w/:.?&=%~+#,;@-]+$/u.test(address) ? `'${address}'` : 'URL'
  return `is a web address, and nothing is fetched. Try curl -s ${url} | news-fmt`
}

/** What Node shows of a name's bytes that are no UTF-8, and can't open. */
const UNREADABLE = '\u{fffd}'
const NO_UTF8 = 'has a name that is no UTF-8, or is not there. Give it another name'

function readBytes(file: string): Uint8Array {
  return told(file, (each) => readFileSync(pathOf(each)))
}

/** What `read` makes of a file. Throws `CommandError` where the system does not let it. */
function told<T>(file: string, read: (file: string) => T): T {
  try {
    return read(file)
  } catch (error) {
    if (errorCode(error) === 'ENOENT' && WEB.test(file))
      throw new CommandError(exitStatus.noInput, inputName(file), fetchIt(file), { cause: error })
    if (errorCode(error) === 'ENOENT' && file.includes(UNREADABLE))
      throw new CommandError(exitStatus.noInput, inputName(file), NO_UTF8, { cause: error })
    const [status, message] = failures[errorCode(error)] ?? [exitStatus.ioError, `can't be read (${errorCode(error)})`]
    throw new CommandError(status, inputName(file), message, { cause: error })
  }
}

/** Null where the bytes are no text. */
async function decodeAll(bytes: Uint8Array, encoding: string | null, file: string): Promise<Input | null> {
  try {
    const found = decode(bytes)
    const wide = encoding?.startsWith('utf-16') === true
    if (found === 'binary' && !wide) return null
    // Which of the two bytes comes first is the file's own to say
    if (wide && typeof found === 'object' && found.encoding.startsWith('utf-16')) return { ...found, guessed: false }
    if (encoding !== null) return { ...decodeAs(bytes, encoding), guessed: false }
    if (typeof found === 'object') return { ...found, guessed: false }
    const { guessEncoding } = await import('../../text/guess-encoding.js')
    return { ...decodeAs(bytes, guessEncoding(bytes)), guessed: true }
  } catch (error) {
    throw noText(file, 'is too large for one text. Split it', { cause: error })
  }
}

function noText(file: string, message: string, options?: ErrorOptions): CommandError {
  return new CommandError(exitStatus.data, inputName(file), message, options)
}

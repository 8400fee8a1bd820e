import { accessSync, closeSync, constants, openSync, realpathSync, type Stats } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { CommandError, errorCode } from '../command-error.js'
import { type ExitStatus, exitStatus } from '../exit-status.js'
import { openPart, type Part } from './part.js'
import type { Sink } from './sink.js'
import { statOf } from './stat-of.js'
import { writeAll } from './write-all.js'

/** What the system keeps there (a device, an open file of ours) must never be replaced. */
const KEPT_BY_SYSTEM = /^\/(?:dev|proc)\//

/**
 * A file that is there whole or not at all: written beside its place, synced and renamed. What is no regular file
 * (a device, a named pipe) is written as it stands. Throws `CommandError` 73 or 74 where it can't be.
 */
export function fileSink(path: string): Sink {
  const old = statOf(path)
  if (old?.isFIFO()) return pipeSink(path)
  if (old ? !old.isFile() || KEPT_BY_SYSTEM.test(path) : false) return deviceSink(path)
  return replacingSink(path, old)
}

/**
 * The same of one of many files in a folder, where none may lead elsewhere: no link out of it is followed, and no pipe is
 * written that nobody may ever read.
 */
export function fileSinkIn(folder: string, path: string): Sink {
  const old = statOf(path)
  const real = attempt(path, exitStatus.cantCreate, () => realpathSync(old ? path : dirname(path)))
  const way = relative(realpathSync(folder), real)
  if (way.split(/[/\\]/, 1)[0] === '..') throw refused(path, 'is a link out of its folder. Take it away')
  if (old && !old.isFile()) throw refused(path, 'is there and no regular file. Take it away')
  return replacingSink(path, old)
}

/** A whole file of such a folder. Throws `CommandError` where it can't be written. */
export async function writeFile(folder: string, name: string, text: string): Promise<void> {
  const sink = fileSinkIn(folder, join(folder, name))
  try {
    await sink.write(text)
    await sink.close()
  } catch (error) {
    sink.abort()
    throw error
  }
}

/** Writes a file beside those that are there. Throws `CommandError`; null where something has its name. */
export function addFile(path: string, text: string): true | null {
  const part = attempt(path, exitStatus.cantCreate, () => openPart(path, undefined))
  try {
    attempt(path, exitStatus.ioError, () => writeAll(part.fd, text))
    part.place()
    return true
  } catch (error) {
    part.remove()
    if (errorCode(error) === 'EEXIST') return null
    return attempt(path, exitStatus.cantCreate, () => {
      throw error
    })
  }
}

function refused(path: string, message: string): CommandError {
  return new CommandError(exitStatus.cantCreate, path, message)
}

function deviceSink(path: string): Sink {
  const fd = attempt(path, exitStatus.cantCreate, () => openSync(path, 'w'))
  return {
    write: (text) => attempt(path, exitStatus.ioError, () => writeAll(fd, text)),
    close: () => closeSync(fd),
    abort: () => closeSync(fd),
  }
}

/** Milliseconds between two looks whether somebody reads a pipe. */
const PATIENCE = 50

/** A named pipe is written when somebody reads it. Meanwhile signals are heard, as a call that blocks would not let us. */
function pipeSink(path: string): Sink {
  let fd: number | null = null
  const open = async (): Promise<number> => {
    for (;;) {
      const found = attempt(path, exitStatus.cantCreate, () => openedOrNull(path))
      if (found !== null) return found
      await new Promise((resolve) => setTimeout(resolve, PATIENCE))
    }
  }
  const close = (): void => {
    if (fd !== null) closeSync(fd)
    fd = null
  }
  return {
    async write(text) {
      const own = fd ?? (await open())
      fd = own
      attempt(path, exitStatus.ioError, () => writeAll(own, text))
    },
    async close() {
      // Who waits for something is told that there is nothing
      fd ??= await open()
      close()
    },
    abort: close,
  }
}

/** Null where nobody reads it. Throws the system's error. */
function openedOrNull(pipe: string): number | null {
  try {
    return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK)
  } catch (error) {
    if (errorCode(error) === 'ENXIO') return null
    throw error
  }
}

/** The part is made when there is something to write: until then an interrupt ends the command at once, whatever it works at. */
function replacingSink(path: string, old: Stats | undefined): Sink {
  const target = old ? realpathSync(path) : path
  attempt(path, exitStatus.cantCreate, () => accessSync(dirname(target), constants.W_OK))
  if (old && isReadOnly(target, old)) throw refused(path, 'is there and read-only. Make it writable, or take it away')
  let part: Part | null = null
  const open = (): Part => {
    part ??= attempt(path, exitStatus.cantCreate, () => openPart(target, old?.mode))
    return part
  }
  return {
    write: (text) => attempt(path, exitStatus.ioError, () => writeAll(open().fd, text)),
    close: () => attempt(path, exitStatus.cantCreate, () => open().rename()),
    abort: () => part?.remove(),
  }
}

/** Nobody may write it, or we may not: whoever made it so does not want another in its place. */
function isReadOnly(path: string, { mode }: Stats): boolean {
  if ((mode & 0o222) === 0) return true
  try {
    accessSync(path, constants.W_OK)
    return false
  } catch {
    return true
  }
}

/** What the system's reasons mean for a file that is to be written. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there. Make the folder first',
  ENOTDIR: 'its folder is not there. Make the folder first',
  EACCES: 'may not be written. Check the permissions of its folder',
  EPERM: 'may not be written. Check the permissions of its folder',
  EROFS: 'is on a disk that takes no writing. Choose another place',
  EISDIR: 'is a folder. Name a file in it',
  ENOSPC: 'the disk is full. Make room',
  ENAMETOOLONG: 'its name is too long. Choose a shorter one',
}

function attempt<T>(path: string, status: ExitStatus, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof CommandError) throw error
    const message = reasons[errorCode(error)] ?? `can't be written (${errorCode(error) || String(error)})`
    throw new CommandError(status, path, message, { cause: error })
  }
}

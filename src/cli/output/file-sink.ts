import { accessSync, closeSync, constants, openSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { CommandError, errorCode } from '../command-error.js'
import { type ExitStatus, exitStatus } from '../exit-status.js'
import { openPart, type Part } from './part.js'
import type { Sink } from './sink.js'
import { statOf } from './stat-of.js'
import { writeAll } from './write-all.js'

/** What the system keeps there (a device, an open file of ours) must never be replaced. */
const KEPT_BY_SYSTEM = /^\/(?:dev|proc)\//

/**
 * A file that is there whole or not at all: written beside its place and renamed. What is no regular file
 * (a device, a named pipe) is written as it stands. Throws `CommandError` 73 or 74 where it can't be.
 */
export function fileSink(path: string): Sink {
  const old = statOf(path)
  if (old ? !old.isFile() || KEPT_BY_SYSTEM.test(path) : false) return deviceSink(path)
  return replacingSink(path, old ? realpathSync(path) : path, old?.mode)
}

function deviceSink(path: string): Sink {
  const fd = attempt(path, exitStatus.cantCreate, () => openSync(path, 'w'))
  return {
    write: (text) => attempt(path, exitStatus.ioError, () => writeAll(fd, text)),
    close: () => closeSync(fd),
    abort: () => closeSync(fd),
  }
}

/** The part is made when there is something to write: until then an interrupt ends the command at once, whatever it works at. */
function replacingSink(path: string, target: string, mode: number | undefined): Sink {
  attempt(path, exitStatus.cantCreate, () => accessSync(dirname(target), constants.W_OK))
  let part: Part | null = null
  const open = (): Part => {
    part ??= attempt(path, exitStatus.cantCreate, () => openPart(target, mode))
    return part
  }
  return {
    write: (text) => attempt(path, exitStatus.ioError, () => writeAll(open().fd, text)),
    close: () => attempt(path, exitStatus.cantCreate, () => open().rename()),
    abort: () => part?.remove(),
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

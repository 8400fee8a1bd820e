import { closeSync, existsSync, fstatSync, openSync, realpathSync, renameSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CommandError, errorCode } from '../command-error.js'
import { type ExitStatus, exitStatus } from '../exit-status.js'
import { onInterrupt } from '../interrupt.js'
import type { Sink } from './sink.js'
import { statOf } from './stat-of.js'
import { writeAll } from './write-all.js'

/**
 * A file that is there whole or not at all: written beside its place and renamed. What is no regular file
 * (a device, a named pipe) is written as it stands. Throws `CommandError` 73 or 74 where it can't be.
 */
export function fileSink(path: string): Sink {
  const target = existsSync(path) ? realpathSync(path) : path
  const old = statOf(target)
  return old && !old.isFile() ? deviceSink(path) : replacingSink(path, target, old?.mode)
}

function deviceSink(path: string): Sink {
  const fd = attempt(path, exitStatus.cantCreate, () => openSync(path, 'w'))
  return {
    write: (text) => attempt(path, exitStatus.ioError, () => writeAll(fd, text)),
    close: () => closeSync(fd),
    abort: () => closeSync(fd),
  }
}

function replacingSink(path: string, target: string, mode: number | undefined): Sink {
  const part = join(dirname(target), `.${basename(target).slice(0, 80)}.${process.pid}.part`)
  const fd = attempt(path, exitStatus.cantCreate, () => openSync(part, 'wx', mode === undefined ? 0o666 : mode & 0o777))
  const remove = (): void => {
    if (isOurs(fd, part)) unlinkSync(part)
    closeSync(fd)
  }
  const release = onInterrupt(remove)
  return {
    write: (text) => attempt(path, exitStatus.ioError, () => writeAll(fd, text)),
    close() {
      attempt(path, exitStatus.cantCreate, () => renameSync(part, target))
      closeSync(fd)
      release()
    },
    abort() {
      remove()
      release()
    },
  }
}

/** True while the part has not been renamed or replaced by somebody else's. */
function isOurs(fd: number, part: string): boolean {
  return statOf(part)?.ino === fstatSync(fd).ino
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
    const message = reasons[errorCode(error)] ?? `can't be written (${errorCode(error) || String(error)})`
    throw new CommandError(status, path, message, { cause: error })
  }
}

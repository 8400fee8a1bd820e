import { closeSync, fstatSync, fsyncSync, linkSync, openSync, readdirSync, renameSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errorCode } from '../command-error.js'
import { onInterrupt } from '../interrupt.js'
import { statOf } from './stat-of.js'

/** A file that is being written beside the place where it will stand. */
export interface Part {
  readonly fd: number
  /** Puts it into its place, whole and on the disk. */
  rename(): void
  /** The same where nothing stands there. Throws the system's error (EEXIST). */
  place(): void
  remove(): void
}

/** Of the file's name in that of its part: a name has 255 bytes at most. */
const KEPT = 40
/** ".name.host.process.part" */
const PART = /^\..*\.([^.]*)\.(\d+)\.part$/su

/** Opens a part for `target`, which an interrupt takes away again. Throws the system's error. */
export function openPart(target: string, mode: number | undefined): Part {
  const name = join(dirname(target), `.${basename(target).slice(0, KEPT)}.${host()}.${process.pid}.part`)
  // Whoever is interrupted from here on takes it away, even where it has only just come
  const opened: number[] = []
  const remove = (): void => {
    for (const each of opened) {
      if (isOurs(each, name)) unlinkSync(name)
      closeSync(each)
    }
  }
  const release = onInterrupt(remove)
  const fd = openOr(release, name, mode)
  opened.push(fd)
  return {
    fd,
    rename() {
      fsyncSync(fd)
      renameSync(name, target)
      release()
      closeSync(fd)
    },
    place() {
      fsyncSync(fd)
      linkOrRename(name, target)
      release()
      remove()
    },
    remove() {
      release()
      remove()
    },
  }
}

function openOr(release: () => void, name: string, mode: number | undefined): number {
  try {
    return openSync(name, 'wx', mode === undefined ? 0o666 : mode & 0o777)
  } catch (error) {
    release()
    throw error
  }
}

/** What disks say that know no second name of a file. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']

function linkOrRename(name: string, target: string): void {
  try {
    linkSync(name, target)
  } catch (error) {
    if (!NO_LINKS.includes(errorCode(error))) throw error
    renameSync(name, target)
  }
}

/** Takes away the parts in a folder whose process is no more. */
export function sweepParts(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, machine, process] = PART.exec(name) ?? []
    if (machine !== host() || !isGone(Number(process))) continue
    try {
      unlinkSync(join(folder, name))
    } catch {
      // Another run was faster, or it is not ours to take away
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** We have opened none yet: one of our own number is from an earlier process. */
function isGone(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return errorCode(error) === 'ESRCH'
  }
}

/** The machine, on a disk that several may write to; "." would part it. */
function host(): string {
  return process.getBuiltinModule('node:os').hostname().split('.')[0] ?? ''
}

/** True while the part has not been renamed or replaced by somebody else's. */
function isOurs(fd: number, part: string): boolean {
  return statOf(part)?.ino === fstatSync(fd).ino
}

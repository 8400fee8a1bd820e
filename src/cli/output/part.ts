import { closeSync, fstatSync, openSync, renameSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { onInterrupt } from '../interrupt.js'
import { statOf } from './stat-of.js'

/** A file that is being written beside the place where it will stand. */
export interface Part {
  readonly fd: number
  /** Puts it into its place. */
  rename(): void
  remove(): void
}

/** Opens a part for `target`, which an interrupt takes away again. Throws the system's error. */
export function openPart(target: string, mode: number | undefined): Part {
  const name = join(dirname(target), `.${basename(target).slice(0, 80)}.${process.pid}.part`)
  const fd = openSync(name, 'wx', mode === undefined ? 0o666 : mode & 0o777)
  const remove = (): void => {
    if (isOurs(fd, name)) unlinkSync(name)
    closeSync(fd)
  }
  const release = onInterrupt(remove)
  return {
    fd,
    rename() {
      renameSync(name, target)
      closeSync(fd)
      release()
    },
    remove() {
      remove()
      release()
    },
  }
}

/** True while the part has not been renamed or replaced by somebody else's. */
function isOurs(fd: number, part: string): boolean {
  return statOf(part)?.ino === fstatSync(fd).ino
}

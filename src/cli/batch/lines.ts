import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { statOf } from '../output/stat-of.js'
import { writeAll } from '../output/write-all.js'

/** The JSON lines of a file, and nothing of one that a killed run left half-written; none where there is no such file. */
export function linesOf(path: string): string[] {
  try {
    // Of a pipe nothing may ever come
    return statOf(path)?.isFile() ? readFileSync(path, 'utf8').split('\n').filter(isJsonObject) : []
  } catch {
    return []
  }
}

/** True for a line that is whole. */
export function isJsonObject(line: string): boolean {
  try {
    return line.startsWith('{') && typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants

/** Writes a line at the end of a file, all at once: runs at the same time leave one another's alone. No link is followed. */
export function appendLine(path: string, line: string): void {
  const file = openSync(path, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    const { size } = fstatSync(file)
    writeAll(file, `${size > 0 && isCut(path, size) ? '\n' : ''}${line}\n`)
  } finally {
    closeSync(file)
  }
}

/** True where a full disk or a kill left half a line at the end: the next one is none with it. */
function isCut(path: string, size: number): boolean {
  const file = openSync(path, 'r')
  try {
    const last = Buffer.alloc(1)
    return readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== LINE_FEED
  } finally {
    closeSync(file)
  }
}

const LINE_FEED = 0x0a

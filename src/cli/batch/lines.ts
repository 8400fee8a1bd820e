import { closeSync, constants, openSync, readFileSync } from 'node:fs'
import { writeAll } from '../output/write-all.js'

/** The JSON lines of a file, and nothing of one that a killed run left half-written; none where there is no such file. */
export function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(isJsonObject)
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
    writeAll(file, `${line}\n`)
  } finally {
    closeSync(file)
  }
}

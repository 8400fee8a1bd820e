import { fstatSync, statSync } from 'node:fs'
import { devNull } from 'node:os'

/** What standard output is. */
export interface Screen {
  readonly isTerminal: boolean
  /** Of the terminal; null for anything else. */
  readonly columns: number | null
  readonly rows: number | null
}

/** What a file or a pipe is. */
export const noScreen: Screen = { isTerminal: false, columns: null, rows: null }

/** Measures standard output. Node's own stream is made only where it is a terminal: it is slow to come. */
export function measureScreen(): Screen {
  if (!isTerminal(1)) return noScreen
  return { isTerminal: true, columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 }
}

/** True where a stream is a terminal. `node:tty` loads Node's network: only what may be a terminal is asked by it. */
export function isTerminal(fd: 0 | 1 | 2): boolean {
  return mayBeTerminal(fd) && process.getBuiltinModule('node:tty').isatty(fd)
}

function mayBeTerminal(fd: number): boolean {
  if (process.platform === 'win32') return true
  try {
    const stream = fstatSync(fd)
    // What is thrown away is a character device as well
    return stream.isCharacterDevice() && stream.rdev !== statSync(devNull).rdev
  } catch {
    return false
  }
}

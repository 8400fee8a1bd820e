import { fstatSync } from 'node:fs'

/** What standard output is. */
export interface Screen {
  readonly isTerminal: boolean
  /** Of the terminal; null for anything else. */
  readonly columns: number | null
  readonly rows: number | null
}

/** What a file or a pipe is. */
export const noScreen: Screen = { isTerminal: false, columns: null, rows: null }

/** Measures standard output. Node's own stream is made only where it may be a terminal: it is slow to come. */
export function measureScreen(): Screen {
  if (!mayBeTerminal(1) || !process.stdout.isTTY) return noScreen
  return { isTerminal: true, columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 }
}

/** True where a stream is a terminal, asked without making it where it can't be one. */
export function isTerminal(fd: 0 | 2): boolean {
  if (!mayBeTerminal(fd)) return false
  return fd === 0 ? process.stdin.isTTY === true : process.stderr.isTTY === true
}

function mayBeTerminal(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice() || process.platform === 'win32'
  } catch {
    return false
  }
}

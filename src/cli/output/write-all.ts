import { writeSync } from 'node:fs'
import { errorCode } from '../command-error.js'

/** Milliseconds between two attempts to write to a pipe that is full. */
const PAUSE = 2

/**
 * Writes all of `text` before it returns, however slow the reader is: nothing is pending when the process ends.
 * Throws the system's error (EPIPE, ENOSPC).
 */
export function writeAll(fd: number, text: string, encoding: BufferEncoding = 'utf8'): void {
  const bytes = Buffer.from(text, encoding)
  let done = 0
  while (done < bytes.length) {
    try {
      done += writeSync(fd, bytes, done)
    } catch (error) {
      if (errorCode(error) !== 'EAGAIN') throw error
      pause()
    }
  }
}

/** A pipe that does not block says EAGAIN when it is full. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
}

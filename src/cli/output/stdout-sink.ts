import { CommandError, errorCode, OutputClosed } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import type { Sink } from './sink.js'
import { writeAll } from './write-all.js'

/** Standard output, written in an encoding. */
export function stdoutSinkIn(encoding: BufferEncoding): Sink {
  return {
    write(text) {
      try {
        writeAll(1, text, encoding)
      } catch (error) {
        if (errorCode(error) === 'EPIPE') throw new OutputClosed('standard output', { cause: error })
        const message =
          errorCode(error) === 'ENOSPC' ? 'the disk is full. Make room' : `can't be written (${errorCode(error)})`
        throw new CommandError(exitStatus.ioError, 'standard output', message, { cause: error })
      }
    },
    close() {},
    abort() {},
  }
}

import type { ExitStatus } from './exit-status.js'

/** Something the user can mend: told in one line, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly status: ExitStatus
  /** What it is about: a file, an option; null where the message says it. */
  readonly subject: string | null

  /** `message` says what is wrong and then what to do. */
  constructor(status: ExitStatus, subject: string | null, message: string, options?: ErrorOptions) {
    super(message, options)
    this.status = status
    this.subject = subject
  }
}

/** The reader of our output has gone: nothing is wrong, nothing more is needed. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}

/** The `code` of a system error ("ENOENT"), "" of any other. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

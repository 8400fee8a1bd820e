import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'

/** One input that gives nothing, or nothing more. The others go on. */
export class InputFailed extends Error {
  override readonly name = 'InputFailed'
  readonly reason: CommandError

  /** `input` is its name in messages; `error` is whatever went wrong with it. */
  constructor(error: unknown, input: string) {
    const reason = toReason(error, input)
    super(reason.message, { cause: error })
    this.reason = reason
  }
}

function toReason(error: unknown, input: string): CommandError {
  if (error instanceof CommandError) return error
  const message = error instanceof Error ? error.message : String(error)
  // Readers throw it where a text breaks its own format; they know nothing of exit statuses
  if (error instanceof Error && error.name === 'ReadError') return new CommandError(exitStatus.data, input, message)
  // What V8 holds at most: half a gigabyte in one string, and calls in calls
  if (error instanceof RangeError && /stack|length/u.test(message))
    return new CommandError(exitStatus.data, input, 'is too large for one article. Split it', { cause: error })
  const what = `internal error: ${message}. Set DEBUG=1 for its stack and report it`
  return new CommandError(exitStatus.software, input, what, { cause: error })
}

import { CommandError, errorCode } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import type { Flaw } from './found.js'

/** Whatever went wrong with an input, which is called `input` in messages. */
export function flawOf(error: unknown, input: string): Flaw {
  const message = error instanceof Error ? error.message : String(error)
  const stack = process.env.DEBUG && error instanceof Error ? (error.stack ?? null) : null
  const whole = { subject: input, message, reason: message, line: null, identifier: null, stack }
  if (error instanceof CommandError) return { ...whole, status: error.status, subject: error.subject }
  // Readers throw it where a text breaks its own format; they know nothing of exit statuses
  if (error instanceof Error && error.name === 'ReadError') return { ...whole, status: exitStatus.data }
  if (isPastHolding(error)) {
    const told = 'is too large for one article. Split it'
    return { ...whole, status: exitStatus.data, message: told, reason: told }
  }
  const told = `internal error: ${message}. Set DEBUG=1 for its stack and report it`
  return { ...whole, status: exitStatus.software, message: told, reason: told }
}

/** What V8 holds at most: half a gigabyte in one string, and calls in calls. */
function isPastHolding(error: unknown): boolean {
  return (
    errorCode(error) === 'ERR_STRING_TOO_LONG' || (error instanceof RangeError && /stack|length/u.test(error.message))
  )
}

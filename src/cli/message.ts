import { neutralise } from '../text/controls.js'
import { foldLine } from '../text/fold-line.js'
import { CommandError } from './command-error.js'
import { type ExitStatus, exitStatus } from './exit-status.js'
import type { Flaw } from './input/found.js'
import { writeAll } from './output/write-all.js'
import { isTerminal } from './screen/screen.js'

/**
 * Prints one line to standard error: `news-fmt: …`, whatever characters it is made of. On a terminal no word of it is
 * broken at the edge.
 */
export function tell(message: string): void {
  try {
    const width = isTerminal(2) ? process.stderr.columns || 0 : 0
    const lines = foldLine(`news-fmt: ${oneLine(message)}`, { width, margin: '  ' })
    writeAll(2, `${lines.join('\n')}\n`)
  } catch {
    // Nobody listens: there is nobody to tell either
  }
}

/** Tells what went wrong, with a stack where DEBUG is set, and returns the status to end with. */
export function report(error: unknown): ExitStatus {
  if (error instanceof CommandError) tell(error.subject === null ? error.message : `${error.subject}: ${error.message}`)
  else
    tell(
      `internal error: ${error instanceof Error ? error.message : String(error)}. Set DEBUG=1 and report what it prints`,
    )
  if (process.env.DEBUG && error instanceof Error) writeAll(2, `${neutralise(error.stack ?? '')}\n`)
  return error instanceof CommandError ? error.status : exitStatus.software
}

/** Tells what is wrong with an input. */
export function reportFlaw({ status, subject, message, stack }: Flaw): void {
  const error = new CommandError(status, subject, message)
  report(stack === null ? error : Object.assign(error, { stack }))
}

/** Text for a message: harmless, on one line. */
function oneLine(text: string): string {
  return neutralise(text).replace(/[\n\t]/g, (found) => String.fromCharCode(0x2400 + found.charCodeAt(0)))
}

import { OutputClosed } from './command-error.js'
import { exitStatus } from './exit-status.js'
import { report } from './message.js'
import { run } from './run.js'

/** The command: sets the exit status and lets the process end by itself, so that no output is cut. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    process.exitCode = await run(args)
  } catch (error) {
    process.exitCode = error instanceof OutputClosed ? exitStatus.ok : report(error)
  }
}

import { OutputClosed } from './command-error.js'
import { exitStatus } from './exit-status.js'
import { report } from './message.js'
import { run } from './run.js'

export { doTask } from './jobs/job.js'

/**
 * The command: sets the exit status and lets the process end by itself, so that no output is cut. Tells whether it has
 * read articles to their end.
 */
export async function main(args: readonly string[]): Promise<boolean> {
  try {
    const status = await run(args)
    process.exitCode = status ?? exitStatus.ok
    return status === exitStatus.ok
  } catch (error) {
    process.exitCode = error instanceof OutputClosed ? exitStatus.ok : report(error)
    return false
  }
}

import type { Settings } from '../settings/settings.js'

/** Inputs from which on threads are worth their start. */
const MANY = 32

/** How many threads read these inputs; a single one is the command itself. */
export async function threadsFor(
  { jobs }: Pick<Settings, 'jobs'>,
  files: readonly string[],
  isFilter: boolean,
): Promise<number> {
  // A text is read by one thread, but for lines that have nothing to do with each other
  if (files.length === 1 && !isFilter) return 1
  if (jobs !== null) return isFilter ? jobs : Math.min(jobs, files.length)
  if (files.length < MANY || isFilter) return 1
  return (await import('node:os')).availableParallelism()
}

import type { Settings } from '../settings/settings.js'

/**
 * Inputs, and cores, from which on threads are worth their start: each compiles the program for itself, on the cores on
 * which all work, and two of them on two cores are no faster than one (`bench/jobs.mjs`).
 */
const MANY = 500
const CORES = 4

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
  const cores = (await import('node:os')).availableParallelism()
  return cores < CORES ? 1 : cores
}

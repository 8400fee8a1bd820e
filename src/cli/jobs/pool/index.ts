import { join } from 'node:path'
import { Piscina } from 'piscina'

/** Threads that work at tasks. */
export interface Pool<Task, Done> {
  /** Rejected where the thread died of it. */
  readonly run: (task: Task) => Promise<Done>
  readonly end: () => Promise<void>
}

/** Megabytes for what lives briefly: as much as V8 takes by itself. With a quarter of it an article costs a tenth more. */
const YOUNG = 48

/** As many threads as are asked for, which all know `orders`. */
export function startPool<Orders, Task, Done>(threads: number, orders: Orders): Pool<Task, Done> {
  const pool = new Piscina({
    filename: join(import.meta.dirname, '../program.js'),
    name: 'doTask',
    minThreads: threads,
    maxThreads: threads,
    workerData: orders,
    recordTiming: false,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
  // A thread that dies between two tasks is replaced
  pool.on('error', () => {})
  return { run: (task) => pool.run(task), end: () => pool.destroy() }
}

import { join } from 'node:path'
import { Piscina } from 'piscina'

/** Threads that work at tasks. */
export interface Pool<Task, Done> {
  /** Rejected where the thread died of it, with `ERR_WORKER_INIT_FAILED` where no thread is left that could do it. */
  readonly run: (task: Task) => Promise<Done>
  readonly end: () => Promise<void>
}

/** Megabytes for what lives briefly: as much as V8 takes by itself. With a quarter of it an article costs a tenth more. */
const YOUNG = 48

/** As many threads as are asked for, which all know `orders`. */
export function startPool<Orders, Task, Done>(threads: number, orders: Orders): Pool<Task, Done> {
  const pool = poolOrNull(threads, orders)
  if (pool === null) return { run: () => Promise.reject(noThread()), end: async () => {} }
  const waiting = new Set<(error: Error) => void>()
  // Threads that die are replaced, but for those that could not start: nobody would do what waits then
  const look = (): void => {
    if (pool.threads.length === 0) for (const reject of waiting) reject(noThread())
  }
  pool.on('error', look)
  const run = (task: Task): Promise<Done> =>
    new Promise((resolve, reject) => {
      waiting.add(reject)
      const end = (): void => {
        waiting.delete(reject)
        look()
      }
      pool.run(task).then(resolve, reject).finally(end)
      look()
    })
  return { run, end: () => pool.destroy() }
}

/** Null where the system lets us start no more (EAGAIN). */
function poolOrNull(threads: number, orders: unknown): Piscina | null {
  try {
    return new Piscina({
      filename: join(import.meta.dirname, '../program.js'),
      name: 'doTask',
      minThreads: threads,
      maxThreads: threads,
      workerData: orders,
      recordTiming: false,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
  } catch {
    return null
  }
}

function noThread(): Error {
  return Object.assign(new Error('no thread is left'), { code: 'ERR_WORKER_INIT_FAILED' })
}

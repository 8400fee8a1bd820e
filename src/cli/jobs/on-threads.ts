import type { Found } from '../input/found.js'
import type { Task } from '../input/reading.js'
import { type Made, type OnThreads, writerOf } from './made.js'
import { filesAhead, linesAhead } from './read-ahead.js'
import type { All, Crew } from './survive.js'
import type { Orders } from './task.js'

/** Starts threads that make of inputs what the orders say. */
export async function onThreads(threads: number, orders: Orders, madeIn: Crew['madeIn']): Promise<OnThreads> {
  const { startPool } = await import('./pool/index.js')
  const pool = startPool<Orders, Task, All>(threads, orders)
  const crew: Crew = { pool, threads, orders, madeIn }
  let read = (file: string): AsyncGenerator<Found<Made>> => linesAhead(file, crew)
  return {
    expect(files) {
      if (!orders.isFilter) read = filesAhead(files, crew)
    },
    read: (file) => read(file),
    load: async (made) => writerOf(made),
    end: pool.end,
  }
}

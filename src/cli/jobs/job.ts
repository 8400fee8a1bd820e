import { readArticles } from '../../parse.js'
import type { Found } from '../input/found.js'
import type { Task } from '../input/reading.js'
import { madeIn } from './articles-in.js'
import type { Made } from './made.js'
import type { Orders } from './task.js'

/** What a thread does with each task that it is given. */
export async function doTask(task: Task): Promise<readonly Found<Made>[]> {
  const { workerData } = await import('node:worker_threads')
  const all: Found<Made>[] = []
  for await (const found of madeIn(task, workerData as Orders, readArticles)) all.push(found)
  return all
}

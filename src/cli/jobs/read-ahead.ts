import { notesOnce } from '../input/answer-lines.js'
import { flawOf } from '../input/flaw-of.js'
import type { Found } from '../input/found.js'
import { inputName } from '../input/input-name.js'
import { readLines } from '../input/read-pieces.js'
import type { Task } from '../input/reading.js'
import { isFew, isSmall } from '../input/room.js'
import { statOf } from '../output/stat-of.js'
import { inOrder, type Window } from './in-order.js'
import type { Made } from './made.js'
import { type All, type Crew, halvesOf, survive } from './survive.js'

/** Tasks of each thread that are worked at, wait, or are done and not yet written. */
const EACH = 16
/** Characters of them all together. A file of more bytes is read where it is written, bit by bit. */
const MOST = 1 << 24

/** Characters of lines that are one task. */
const SHARE = 1 << 15

/** What a stream of JSON lines gives. */
export async function* linesAhead(file: string, crew: Crew): AsyncGenerator<Found<Made>> {
  const { threads, orders, madeIn } = crew
  const window = windowOf(threads, ({ piece }: Task) => piece?.text.length ?? 0)
  let failure: unknown = null
  const tasks = async function* (): AsyncGenerator<Task> {
    try {
      for await (const piece of readLines(file, orders.reading.encoding)) yield* sharesOf({ file, piece })
    } catch (error) {
      failure = error
    }
  }
  const run = async (task: Task): Promise<All | null> => (isSmall(task.piece?.text ?? '') ? survive(task, crew) : null)
  yield* notesOnce(eachIn(inOrder(tasks(), run, window), madeIn))
  if (failure !== null) yield { kind: 'flaw', flaw: flawOf(failure, inputName(file)), ends: true }
}

async function* eachIn(
  results: AsyncIterable<{ readonly task: Task; readonly result: All | null }>,
  madeIn: Crew['madeIn'],
): AsyncGenerator<Found<Made>> {
  for await (const { task, result } of results) yield* result ?? madeIn(task)
}

/** Lines for one task at a time: longer texts are dear to pass from thread to thread. */
function* sharesOf(task: Task): Generator<Task> {
  const halves = (task.piece?.text.length ?? 0) > SHARE ? halvesOf(task) : null
  if (!halves) yield task
  else for (const half of halves) yield* sharesOf(half)
}

/** What each of these files gives, for those who ask for them in this order. */
export function filesAhead(files: readonly string[], crew: Crew): (file: string) => AsyncGenerator<Found<Made>> {
  const { threads, madeIn } = crew
  const window = windowOf(threads, (file: string) => sizeOf(file) ?? 0)
  const run = async (file: string): Promise<All | null> =>
    sizeOf(file) === null ? null : survive({ file, piece: null }, crew)
  const results = inOrder(eachOf(files), run, window)
  return async function* (file) {
    for (;;) {
      const { value, done } = await results.next()
      if (done) return
      // One whose output can't be written is never asked for
      if (value.task !== file) continue
      yield* value.result ?? madeIn({ file, piece: null })
      return
    }
  }
}

async function* eachOf(files: readonly string[]): AsyncGenerator<string> {
  yield* files
}

function windowOf<T>(threads: number, weightOf: Window<T>['weightOf']): Window<T> {
  return { tasks: threads * EACH, weight: MOST, weightOf }
}

/** Null for what a thread is not given: what is large, or all of them may die of, and what is no file and may never come. */
function sizeOf(file: string): number | null {
  const stat = statOf(file)
  return stat && (!stat.isFile() || stat.size > MOST || !isFew(stat.size)) ? null : (stat?.size ?? 0)
}

import { errorCode } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { flawOf } from '../input/flaw-of.js'
import type { Found } from '../input/found.js'
import { inputName } from '../input/input-name.js'
import type { Task } from '../input/reading.js'
import type { Made } from './made.js'
import type { Pool } from './pool/index.js'
import type { Orders } from './task.js'

export type All = readonly Found<Made>[]

/** Threads, and what they go by. */
export interface Crew {
  readonly pool: Pool<Task, All>
  readonly threads: number
  readonly orders: Orders
  /** What this thread does itself. */
  readonly madeIn: (task: Task) => AsyncIterable<Found<Made>>
}

/**
 * What a task gives, whatever becomes of the thread that works at it: one that dies costs the article that it died of.
 * Of several lines each half is tried again by itself. What no thread can do, because the system has none for us, this one does.
 */
export async function survive(task: Task, crew: Pick<Crew, 'pool' | 'madeIn'>): Promise<All> {
  try {
    return await crew.pool.run(task)
  } catch (error) {
    if (isOfSystem(error)) return await allOf(crew.madeIn(task))
    const halves = halvesOf(task)
    if (halves) return [...(await survive(halves[0], crew)), ...(await survive(halves[1], crew))]
    return [{ kind: 'flaw', flaw: deathOf(task, error), ends: task.piece === null }]
  }
}

/** True where a thread could not start, for want of files or of processes: no article did that. */
function isOfSystem(error: unknown): boolean {
  const code = errorCode(error)
  return code !== '' && code !== 'ERR_WORKER_OUT_OF_MEMORY'
}

async function allOf(found: AsyncIterable<Found<Made>>): Promise<All> {
  const all: Found<Made>[] = []
  for await (const each of found) all.push(each)
  return all
}

function deathOf({ file, piece }: Task, error: unknown): ReturnType<typeof flawOf> {
  const why = errorCode(error) || (error instanceof Error ? error.message : String(error))
  const reason = `the thread that read it died (${why}). Try it alone, with NODE_OPTIONS=--max-old-space-size=8000`
  const line = piece ? piece.lines + 1 : null
  const message = line === null ? reason : `line ${line}: ${reason}`
  return { ...flawOf(error, inputName(file)), status: exitStatus.software, message, reason, line }
}

/** The lines in its first half and those in its second; null for a single one. */
export function halvesOf({ file, piece }: Task): readonly [Task, Task] | null {
  if (!piece) return null
  const { text } = piece
  const end = text.indexOf('\n', text.length / 2) + 1
  const middle = end > 0 && end < text.length ? end : text.lastIndexOf('\n', text.length / 2) + 1
  if (middle === 0) return null
  const [first, second] = [text.slice(0, middle), text.slice(middle)]
  const lines = piece.lines + first.split('\n').length - 1
  return [
    { file, piece: { ...piece, text: first } },
    { file, piece: { ...piece, text: second, lines } },
  ]
}

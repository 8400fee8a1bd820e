import { errorCode } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { flawOf } from '../input/flaw-of.js'
import type { Found } from '../input/found.js'
import { inputName } from '../input/input-name.js'
import type { Task } from '../input/reading.js'
import type { Made } from './made.js'
import type { Pool } from './pool/index.js'

export type All = readonly Found<Made>[]

/**
 * What a task gives, whatever becomes of the thread that works at it: one that dies costs the article that it died of.
 * Of several lines each half is tried again by itself.
 */
export async function survive(task: Task, pool: Pool<Task, All>): Promise<All> {
  try {
    return await pool.run(task)
  } catch (error) {
    const halves = halvesOf(task)
    if (halves) return [...(await survive(halves[0], pool)), ...(await survive(halves[1], pool))]
    return [{ kind: 'flaw', flaw: deathOf(task, error), ends: task.piece === null }]
  }
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

import { exitStatus } from '../exit-status.js'
import type { Flaw, Found } from '../input/found.js'
import { inputName } from '../input/input-name.js'
import type { Task } from '../input/reading.js'
import { pastHeap } from '../input/room.js'
import { onInterrupt } from '../interrupt.js'
import type { Written } from './made.js'
import type { Answer, Question } from './question.js'
import type { Asked } from './task.js'

/**
 * What a task gives, made by a process of its own: V8 ends the process whose heap is full, with a trace of its own. It
 * would end a thread alone, but all of them for one array that no longer fits.
 */
export async function* apart<W extends Written>(task: Task, asked: Asked): AsyncGenerator<Found<W>> {
  const { startChild } = await import('./apart/index.js')
  const child = startChild<Question | 'next', Answer<W>>()
  const release = onInterrupt(child.kill)
  let isDone = false
  try {
    let answer = await child.ask({ task, asked })
    while (answer?.found) {
      yield answer.found
      answer = await child.ask('next')
    }
    isDone = true
    if (!answer) yield { kind: 'flaw', flaw: deathOf(task), ends: task.piece === null }
  } finally {
    release()
    if (isDone) child.end()
    else child.kill()
  }
}

function deathOf({ file, piece }: Task): Flaw {
  const reason = pastHeap()
  const line = piece && piece.lines + 1
  const message = line === null ? reason : `line ${line}: ${reason}`
  return { status: exitStatus.data, subject: inputName(file), message, reason, line, identifier: null, stack: null }
}

import type { Found } from '../input/found.js'
import type { Task } from '../input/reading.js'
import type { Written } from './made.js'
import type { Asked } from './task.js'

/** What a process of its own is given. */
export interface Question {
  readonly task: Task
  readonly asked: Asked
}

/** What it answers: one thing after the other, each when it is asked for, `null` behind the last. */
export interface Answer<W extends Written> {
  readonly found: Found<W> | null
}

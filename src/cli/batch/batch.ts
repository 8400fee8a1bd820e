import { CommandError, errorCode } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import type { Flaw } from '../input/found.js'
import { report } from '../message.js'
import { failuresOf } from './failures.js'
import { manifestOf } from './manifest.js'

/** What the runs into a folder know of one another. */
export interface Batch {
  /** True for an input of which nothing is to do. */
  readonly isDone: (input: string) => boolean
  readonly done: (input: string, files: readonly string[]) => void
  readonly failed: (input: string, flaw: Flaw) => void
  readonly end: () => Promise<void>
}

/** Inputs from which on a run may be broken off, and is resumed: it keeps a manifest whether it is asked for or not. */
const MANY = 32

export function batchIn(folder: string, inputs: number, orders: string, resume: boolean): Batch {
  const manifest = resume || inputs >= MANY ? manifestOf(folder, orders, Date.now()) : null
  const failures = failuresOf(folder)
  const attempt = telling(folder)
  return {
    isDone(input) {
      if (!resume || !manifest?.isDone(input)) return false
      failures.forget(input)
      return true
    },
    done(input, files) {
      failures.forget(input)
      attempt(() => manifest?.add(input, files))
    },
    failed(input, flaw) {
      failures.forget(input)
      attempt(() => failures.add(input, flaw))
    },
    end: failures.end,
  }
}

/** What can't be noted is told once: the articles themselves go on. */
function telling(folder: string): (act: () => void) => void {
  let told = false
  return (act) => {
    try {
      act()
    } catch (error) {
      const message = `its lists can't be written (${errorCode(error)}). Check the disk and its permissions`
      if (!told) report(new CommandError(exitStatus.ioError, folder, message, { cause: error }))
      told = true
    }
  }
}

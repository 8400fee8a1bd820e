import { CommandError, errorCode } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import type { Flaw } from '../input/found.js'
import { report } from '../message.js'
import { failuresOf } from './failures.js'
import { type Made, manifestOf } from './manifest.js'

/** What the runs into a folder know of one another. */
export interface Batch {
  /** What an earlier run has made of an input that is done; null where something is to do. */
  readonly madeOf: (input: string) => readonly Made[] | null
  readonly done: (input: string, made: readonly Made[]) => void
  readonly failed: (input: string, flaw: Flaw, output: string) => void
  readonly end: () => Promise<void>
}

/** Inputs from which on a run may be broken off, and is resumed: it keeps a manifest whether it is asked for or not. */
const MANY = 32

export function batchIn(folder: string, inputs: number, orders: string, resume: boolean): Batch {
  const manifest = resume || inputs >= MANY ? manifestOf(folder, orders, Date.now()) : null
  const failures = failuresOf(folder)
  const attempt = telling(folder)
  return {
    madeOf(input) {
      const made = resume ? (manifest?.madeOf(input) ?? null) : null
      if (made) failures.forget(input)
      return made
    },
    done(input, made) {
      failures.forget(input)
      attempt(() => manifest?.add(input, made))
    },
    failed(input, flaw, output) {
      failures.forget(input)
      attempt(() => failures.add(input, flaw, output))
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

import { writeAll } from './output/write-all.js'
import { isTerminal } from './screen/screen.js'

/** Work that takes longer than this, in milliseconds, shows how far it is. */
const PATIENCE = 1000
/** Between two pictures of it. */
const PERIOD = 100

/** How far the work is, for people who wait at a terminal. */
export interface Progress {
  /** An article is done. Lets the process take its signals from time to time. */
  step(): Promise<void>
  fileDone(): void
  /** Wipes the line. */
  end(): void
}

/** Progress on standard error: a line that appears after a second, on a terminal only, and goes away. */
export function makeProgress(files: number, silent: boolean): Progress {
  // Not `performance.now()`: Node loads a dozen modules for it
  const start = Date.now()
  let last = start
  let articles = 0
  let done = 0
  let drawn = false
  const draw = (): void => {
    const ofFiles = files > 1 ? `, ${done} of ${files} files` : ''
    writeAll(2, `\r\x1b[K${articles} articles${ofFiles}`)
    drawn = true
  }
  return {
    async step() {
      articles += 1
      const now = Date.now()
      if (now - last < PERIOD) return
      last = now
      if (!silent && now - start > PATIENCE && isTerminal(2)) draw()
      await new Promise(setImmediate)
    },
    fileDone() {
      done += 1
    },
    end() {
      if (drawn) writeAll(2, '\r\x1b[K')
    },
  }
}

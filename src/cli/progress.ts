import { writeAll } from './output/write-all.js'
import { isTerminal } from './screen/screen.js'

/** Work that takes longer than this, in milliseconds, shows how far it is. */
const PATIENCE = 1000
/** Between two pictures of it. */
const PERIOD = 100

/** A text of so many characters takes about as long. */
const LARGE = 1_500_000

/** How far the work is, for people who wait at a terminal. */
export interface Progress {
  /** A text of so many characters has been read, and is one long step where it is large. */
  began(characters: number): void
  /** An article is done. Lets the process take its signals from time to time. */
  step(): Promise<void>
  fileDone(): void
  /** Wipes the line: something else is written, or all is done. */
  wipe(): void
}

/**
 * Progress on standard error: a line that appears after a second, on a terminal only, and goes away. `onScreen`: the
 * articles go to the same terminal, where there is room for it until the first one comes.
 */
export function makeProgress(files: number, quiet: boolean, onScreen: boolean): Progress {
  // Not `performance.now()`: Node loads a dozen modules for it
  const start = Date.now()
  let last = start
  let articles = 0
  let done = 0
  let drawn = false
  const draw = (text: string): void => {
    writeAll(2, `\r\x1b[K${text}`)
    drawn = true
  }
  return {
    began(characters) {
      if (quiet || characters < LARGE || !isTerminal(2)) return
      draw(`reading ${Math.round(characters / 1_000_000)} million characters`)
    },
    async step() {
      articles += 1
      const now = Date.now()
      if (now - last < PERIOD) return
      last = now
      const ofFiles = files > 1 ? `, ${done} of ${files} files` : ''
      if (!quiet && !onScreen && now - start > PATIENCE && isTerminal(2)) draw(`${articles} articles${ofFiles}`)
      await new Promise(setImmediate)
    },
    fileDone() {
      done += 1
    },
    wipe() {
      if (drawn) writeAll(2, '\r\x1b[K')
      drawn = false
    },
  }
}

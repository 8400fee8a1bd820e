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
  /** So many files are done already. */
  skipped(files: number): void
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
  let left = files
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
      if (!quiet && !onScreen && now - start > PATIENCE && isTerminal(2))
        draw(progressText({ articles, done, files: left, seconds: (now - start) / 1000 }))
      await new Promise(setImmediate)
    },
    fileDone() {
      done += 1
    },
    skipped(some) {
      left -= some
    },
    wipe() {
      if (drawn) writeAll(2, '\r\x1b[K')
      drawn = false
    },
  }
}

/** How far work is. */
export interface State {
  readonly articles: number
  /** Files that are done, of all there are. */
  readonly done: number
  readonly files: number
  /** Since the start. */
  readonly seconds: number
}

/** "120 articles, 120 of 4000 files, 85 a second, 0:45 left": what is left takes as long as what is done did. */
export function progressText({ articles, done, files, seconds }: State): string {
  const rate = articles / seconds
  const parts = [`${articles} articles`, `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`]
  if (files > 1) parts.splice(1, 0, `${done} of ${files} files`)
  if (files > 1 && done > 0) parts.push(`${clock((seconds * (files - done)) / done)} left`)
  return parts.join(', ')
}

/** "0:45", "12:05", "3:12:05". */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}

import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Flaw } from '../input/found.js'
import { writeFile } from '../output/file-sink.js'
import { FAILURES, flawLine } from '../output/flaw-line.js'
import { statOf } from '../output/stat-of.js'
import { appendLine, linesOf } from './lines.js'

/** The inputs of a folder's runs that failed and have not been done since. */
export interface Failures {
  /** `output`: the file of the folder that would have been made of it. */
  readonly add: (input: string, flaw: Flaw, output: string) => void
  /** What earlier runs say of this input is past. */
  readonly forget: (input: string) => void
  readonly end: () => Promise<void>
}

export function failuresOf(folder: string): Failures {
  const path = join(folder, FAILURES)
  const earlier = linesOf(path)
  const named = new Set(earlier.map(failedInput))
  const past = new Set<string | null>()
  return {
    add: (input, flaw, output) => appendLine(path, flawLine(input, flaw, true, output)),
    forget(input) {
      if (named.has(input)) past.add(input)
    },
    async end() {
      // A full disk took none
      if (statOf(path)?.size === 0) rmSync(path, { force: true })
      if (past.size === 0) return
      const kept = linesOf(path).filter((line, i) => i >= earlier.length || !past.has(failedInput(line)))
      if (kept.length === 0) rmSync(path, { force: true })
      else await writeFile(folder, FAILURES, `${kept.join('\n')}\n`)
    },
  }
}

/** No list leads out of its folder, whoever wrote it. */
const LEADS_OUT = /(?:^|[/\\])\.\.(?:[/\\]|$)/u

/** Where in a folder the files of inputs would stand that failed, and do when they are tried again, whatever else is named then. */
export function failedPlaces(folder: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const line of linesOf(join(folder, FAILURES))) {
    const [input, { output }] = [failedInput(line), JSON.parse(line)]
    if (input !== null && typeof output === 'string' && !LEADS_OUT.test(output)) places.set(input, dirname(output))
  }
  return places
}

/** The input that a line of such a list tells of; null for standard input, and where it tells of none. */
export function failedInput(line: string): string | null {
  const { error, source } = JSON.parse(line)
  return typeof error === 'string' && typeof source?.name === 'string' ? source.name : null
}

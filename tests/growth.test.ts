import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
// @ts-expect-error: a script without types
import { shapes } from '../bench/support/shapes.mjs'

/** The library as an installation has it. */
const { parseAll, render }: typeof import('../src/index.js') = createRequire(import.meta.url)('../dist/index.js')
const source = readFileSync(join(import.meta.dirname, '../dist/core.js'), 'latin1')
/** Characters of a text, and how many times as long a longer one is. */
const SIZE = 6000
const TIMES = 8
/** So many times as often as in the shorter text code may run there, a search by halves in each step included. */
const MOST_TIMES = 16
/** Runs for each character that are no matter. */
const FEW = 1

const session = new Session()
beforeAll(async () => {
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
})
afterAll(() => session.disconnect())

interface Run {
  readonly start: number
  readonly end: number
  readonly count: number
}

/** How often each stretch of the library's code ran, outer ones in front of those within them. */
async function runsOf(text: string): Promise<Run[]> {
  await session.post('Profiler.takePreciseCoverage')
  try {
    render(parseAll(text), 'json')
  } catch {
    // A text may hold no article
  }
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const own = result.filter(({ url }) => url.endsWith('dist/core.js')).flatMap(({ functions }) => functions)
  return own
    .flatMap(({ ranges }) => ranges.map(({ startOffset: start, endOffset: end, count }) => ({ start, end, count })))
    .sort((one, other) => one.start - other.start || other.end - one.end)
}

/** How often the same code ran: what has no number of its own ran as often as what is around it. */
function countIn(runs: readonly Run[], { start, end }: Run): number {
  return runs.findLast((run) => run.start <= start && run.end >= end)?.count ?? 0
}

/** The code at a place of the library, for messages. */
function codeOf({ start, end, count }: Run): string {
  return `${count} times: ${source.slice(start, Math.min(end, start + 100))}`
}

const all = [...(shapes as Iterable<readonly [name: string, make: (size: number) => string]>)].filter(
  ([name]) => !name.startsWith('of '),
)

/** Code that ran more often in a longer text than its length explains. */
function growing(small: readonly Run[], large: readonly Run[], size: number): readonly Run[] {
  return large.filter((run) => run.count > FEW * size && run.count > MOST_TIMES * countIn(small, run))
}

test.each(all)('no code runs more often for each character of a longer text: %s', async (_, make) => {
  const [longer, longest] = [TIMES * SIZE, TIMES * TIMES * SIZE]
  const large = await runsOf(make(longer))
  const more = growing(await runsOf(make(SIZE)), large, longer)
  // What only a longer text is asked grows from one such to the next as the text does
  const stays = more.length === 0 ? [] : growing(large, await runsOf(make(longest)), longest)
  expect(stays.map(codeOf)).toEqual([])
})

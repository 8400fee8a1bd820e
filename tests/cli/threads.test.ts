import { expect, it } from 'vitest'
import type { Found } from '../../src/cli/input/found.js'
import type { Task } from '../../src/cli/input/reading.js'
import type { Made } from '../../src/cli/jobs/made.js'
import { type All, type Crew, survive } from '../../src/cli/jobs/survive.js'

/** Threads that all fail so, beside one that does what is left. */
function crewOf(code: string): Pick<Crew, 'pool' | 'madeIn'> {
  const run = (): Promise<All> => Promise.reject(Object.assign(new Error('it failed'), { code }))
  const madeIn = async function* ({ file }: Task): AsyncGenerator<Found<Made>> {
    yield { kind: 'note', note: file }
  }
  return { pool: { run, end: async () => {} }, madeIn }
}

const TASK: Task = { file: 'a.txt', piece: null }

it.each(['ERR_WORKER_INIT_FAILED', 'EMFILE', 'EAGAIN'])(
  'what no thread can start for (%s) is done without',
  async (code) => {
    expect(await survive(TASK, crewOf(code))).toEqual([{ kind: 'note', note: 'a.txt' }])
  },
)

it('what a thread died of is told, and not tried where all others would die too', async () => {
  const [found] = await survive(TASK, crewOf('ERR_WORKER_OUT_OF_MEMORY'))
  expect(found).toMatchObject({ kind: 'flaw', ends: true, flaw: { status: 70, subject: 'a.txt' } })
})

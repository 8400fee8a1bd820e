import { expect, test, vi } from 'vitest'
import { exitStatus } from '../../src/cli/exit-status.js'
import { intoOne } from '../../src/cli/into-one.js'
import type { Job } from '../../src/cli/work.js'

/** Inputs of an item each, of which none is printed in fewer characters than one text holds. */
function job(inputs: readonly string[], told: string[]): Job<string> {
  const nothing = (): void => {}
  return {
    inputs,
    intoFile: false,
    onError: null,
    extension: '.json',
    paint: null,
    progress: { began: nothing, step: async () => {}, fileDone: nothing, skipped: nothing, wipe: nothing },
    failed: (file, { message }) => told.push(`${file} ${message}`),
    async *read(file) {
      yield { kind: 'item', item: file }
    },
    load: async () => ({
      render() {
        throw new RangeError('Invalid string length')
      },
      frame: (count) => ({ open: () => (count === 1 ? '' : '['), between: ',', close: '' }),
    }),
  }
}

test.each([[['a.txt']], [['a.txt', 'b.txt']]])('what no text holds is told of its input: %j', async (inputs) => {
  const told: string[] = []
  const sink = { write: vi.fn(), close: vi.fn(), abort: vi.fn() }
  const { status, hasFailed, written } = await intoOne(job(inputs, told), sink)
  expect(told).toEqual(inputs.map((name) => `${name} is too large for one article. Split it`))
  expect([status, hasFailed, written]).toEqual([exitStatus.data, true, false])
  expect([sink.write, sink.close].map(({ mock }) => mock.calls)).toEqual([[], []])
  expect(sink.abort).toHaveBeenCalled()
})

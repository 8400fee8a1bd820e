import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { anyText } from './support/texts.js'

/** `TEXTS=100000 LIMIT=1000 npx vitest run tests/watchdog.test.ts` looks at more of them, each for a second at most. */
const { TEXTS = '300', LIMIT = '60000' } = process.env

/** What is built reads a text and writes it, where it can be stopped. */
const CODE = `
  const { parentPort } = require('node:worker_threads')
  const { parseAll, render } = require(${JSON.stringify(join(import.meta.dirname, '../dist/index.js'))})
  const outcomeOf = ({ text, from, format }) => {
    try {
      render(parseAll(text, { from }), format, { keepRemoved: true })
      return 'done'
    } catch (error) {
      return error.name === 'ReadError' || error.message === 'the text holds no article' ? 'done' : error.stack
    }
  }
  parentPort.on('message', (task) => parentPort.postMessage(outcomeOf(task)))
  parentPort.postMessage('ready')`

const task = fc.record({
  text: anyText,
  from: fc.constantFrom('plain', 'markdown', 'auto'),
  format: fc.constantFrom('terminal', 'markdown', 'json'),
})

let worker: Worker | null = null

async function ready(): Promise<Worker> {
  if (worker) return worker
  worker = new Worker(CODE, { eval: true })
  await once(worker, 'message')
  return worker
}

/** What became of a task: "done", or what went wrong. */
async function outcomeOf(each: unknown): Promise<string> {
  const own = await ready()
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      worker = null
      void own.terminate()
      resolve(`not done within ${LIMIT} ms`)
    }, Number(LIMIT))
    own.once('message', (outcome: string) => {
      clearTimeout(timer)
      resolve(outcome)
    })
    own.postMessage(each)
  })
}

afterAll(() => worker?.terminate())

test('any text is read and written, and comes to its end', async () => {
  await fc.assert(
    fc.asyncProperty(task, async (each) => {
      // A second time where the machine had other things to do
      const first = await outcomeOf(each)
      expect(first === 'done' ? first : await outcomeOf(each)).toBe('done')
    }),
    { numRuns: Number(TEXTS) },
  )
}, 0)

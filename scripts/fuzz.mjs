// Texts that reach code which no text before them has reached, and what breaks a promise for them: npm run fuzz -- --minutes 10
// Each text is made of earlier ones that reached something new, as V8 counts; the promises are those of tests/fuzz/promises.ts.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '..')
/** Beside the packages, so that they are found; what is found is kept there too. */
const FOLDER = join(ROOT, 'node_modules/.cache/fuzz')
/** Milliseconds after which a text counts as one that never ends. */
const ENDLESS = 20_000

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
})

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
await build({
  entryPoints: [join(ROOT, 'tests/fuzz/promises.ts')],
  outfile: join(FOLDER, 'promises.mjs'),
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
})

const end = Date.now() + Number(values.minutes) * 60_000
/** What was found, one for each kind. */
const found = new Map()
let [texts, reached] = [0, 0]
await Promise.all(Array.from({ length: Number(values.jobs) }, (_, job) => work(Number(values.seed) + job)))
console.log(
  `seed ${values.seed}: ${texts} texts, ${reached} of them reached something new, ${found.size} broke a promise`,
)
process.exitCode = found.size > 0 ? 1 : 0

/** A worker, and the next one where a text never ends. */
async function work(seed) {
  for (let round = 0; Date.now() < end; round++) await run(seed + round * 1000)
}

function run(seed) {
  const worker = new Worker(new URL('fuzz-worker.mjs', import.meta.url), {
    workerData: { promises: join(FOLDER, 'promises.mjs'), fixtures: join(ROOT, 'fixtures'), seed, end },
  })
  return new Promise((resolve) => {
    let [last, timer] = [null, null]
    const stop = async (problem) => {
      clearTimeout(timer)
      if (problem && last) keep({ ...last, problem })
      await worker.terminate()
      resolve()
    }
    worker.on('message', (message) => {
      if (message.problem) return keep(message)
      if (message.reached) {
        reached += 1
        return
      }
      last = message
      texts += 1
      clearTimeout(timer)
      timer = setTimeout(stop, ENDLESS, 'time: it never ends')
    })
    worker.on('error', (error) => stop(`an error: ${error.message}`))
    worker.on('exit', () => stop(null))
  })
}

function keep({ problem, from, text }) {
  // Of each promise, format and reader one is enough to start with
  const kind = `${from} ${problem.replace(/"(?:[^"\\]|\\.)*"|\d+/gu, '')}`
  if (found.has(kind)) return
  const path = join(FOLDER, `${found.size + 1}.json`)
  found.set(kind, path)
  writeFileSync(path, JSON.stringify({ from, problem, text }, null, 2))
  console.log(`--from ${from}: ${problem.slice(0, 300)}\n  ${JSON.stringify(text).slice(0, 400)}\n  ${path}`)
}

// How time and memory grow with the length of a text, through the command: ten times the text, at most twelve times the work.
//   node bench/growth.mjs [--sizes 100000,1000000,10000000] [--only REGEXP] [--timeout 120] [--as terminal,markdown,json] [--bad]
import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { shapes } from './support/shapes.mjs'

/** Most times the work for ten times the text, and most times the memory of what the text has. */
const MOST_GROWTH = 12
const MOST_MEMORY = 20
/** A start takes that much of both, whatever the text. */
const [START_SECONDS, START_BYTES] = [0.5, 150e6]

const WAYS = {
  terminal: [],
  markdown: ['--markdown'],
  json: ['--json'],
  explain: ['--explain'],
  quotes: ['--quotes'],
  html: ['-f', 'html'],
}
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100000,1000000,10000000' },
    only: { type: 'string', default: '' },
    timeout: { type: 'string', default: '120' },
    as: { type: 'string', default: 'terminal,markdown,json' },
    bad: { type: 'boolean', default: false },
  },
})
const sizes = values.sizes.split(',').map(Number)
const only = new RegExp(values.only, 'u')
const bin = join(import.meta.dirname, '../bin/news-fmt.js')
const folder = mkdtempSync(join(tmpdir(), 'growth-'))
const file = join(folder, 'text')
/** Each process tells on its way out what it took: a text that may be too large has one of its own. */
const told = join(folder, 'told.cjs')
const took = join(folder, 'took')
writeFileSync(
  told,
  `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const own = { seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }
  require('node:fs').appendFileSync(${JSON.stringify(took)}, JSON.stringify(own) + '\\n')
})`,
)

let bad = 0
try {
  for (const [name, make] of shapes) {
    if (!only.test(name)) continue
    for (const as of values.as.split(',')) await measure(name, make, as)
  }
} finally {
  rmSync(folder, { recursive: true })
}
console.log(`${bad} bad`)

async function measure(name, make, as) {
  let before = null
  const cells = []
  let isBad = false
  for (const size of sizes) {
    writeFileSync(file, make(size))
    const bytes = statSync(file).size
    const { status, seconds, memory, said } = await run(WAYS[as])
    const growth = before && seconds / Math.max(before.seconds, START_SECONDS) / (bytes / before.bytes / 10)
    const faults = [
      status === 0 || (status === 65 && !/internal|RangeError/u.test(said)) ? '' : `${status}: ${said}`,
      growth > MOST_GROWTH ? 'TIME' : '',
      memory > MOST_MEMORY * bytes + START_BYTES ? 'MEMORY' : '',
    ].filter(Boolean)
    isBad ||= faults.length > 0
    const times = growth ? ` (${growth.toFixed(1)}x)` : ''
    cells.push(
      `${seconds.toFixed(2)} s${times} ${(memory / 1e6).toFixed(0)} MB ${status === 65 ? '65 ' : ''}${faults.join(' ')}`,
    )
    if (status !== 0 && status !== 65) break
    before = { bytes, seconds }
  }
  bad += isBad ? 1 : 0
  if (isBad || !values.bad) console.log(`${name.padEnd(42)} ${as.padEnd(8)} ${cells.join(' | ')}`)
}

/** What a run of the command took, its output thrown away. */
function run(args) {
  const nowhere = openSync('/dev/null', 'w')
  const child = spawn(process.execPath, ['--require', told, bin, ...args, file], {
    stdio: ['ignore', nowhere, 'pipe'],
  })
  closeSync(nowhere)
  const began = performance.now()
  const timer = setTimeout(() => child.kill('SIGKILL'), Number(values.timeout) * 1000)
  let said = ''
  child.stderr.on('data', (data) => (said = (said + data).slice(0, 200)))
  return new Promise((resolve) =>
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const all = existsSync(took)
        ? readFileSync(took, 'utf8')
            .trim()
            .split('\n')
            .map((each) => JSON.parse(each))
        : []
      rmSync(took, { force: true })
      const seconds =
        all.length > 0 ? all.reduce((sum, each) => sum + each.seconds, 0) : (performance.now() - began) / 1000
      const memory = all.reduce((sum, each) => sum + each.memory, 0)
      resolve({ status: signal ?? code, seconds, memory, said: said.split('\n')[0] })
    }),
  )
}

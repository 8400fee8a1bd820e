// Two threads against one: node bench/jobs.mjs [--files 2000] [--runs 5]. Pairs run one right after the other and in turn,
// so that both sides see the same machine; the median of their ratios is printed, and whether their bytes are the same.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { article } from './support/invented.mjs'

const { values } = parseArgs({
  options: { files: { type: 'string', default: '2000' }, runs: { type: 'string', default: '5' } },
})
const BIN = join(import.meta.dirname, '../bin/news-fmt.js')
const MOST_OUTPUT = 2 ** 30
const folder = mkdtempSync(join(tmpdir(), 'news-fmt-jobs-'))
mkdirSync(join(folder, 'in'))
for (let i = 0; i < Number(values.files); i++) writeFileSync(join(folder, `in/${i}.txt`), article(i))

const ratios = []
const seconds = { 1: [], 2: [] }
let same = true
for (let run = 0; run < Number(values.runs); run++) {
  const order = run % 2 === 0 ? [1, 2] : [2, 1]
  const [first, second] = order.map(timed)
  const [one, two] = run % 2 === 0 ? [first, second] : [second, first]
  same &&= one.output.equals(two.output)
  ratios.push(one.time / two.time)
  seconds[1].push(one.time)
  seconds[2].push(two.time)
}
rmSync(folder, { recursive: true })
console.log(
  `${values.files} files: ${median(seconds[1]).toFixed(1)} s on one thread, ${median(seconds[2]).toFixed(1)} s on two`,
)
console.log(`two are ${median(ratios).toFixed(2)} times as fast; their bytes are ${same ? 'the same' : 'DIFFERENT'}`)

function timed(jobs) {
  const start = performance.now()
  const args = [BIN, '-q', '--jobs', String(jobs), '-f', 'ndjson', 'in/']
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: MOST_OUTPUT })
  if (status !== 0) throw new Error(`news-fmt ended with ${status}`)
  return { time: (performance.now() - start) / 1000, output: stdout }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

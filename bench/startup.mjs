// Wall-clock time of the command beside Node's own start-up: node bench/startup.mjs [file|folder] [--runs 40]
// Pairs are run one right after the other and in turn, so that both sides see the same machine; medians of their ratios are printed.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const ROOT = join(import.meta.dirname, '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '40' } },
})
const path = positionals[0] ?? join(ROOT, 'fixtures/paste/harbour-pact/input.txt')
const file = statSync(path).isDirectory() ? join(path, readdirSync(path).sort()[0]) : path

const bin = join(ROOT, 'bin/news-fmt.js')
const base = ['-e', '0']
const sides = [
  { name: 'news-fmt article.txt', args: [bin, file], target: 1.5 },
  { name: 'news-fmt --json article.txt', args: [bin, '--json', file], target: 1.4 },
  { name: 'news-fmt --help', args: [bin, '--help'], target: null },
]

for (const { args } of [{ args: base }, ...sides]) time(args)
const ratios = sides.map(() => [])
const more = sides.map(() => [])
const bases = []
for (let i = 0; i < Number(values.runs); i++) {
  sides.forEach(({ args }, s) => {
    // Which of the two comes first changes from pair to pair
    const [first, second] = i % 2 ? [time(args), time(base)] : [time(base), time(args)].reverse()
    ratios[s].push(first / second)
    more[s].push(first - second)
    bases.push(second)
  })
}

console.log(`node ${process.version}, node -e 0: ${median(bases).toFixed(1)} ms; medians of ${values.runs} pairs`)
if (process.env.NODE_EXTRA_CA_CERTS)
  console.log('NODE_EXTRA_CA_CERTS is set, which Node reads at each start: without it the ratios are larger')
sides.forEach(({ name, target }, s) => {
  const [low, mid, high] = [0.25, 0.5, 0.75].map((part) => quantile(ratios[s], part).toFixed(2))
  console.log(
    `${name.padEnd(32)} ${mid} times (quartiles ${low} to ${high}), ${median(more[s]).toFixed(1)} ms more` +
      (target ? `; at most ${target} times wanted` : ''),
  )
})

/** Milliseconds of one run of Node, its output read through a pipe and thrown away. */
function time(args) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const end = process.hrtime.bigint()
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(end - start) / 1e6
}

function median(values) {
  return quantile(values, 0.5)
}

function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}

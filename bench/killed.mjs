// Kills batches at random while they write, and looks what they leave: node bench/killed.mjs [--runs 200]
// Every file is whole or absent, a run after a kill goes on with it, and the last one leaves nothing but files.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { article, line } from './support/invented.mjs'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '200' } } })
const BIN = join(import.meta.dirname, '../bin/news-fmt.js')
const FILES = 60
let broken = 0
let killed = 0
const folder = mkdtempSync(join(tmpdir(), 'news-fmt-killed-'))
mkdirSync(join(folder, 'in'))
for (let i = 0; i < FILES; i++) {
  // Every tenth is an export of several articles
  if (i % 10 === 0) writeFileSync(join(folder, `in/${i}.jsonl`), [0, 1, 2].map((part) => line(10 * i + part)).join(''))
  else writeFileSync(join(folder, `in/${i}.txt`), article(i))
}
const expected = join(folder, 'expected')
await batch('expected/', null)

for (let run = 0; run < Number(values.runs); run++) {
  // Half of them start anew; the other half goes on with what a kill has left
  if (run % 2 === 0) rmSync(join(folder, 'out'), { recursive: true, force: true })
  killed += await batch('out/', Math.random())
  broken += wrongIn(join(folder, 'out'))
}
await batch('out/', null)
const left = namesIn(join(folder, 'out')).filter((name) => name.endsWith('.part'))
const [made, wanted] = [textsIn(join(folder, 'out')), textsIn(expected)]
const same = JSON.stringify(made) === JSON.stringify(wanted)
console.log(`${values.runs} runs, ${killed} killed while they wrote: ${broken} files half-written`)
console.log(
  `the last one leaves ${left.length} parts, and ${same ? 'what a run leaves that nobody killed' : 'OTHER FILES'}`,
)
if (!same) {
  const differ = ([name, text]) => !made.some((other) => other[0] === name && String(other[1]) === String(text))
  console.log(
    wanted
      .filter(differ)
      .map(([name]) => name)
      .join(', '),
    made.length,
    wanted.length,
  )
}
rmSync(folder, { recursive: true })
process.exitCode = broken + left.length > 0 || !same ? 1 : 0

/** A run into a folder, killed when a share of its files is there; 1 where it was. */
async function batch(output, share) {
  const args = [BIN, '-q', '--json', '--resume', '-j', String(1 + (killed % 2)), '-o', output, 'in/']
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' })
  const ended = once(child, 'exit')
  let running = true
  void ended.then(() => {
    running = false
  })
  const before = namesIn(join(folder, output)).length
  while (share !== null && running) {
    const made = namesIn(join(folder, output)).length - before
    if (made > 0 && made >= share * (FILES - before)) child.kill('SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 2))
  }
  const [, signal] = await ended
  return signal === 'SIGKILL' ? 1 : 0
}

function namesIn(path) {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

function wrongIn(path) {
  return namesIn(path).filter((name) => !name.startsWith('.') && !isWhole(join(path, name))).length
}

function isWhole(file) {
  try {
    // A list of failures is a line each
    const text = readFileSync(file, 'utf8')
    for (const each of file.endsWith('.ndjson') ? text.trimEnd().split('\n') : [text]) JSON.parse(each)
    return true
  } catch {
    console.log(`half-written: ${file}`)
    return false
  }
}

/** What stands in the files, by their names: an index tells in which order they came. */
function textsIn(path) {
  const names = namesIn(path).filter((name) => !name.startsWith('.'))
  return names
    .sort()
    .map((name) => [name, name === 'index.json' ? sorted(join(path, name)) : readFileSync(join(path, name), 'utf8')])
}

function sorted(index) {
  return JSON.parse(readFileSync(index, 'utf8'))
    .map((entry) => JSON.stringify(entry))
    .sort()
}

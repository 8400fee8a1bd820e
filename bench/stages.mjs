// What each stage of reading costs: new processes that go only so far with the articles of a folder, a file each. Medians of
// runs in turn, by the clock and as processor time; `--against` runs the command of another checkout over them as well.
//   node bench/stages.mjs FOLDER [--runs 7] [--against CHECKOUT]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSync } from 'esbuild'

const ROOT = join(import.meta.dirname, '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '7' }, against: { type: 'string' } },
})
const [folder] = positionals
if (!folder) {
  console.log('Name a folder of articles, a file each. Nothing was measured.')
  process.exit(0)
}

/** What is made of each text: the more, the further down. */
const STAGES = {
  'files are read': 'text',
  'words are cut': 'tokenize(text)',
  'lines and paragraphs': 'readPage(text)',
  'their parts': 'recognise(readPage(text), rules)',
  'the article': 'put(readPage(text))',
  'who said what': 'parse(text)',
  JSON: 'JSON.stringify(parse(text))',
}
const SCRIPT = `
import { readFileSync } from 'node:fs'
import { parse } from '${ROOT}/src/library/parse.ts'
import { readPage } from '${ROOT}/src/page/read-page.ts'
import { assemble } from '${ROOT}/src/recognise/assemble/index.ts'
import { recognise } from '${ROOT}/src/recognise/index.ts'
import { rules } from '${ROOT}/src/recognise/rules/index.ts'
import { tokenize } from '${ROOT}/src/words/tokens.ts'
const put = (page) => assemble(page, recognise(page, rules), { name: null, format: 'plain', encoding: 'utf-8', index: 0 })
const stages = [${Object.values(STAGES).map((made) => `(text) => ${made}`)}]
const [stage, ...files] = process.argv.slice(2)
let made = 0
for (const file of files) if (stages[stage](readFileSync(file, 'utf8'))) made += 1
if (made < files.length) process.exitCode = 1
`
/** Tells on its way out what the process took. */
const TOLD = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  require('node:fs').writeSync(3, String((userCPUTime + systemCPUTime) / 1e3))
})`

const temporary = mkdtempSync(join(tmpdir(), 'stages-'))
const [entry, outfile, told] = ['entry.ts', 'stages.cjs', 'told.cjs'].map((name) => join(temporary, name))
try {
  writeFileSync(entry, SCRIPT)
  writeFileSync(told, TOLD)
  buildSync({ entryPoints: [entry], bundle: true, format: 'cjs', platform: 'node', outfile, logLevel: 'error' })
  measure()
} finally {
  rmSync(temporary, { recursive: true })
}

function measure() {
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
  const commands = [ROOT, ...(values.against ? [values.against] : [])]
  const sides = [
    ['Node starts', ['-e', '0']],
    ['the program is loaded, without a code cache', [outfile, '0']],
    ...Object.keys(STAGES).map((name, stage) => [name, [outfile, stage, ...files]]),
    ...commands.map((each) => [
      `the command of ${each}`,
      [join(each, 'bin/news-fmt.js'), '-q', '-f', 'ndjson', ...files],
    ]),
  ]
  const runs = sides.map(() => [])
  for (let run = 0; run < Number(values.runs); run++) sides.forEach(([, args], i) => runs[i].push(timeOf(args)))
  const width = Math.max(...sides.map(([name]) => name.length))
  console.log(`${files.length} files, milliseconds: by the clock, processor time`)
  sides.forEach(([name], i) => {
    const columns = ['clock', 'processor'].map((by) =>
      median(runs[i].map((each) => each[by]))
        .toFixed(0)
        .padStart(7),
    )
    console.log(`${name.padEnd(width)}${columns.join('')}`)
  })
}

/** Milliseconds of one run of Node. */
function timeOf(args) {
  const start = performance.now()
  const stdio = ['ignore', 'ignore', 'inherit', 'pipe']
  const { status, output } = spawnSync(process.execPath, ['--require', told, ...args.map(String)], { stdio })
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}`)
  return { clock: performance.now() - start, processor: Number(output[3]) }
}

function median(all) {
  return all.toSorted((a, b) => a - b)[all.length >> 1]
}

// The built command under each version of Node that it is for, as the npm package "node" brings them: npm run versions
//   node scripts/node-versions.mjs [VERSION…] [-- FILE OF TESTS…]
// All fixtures, in each format, have to give the bytes that they give under the Node that runs this, without a warning;
// then the tests named run under it. A version that can't be fetched is told, and left out.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const ROOT = join(import.meta.dirname, '..')
const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
/** The first that the package is for, and the last of each line of those kept up. */
const VERSIONS = [engines.node.replace('>=', ''), '22', '24', '26']
/** In a terminal, with a code cache, by packages that are loaded when they are needed: what hangs on Node itself. */
const TESTS = ['terminal', 'code-cache', 'docx'].map((name) => `tests/cli/${name}.test.ts`)
/** What all fixtures are made into, under each version. */
const WAYS = [
  ['-f', 'json'],
  ['-f', 'markdown'],
  ['-f', 'terminal', '--color', 'always', '--keep-removed'],
  ['-f', 'ndjson', '--jobs', '2'],
]
/** Warnings with their traces, those that are to come too. */
const STRICT = ['--trace-warnings', '--pending-deprecation']
/** Bytes of one format of all fixtures, at most. */
const MOST_OUTPUT = 1 << 27

const asked = process.argv.slice(2)
const parted = asked.includes('--') ? asked.indexOf('--') : asked.length
const [versions, tests] = [asked.slice(0, parted), asked.slice(parted + 1)]
const run = promisify(execFile)
const inputs = readdirSync(join(ROOT, 'fixtures'), { recursive: true })
  .filter((name) => /input\.\w+$/u.test(name))
  .map((name) => join('fixtures', name))
  .sort()
const folder = mkdtempSync(join(tmpdir(), 'node-versions-'))
let bad = 0
try {
  const wanted = await outputsOf(process.execPath)
  const left = versions.length > 0 ? versions : VERSIONS
  const work = async () => {
    for (let version = left.shift(); version; version = left.shift()) {
      const node = await fetched(version)
      if (node !== null) await check(node, wanted)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = bad > 0 ? 1 : 0

/** Where the Node of a version is, fetched into a folder of its own; null where it can't be had. */
async function fetched(version) {
  const own = join(folder, version)
  const args = [
    'install',
    '--prefix',
    own,
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--no-save',
    `node@${version}`,
  ]
  try {
    await run('npm', args, { cwd: folder })
    return join(own, 'node_modules/node/bin/node')
  } catch (error) {
    console.log(`Node ${version} can't be fetched: it is left out\n${String(error.stderr).split('\n')[0]}`)
    return null
  }
}

async function check(node, wanted) {
  const version = (await said(node, ['--version'])).text.trim()
  const own = await outputsOf(node)
  const others = WAYS.filter((_, way) => own[way].failed || own[way].text !== wanted[way].text)
  for (const way of others) console.log(`${version}: ${way.join(' ')} fails, warns or gives other bytes`)
  const files = tests.length > 0 ? tests : TESTS
  const { text, failed } = await said(node, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...files])
  console.log(
    `${version}: ${inputs.length} fixtures in ${WAYS.length} ways; tests ${failed ? `fail\n${text}` : 'pass'}`,
  )
  bad += others.length + (failed ? 1 : 0)
}

/** What the command prints for all fixtures, way by way, with what it says. */
async function outputsOf(node) {
  const outputs = []
  for (const way of WAYS) outputs.push(await said(node, [...STRICT, 'bin/news-fmt.js', '--quiet', ...way, ...inputs]))
  return outputs
}

/** What a run says on its two outputs, and its status where it fails. */
async function said(node, args) {
  const options = { cwd: ROOT, maxBuffer: MOST_OUTPUT }
  const { stdout, stderr, code } = await run(node, args, options).catch((error) => error)
  return { text: `${stdout}${stderr}`, failed: code !== undefined }
}

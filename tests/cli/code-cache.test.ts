import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ARTICLE, folderWith, run } from '../support/run.js'

const ROOT = join(import.meta.dirname, '../..')

// What was built has a cache for the Node that built it: one that runs it makes its own
beforeAll(() => run([], { input: ARTICLE }))

test('a code cache made in another folder is taken, and shows no paths of it', () => {
  const folder = copied()
  const code = `
    const { main, scripts } = require(${JSON.stringify(join(folder, 'bin/news-fmt.js'))})
    process.env.DEBUG = '1'
    console.log(...scripts.map(({ script }) => script.cachedDataRejected))
    main(['nowhere.txt'])`
  const { DEBUG: _, ...env } = process.env
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { cwd: folder, encoding: 'utf8', env })
  expect(stdout).toBe('false false\n')
  expect(stderr).toContain('at readBytes (news-fmt/dist/program.js:')
  expect(stderr).not.toContain(ROOT)
})

test.each<[string, (good: Buffer) => Uint8Array]>([
  ['cut off', (good) => good.subarray(0, 100_001)],
  ['half of it', (good) => good.subarray(0, good.length / 2)],
  ['empty', () => Buffer.of()],
  ['with zeros at its end', (good) => Buffer.from(good).fill(0, good.length - 500_000)],
  ['with other bytes in it', (good) => Buffer.from(good).fill(0xa5, 200_000, 204_096)],
])('a code cache that was damaged is not used: %s', (_, damage) => {
  const folder = copied({ 'article.txt': ARTICLE })
  const cache = cachesIn(folder).find((each) => each.includes(`core.js.${process.version}-`)) ?? ''
  writeFileSync(cache, damage(readFileSync(cache)))
  const { status, signal, stdout } = news(folder, '--json', 'article.txt')
  expect([status, signal, JSON.parse(stdout).schemaVersion]).toEqual([0, null, 1])
  expect(readFileSync(cache).length).toBeGreaterThan(1_000_000)
})

test('an installation keeps its own cache when it has read its first article, and no sooner', () => {
  const folder = copied({ 'article.txt': ARTICLE })
  for (const each of cachesIn(folder)) rmSync(each)
  for (const args of [['--version'], ['--help'], ['schema'], ['nowhere.txt'], ['--width', '10', 'article.txt']])
    news(folder, ...args)
  expect(cachesIn(folder)).toEqual([])
  const first = news(folder, 'article.txt')
  const made = cachesIn(folder).map((each) => statSync(each).ino)
  expect(made).toHaveLength(2)
  expect(news(folder, 'article.txt').stdout).toBe(first.stdout)
  expect(cachesIn(folder).map((each) => statSync(each).ino)).toEqual(made)
})

test('a code cache that is older than the command is not used, whatever the length of both', () => {
  const folder = copied({ 'article.txt': ARTICLE })
  const program = join(folder, 'dist/program.js')
  writeFileSync(program, readFileSync(program, 'utf8').replaceAll('there is no such file', 'there is no file here'))
  for (const each of cachesIn(folder)) utimesSync(each, 1, 1)
  expect(news(folder, 'nowhere.txt').stderr).toContain('there is no file here')
})

function cachesIn(folder: string): string[] {
  const dist = join(folder, 'dist')
  return readdirSync(dist)
    .filter((each) => each.includes('.cache'))
    .map((each) => join(dist, each))
}

/** Runs the command of a folder in it. */
function news(cwd: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  const { DEBUG: _, ...env } = process.env
  return spawnSync(process.execPath, [join(cwd, 'bin/news-fmt.js'), ...args], { cwd, env, encoding: 'utf8' })
}

/** The command in a folder of its own. */
function copied(files: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith(files)
  // A cache is taken where it is no older than what it was made of
  for (const name of ['bin', 'dist'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true, preserveTimestamps: true })
  return folder
}

import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ARTICLE, folderWith } from '../support/run.js'

const ROOT = join(import.meta.dirname, '../..')

test('a code cache made in another folder is taken, and shows no paths of it', () => {
  const folder = copied()
  const code = `
    const { main, script } = require(${JSON.stringify(join(folder, 'bin/news-fmt.js'))})
    process.env.DEBUG = '1'
    console.log(script.cachedDataRejected)
    main(['nowhere.txt'])`
  const { DEBUG: _, ...env } = process.env
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { cwd: folder, encoding: 'utf8', env })
  expect(stdout).toBe('false\n')
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
  const [name = ''] = readdirSync(join(folder, 'dist')).filter((each) => each.endsWith('.cache'))
  const cache = join(folder, 'dist', name)
  writeFileSync(cache, damage(readFileSync(cache)))
  const bin = join(folder, 'bin/news-fmt.js')
  const { status, signal, stdout } = spawnSync(process.execPath, [bin, '--json', 'article.txt'], { cwd: folder })
  expect([status, signal, JSON.parse(String(stdout)).schemaVersion]).toEqual([0, null, 1])
})

/** The command in a folder of its own. */
function copied(files: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith(files)
  for (const name of ['bin', 'dist']) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  return folder
}

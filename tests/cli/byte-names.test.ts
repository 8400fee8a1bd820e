import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { argumentsOf, nameOf, pathOf, shownName } from '../../src/cli/input/byte-names.js'
import { ARTICLE, BIN, cleanEnv, folderWith, run } from '../support/run.js'

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

describe('a name of bytes', () => {
  it.each([
    ['plain.txt', 'plain.txt'],
    ['caf\xe9.txt', 'caf%E9.txt'],
    ['\xe9\xe8', '%E9%E8'],
    ['\xc3\xa9 and \xe9', 'é and %E9'],
    ['\xed\xa0\x80', '%ED%A0%80'],
    ['\xf0\x9f\x98\x80\xf0\x9f', '😀%F0%9F'],
  ])('%j is %s for people, and the same bytes for the system', (bytes, shown) => {
    const name = nameOf(latin(bytes))
    expect(shownName(name)).toBe(shown)
    expect(Buffer.from(pathOf(name))).toEqual(latin(bytes))
  })

  it('leaves arguments that nobody else knows as they are', () => {
    expect(argumentsOf(['a.txt', '\ufffd.txt'])).toEqual(['a.txt', '\ufffd.txt'])
  })
})

/** Two articles of a time before UTF-8, one more in a folder of that time, and one of today. */
function oldArchive(): string {
  const cwd = folderWith({ 'old/today.txt': ARTICLE })
  const old = (name: string): Buffer => Buffer.concat([Buffer.from(join(cwd, 'old/')), latin(name)])
  const folder = old('M\xe4rz')
  mkdirSync(folder)
  writeFileSync(old('M\xe4rz/\xfcber.txt'), ARTICLE)
  for (const name of ['caf\xe9.txt', 'caf\xe8.txt']) writeFileSync(old(name), ARTICLE)
  // Node can't take these away with their folder
  onTestFinished(() => {
    for (const name of ['M\xe4rz/\xfcber.txt', 'caf\xe9.txt', 'caf\xe8.txt']) rmSync(old(name), { force: true })
    spawnSync('rm', ['-r', join(cwd, 'old')])
  })
  return cwd
}

describe.skipIf(process.platform !== 'linux')('files whose names are no UTF-8', () => {
  const names = ['old/M%E4rz/%FCber.txt', 'old/caf%E8.txt', 'old/caf%E9.txt', 'old/today.txt']
  const namesOf = (stdout: string): string[] =>
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).source.name)
      .sort()

  it('are read in a folder, from a list and where the shell names them', async () => {
    const cwd = oldArchive()
    const { status, stdout, stderr } = await run(['-q', '-f', 'ndjson', 'old/'], { cwd })
    expect([status, namesOf(stdout), stderr]).toEqual([0, names, ''])
    for (const list of ['find old -type f', 'find old -type f -print0']) {
      const input = spawnSync('sh', ['-c', list], { cwd }).stdout
      expect(namesOf((await run(['-q', '-f', 'ndjson', '--files-from', '-'], { cwd, input })).stdout)).toEqual(names)
    }
    const named = spawnSync('sh', ['-c', `"${process.execPath}" "${BIN}" -q -f ndjson old/*.txt`], {
      cwd,
      env: cleanEnv(),
    })
    expect(namesOf(named.stdout.toString())).toEqual(names.slice(1))
  })

  it('give files that are called after them, and fail under their own names', async () => {
    const cwd = oldArchive()
    writeFileSync(Buffer.concat([Buffer.from(join(cwd, 'old/')), latin('caf\xe8.txt')]), ' \n')
    const first = await run(['-q', '-f', 'markdown', '-o', 'out/', 'old/'], { cwd })
    expect([first.status, first.stderr]).toEqual([
      65,
      'news-fmt: old/caf%E8.txt: holds nothing but blanks. Give it an article\n',
    ])
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['%FCber.md', 'caf%E9.md', 'failures.ndjson', 'today.md'])
    writeFileSync(Buffer.concat([Buffer.from(join(cwd, 'old/')), latin('caf\xe8.txt')]), ARTICLE)
    const again = await run(['-q', '-f', 'markdown', '-o', 'out/', '--files-from', 'out/failures.ndjson'], { cwd })
    expect(again.status).toBe(0)
    expect(readFileSync(join(cwd, 'out/caf%E8.md'), 'utf8')).toContain('night ferry')
  })
})

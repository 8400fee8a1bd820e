import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ARTICLE, BIN, cleanEnv, folderWith, run } from '../support/run.js'

/** The names that a run gives its articles. */
async function namesOf(args: readonly string[], cwd: string, input?: string): Promise<(string | null)[]> {
  const { stdout } = await run(['-q', '-f', 'ndjson', ...args], { cwd, ...(input === undefined ? {} : { input }) })
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).source.name)
}

/** An archive of two years, with a note and what is hidden. */
function archive(): string {
  const cwd = folderWith({ 'one.txt': ARTICLE })
  for (const year of ['2024', '2025']) {
    mkdirSync(join(cwd, 'archive', year), { recursive: true })
    for (const name of ['b.txt', 'a.txt', 'note.md', '.hidden.txt'])
      writeFileSync(join(cwd, 'archive', year, name), ARTICLE)
  }
  return cwd
}

test('a folder stands for the files in it and below, in the order of their names; nothing hidden is read', async () => {
  const cwd = archive()
  const found = ['2024', '2025'].flatMap((year) =>
    ['a.txt', 'b.txt', 'note.md'].map((name) => `archive/${year}/${name}`),
  )
  expect(await namesOf(['one.txt', 'archive/'], cwd)).toEqual(['one.txt', ...found])
  const texts = found.filter((name) => name.endsWith('.txt'))
  expect(await namesOf(['archive', '--include', '*.txt'], cwd)).toEqual(texts)
  expect(await namesOf(['archive', '--include', '?.txt'], cwd)).toEqual(texts)
})

test('a list names inputs, a line each or parted by NULs; folders among them too', async () => {
  const cwd = archive()
  writeFileSync(join(cwd, 'list'), 'one.txt\r\narchive/2024\n\none.txt\n')
  const all = ['one.txt', 'archive/2024/a.txt', 'archive/2024/b.txt', 'archive/2024/note.md', 'one.txt']
  expect(await namesOf(['--files-from', 'list'], cwd)).toEqual(all)
  expect(await namesOf(['--files-from', '-'], cwd, 'one.txt\0archive/2024/a.txt\0')).toEqual(all.slice(0, 2))
  expect(await run(['--files-from', 'nowhere'], { cwd })).toMatchObject({
    status: 66,
    stderr: 'news-fmt: nowhere: there is no such list. Check its name\n',
  })
  expect(await run(['--files-from', '-'], { cwd, input: '\n' })).toMatchObject({
    status: 66,
    stderr: 'news-fmt: -: names no file. Give it a name a line\n',
  })
})

test('a list may begin with a mark, and gzip may have packed it', async () => {
  const cwd = archive()
  const list = Buffer.from('\ufeffone.txt\narchive/2024/a.txt\n')
  for (const bytes of [list, gzipSync(list)]) {
    writeFileSync(join(cwd, 'list'), bytes)
    expect(await namesOf(['--files-from', 'list'], cwd)).toEqual(['one.txt', 'archive/2024/a.txt'])
  }
  writeFileSync(join(cwd, 'list'), gzipSync(list).subarray(0, 20))
  expect((await run(['--files-from', 'list'], { cwd })).stderr).toContain('is a damaged gzip file. Fetch it anew')
})

test('a file that this run writes is none of its inputs', async () => {
  const cwd = archive()
  const args = ['-q', '-f', 'ndjson', 'archive', '--include', '*.ndjson', '--include', '*.md']
  writeFileSync(join(cwd, 'archive/all.ndjson'), 'of an earlier run')
  expect(await run([...args, '-o', 'archive/all.ndjson'], { cwd })).toMatchObject({ status: 0, stderr: '' })
  const fd = openSync(join(cwd, 'archive/all.ndjson'), 'w')
  const { status, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    env: cleanEnv(),
    stdio: ['pipe', fd, 'pipe'],
  })
  closeSync(fd)
  expect([status, String(stderr)]).toEqual([0, ''])
})

test('a folder without such files is told, and the others go on', async () => {
  const cwd = archive()
  const { status, stderr } = await run(['-q', '--json', 'archive', 'one.txt', '--include', '*.htm'], { cwd })
  expect([status, stderr]).toEqual([66, 'news-fmt: archive: is a folder without a file to read. Name another\n'])
})

import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ARTICLE, BIN, cleanEnv, folderWith, run } from '../support/run.js'

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`a/${100 + i}.txt`, ARTICLE.replace('night', `${i}th`)]))
const isRoot = process.getuid?.() === 0
const NOBODY = 65_534

/** The files of a folder, each of them whole; parts as well. */
function wholeIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name !== '.manifest.ndjson')
  for (const name of names) if (name.endsWith('.json')) JSON.parse(readFileSync(join(folder, name), 'utf8'))
  return names
}

/** Articles of a batch that is ended in the middle, or while it waits for standard input, which nobody ends. */
const SOME = 600

describe('a batch', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends with whole files at %s, on one thread and on two',
    async (signal) => {
      for (const jobs of ['1', '2']) {
        const cwd = folderWith(many(SOME))
        const args = ['-q', '--json', '--jobs', jobs, '-o', 'out/', 'a/', '-']
        const child = spawn(process.execPath, [BIN, ...args], { cwd, env: cleanEnv() })
        const ended = once(child, 'close')
        const some = async (): Promise<void> => {
          while (!existsSync(join(cwd, 'out')) || readdirSync(join(cwd, 'out')).length < 3)
            await new Promise((resolve) => setTimeout(resolve, 2))
        }
        await some()
        child.kill(signal)
        const [status, by] = await ended
        // In the middle of a file the command cleans up; else the system ends it
        expect([{ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal], null]).toContain(status)
        expect([signal, null]).toContain(by)
        const names = wholeIn(join(cwd, 'out'))
        expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
      }
    },
  )

  it('ends at once when nobody reads it any more, on several threads too', async () => {
    const cwd = folderWith(many(60))
    const child = spawn(process.execPath, [BIN, '-f', 'ndjson', '--jobs', '2', 'a/'], { cwd, env: cleanEnv() })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    expect([await once(child, 'close'), stderr]).toEqual([[0, null], ''])
  })

  it.skipIf(!isRoot)('goes on where the disk is full, with whole files alone', async () => {
    const cwd = folderWith(many(20))
    mkdirSync(join(cwd, 'out'))
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=48k', 'tmpfs', join(cwd, 'out')]).status !== 0) return
    onTestFinished(() => void spawnSync('umount', ['-l', join(cwd, 'out')]))
    const { status, stderr } = await run(['-q', '--json', '--jobs', '1', '-o', 'out/', 'a/'], { cwd })
    expect([73, 74]).toContain(status)
    expect(stderr).toContain('the disk is full. Make room')
    const names = wholeIn(join(cwd, 'out'))
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
    expect(names.length).toBeGreaterThan(2)
  })

  it.skipIf(!isRoot)('of somebody else tells what it may not read, and that it may not write', async () => {
    const cwd = folderWith({ ...many(3), 'a/101.txt': ARTICLE, 'kept/x': '', 'theirs/x': '' })
    for (const [name, mode] of [
      ['.', 0o755],
      ['a/101.txt', 0o600],
      ['kept', 0o755],
      ['theirs', 0o777],
    ] as const)
      chmodSync(join(cwd, name), mode)
    const as = (...args: string[]): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, [BIN, '-q', '--json', ...args, 'a/'], {
        cwd,
        env: cleanEnv(),
        uid: NOBODY,
        gid: NOBODY,
        encoding: 'utf8',
      })
    const theirs = as('-o', 'theirs/')
    expect([theirs.status, theirs.stderr]).toEqual([
      77,
      'news-fmt: a/101.txt: may not be read. Check its permissions\n',
    ])
    expect(readdirSync(join(cwd, 'theirs')).sort()).toEqual(['100.json', '102.json', 'failures.ndjson', 'x'])
    const kept = as('-o', 'kept/')
    expect(kept.status).toBe(73)
    expect(kept.stderr).toContain('kept/100.json: may not be written. Check the permissions of its folder')
    expect(readdirSync(join(cwd, 'kept'))).toEqual(['x'])
  })

  it.each([
    ['writes', ['a.jsonl', 'fifo'], 'stdout'],
    ['reads', ['a.jsonl', '-o', 'fifo'], 'stderr'],
  ] as const)('ends when it is told to while it waits for a pipe that nobody %s', async (_, args, first) => {
    const cwd = folderWith({ 'a.jsonl': `{\n` })
    execFileSync('mkfifo', [join(cwd, 'fifo')])
    const child = spawn(process.execPath, [BIN, '--from', 'jsonl', '-f', 'ndjson', ...args], { cwd, env: cleanEnv() })
    const ended = once(child, 'close')
    await once(child[first], 'data')
    child.kill('SIGTERM')
    expect(await ended).toEqual([143, null])
  })

  it('reads a named pipe among many files when something comes, and nobody else waits for it', async () => {
    const cwd = folderWith(many(34))
    execFileSync('mkfifo', [join(cwd, 'fifo')])
    const done = run(['-q', '-f', 'ndjson', '--jobs', '2', 'a/', 'fifo'], { cwd })
    // The pipe is opened when all before it is written, which has to be read meanwhile
    const [{ status, stdout }] = await Promise.all([done, writeFile(join(cwd, 'fifo'), ARTICLE)])
    expect([status, stdout.trim().split('\n').length]).toEqual([0, 35])
  })

  it('reads standard input, and a file by its whole name, in a folder that was taken away', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'gone/x': '' })
    const inGone = (args: string): string =>
      execFileSync('sh', ['-c', `cd gone && rm -r ../gone && exec "$0" "$1" -q ${args}`, process.execPath, BIN], {
        cwd,
        env: cleanEnv({ FILE: join(cwd, 'a.txt') }),
        input: ARTICLE,
        encoding: 'utf8',
      })
    const piped = inGone('')
    mkdirSync(join(cwd, 'gone'))
    expect([piped, inGone('"$FILE"')]).toEqual(Array(2).fill((await run([], { input: ARTICLE })).stdout))
  })

  it('runs without a home and without a terminal’s name', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    const bare = spawnSync(process.execPath, [BIN, '-q', 'a.txt'], { cwd, env: {}, encoding: 'utf8' })
    expect([bare.status, bare.stderr]).toEqual([0, ''])
    expect(bare.stdout).toContain('Harbor board')
  })
})

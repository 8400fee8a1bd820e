import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { ARTICLE, BIN, cleanEnv, folderWith, run } from '../support/run.js'

/** Many articles' worth of text: more than any pipe holds. */
const LONG = Array.from(
  { length: 6000 },
  (_, i) => `The ferry left Port Ellery on time for the ${i}th day in a row, its crew said on Monday.\n`,
).join('\n')

describe('--output', () => {
  it('writes a file and nothing else', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    expect(await run(['a.txt', '--json', '-o', 'b.json'], { cwd })).toEqual({
      status: 0,
      signal: null,
      stdout: '',
      stderr: '',
    })
    expect(JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8')).headline).toBe(
      'Harbor board votes to keep the night ferry',
    )
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.json'])
  })

  it('replaces a file, keeps its mode and follows its links', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'real.txt': 'old' })
    chmodSync(join(cwd, 'real.txt'), 0o640)
    symlinkSync('real.txt', join(cwd, 'link.txt'))
    await run(['a.txt', '-o', 'link.txt'], { cwd })
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'real.txt'), 'utf8')).toContain('Harbor board')
    expect(statSync(join(cwd, 'real.txt')).mode & 0o777).toBe(0o640)
  })

  it('leaves the old file as it was when the input fails', async () => {
    const cwd = folderWith({ 'bad.txt': '', 'out.json': 'old' })
    expect((await run(['bad.txt', '--json', '-o', 'out.json'], { cwd })).status).toBe(65)
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old')
    expect(readdirSync(cwd).sort()).toEqual(['bad.txt', 'out.json'])
  })

  it('puts a file for each input into a folder, which it makes', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.news.txt': ARTICLE, 'bad.txt': '' })
    const { status, stderr } = await run(['a.txt', 'bad.txt', 'b.news.txt', '--json', '-o', 'out'], { cwd })
    expect([status, stderr]).toEqual([65, 'news-fmt: bad.txt: is empty. Give it an article\n'])
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.json', 'b.news.json', 'failures.ndjson'])
    expect(JSON.parse(readFileSync(join(cwd, 'out/a.json'), 'utf8'))).toHaveProperty('headline')
  })

  it('puts a single input into a folder that is there', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'out/other': '' })
    await run(['a.txt', '-f', 'ndjson', '-o', 'out'], { cwd })
    await run(['-', '-f', 'ndjson', '-o', 'out/'], { cwd, input: ARTICLE })
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.ndjson', 'other', 'stdin.ndjson'])
  })

  it('puts several inputs into one file where its name has an extension', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.txt': ARTICLE })
    await run(['a.txt', 'b.txt', '--json', '-o', 'all.json'], { cwd })
    expect(JSON.parse(readFileSync(join(cwd, 'all.json'), 'utf8'))).toHaveLength(2)
  })

  it.skipIf(process.platform === 'win32')('leaves nothing half-written when it is interrupted: 130', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'out.json': 'old' })
    const child = spawn(process.execPath, [BIN, 'a.txt', '-', '--json', '-o', 'out.json'], { cwd, env: cleanEnv() })
    child.stdin.write(ARTICLE)
    while (readdirSync(cwd).length < 3) await new Promise((resolve) => setTimeout(resolve, 10))
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.json'])
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old')
  })

  it.skipIf(process.platform === 'win32')('a signal ends work on a large text at once', async () => {
    const cwd = folderWith({ 'a.txt': LONG.repeat(80) })
    const child = spawn(process.execPath, [BIN, 'a.txt', '--json', '-o', 'out.json'], { cwd, env: cleanEnv() })
    // Whether it still starts or is at work, which takes far longer: the signal ends it
    await new Promise((resolve) => setTimeout(resolve, 300))
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([null, 'SIGTERM'])
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  it('"-" is standard output', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    const [bare, dash] = await Promise.all([run(['a.txt'], { cwd }), run(['a.txt', '-o', '-'], { cwd })])
    expect(dash).toEqual(bare)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  it.skipIf(process.platform !== 'linux')('a device or a named pipe is written as it stands', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    execFileSync('mkfifo', [join(cwd, 'fifo')])
    const reader = spawn('cat', ['fifo'], { cwd })
    const [bare, piped, device] = await Promise.all([
      run(['a.txt'], { cwd }),
      text(reader.stdout),
      run(['a.txt', '-o', '/dev/stdout'], { cwd }),
      run(['a.txt', '-o', 'fifo'], { cwd }),
    ])
    expect(piped).toBe(bare.stdout)
    expect(device).toEqual(bare)
    expect(lstatSync(join(cwd, 'fifo')).isFIFO()).toBe(true)
  })

  it('writes a file for each of many inputs, and again over those that are there', async () => {
    const names = Array.from({ length: 1500 }, (_, i) => `${i}.txt`)
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, 'Rain.\n\nIt rained on Monday.\n'])))
    for (let turn = 0; turn < 2; turn++) expect((await run([...names, '-o', 'out/'], { cwd })).status).toBe(0)
    const made = readdirSync(join(cwd, 'out')).filter((name) => !name.startsWith('.'))
    expect(made).toHaveLength(names.length)
  })
})

describe('standard output', () => {
  it('is never cut, however slow its reader', async () => {
    const whole = await run(['-f', 'ndjson'], { input: LONG })
    expect(whole.stdout.length).toBeGreaterThan(500_000)
    const child = spawn(process.execPath, [BIN, '-f', 'ndjson'], { env: cleanEnv() })
    child.stdin.end(LONG)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const chunks: Buffer[] = []
    for await (const chunk of child.stdout) {
      chunks.push(chunk)
      if (chunks.length % 4 === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(Buffer.concat(chunks).toString() === whole.stdout).toBe(true)
  })

  it('ends silently when its reader goes', async () => {
    const child = spawn(process.execPath, [BIN, '-f', 'ndjson', '-', '-'], { env: cleanEnv() })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdin.on('error', () => {})
    child.stdin.end(LONG)
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await once(child, 'close')).toEqual([0, null])
    expect(stderr).toBe('')
  })

  it.skipIf(process.platform !== 'linux')('that takes nothing is told: 74', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${BIN}" - > /dev/full`], { env: cleanEnv() })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdin.end(ARTICLE)
    expect(await once(child, 'close')).toEqual([74, null])
    expect(stderr).toBe('news-fmt: standard output: the disk is full. Make room\n')
  })
})

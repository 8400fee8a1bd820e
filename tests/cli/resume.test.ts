import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLE, folderWith, type Outcome, run } from '../support/run.js'

const OTHER = ARTICLE.replace('night', 'day')
const resume = (cwd: string, ...args: string[]): Promise<Outcome> =>
  run(['-f', 'ndjson', '-o', 'out/', '--resume', ...args], { cwd })
const inode = (cwd: string, name: string): number => statSync(join(cwd, 'out', name)).ino
const names = (cwd: string): string[] =>
  readdirSync(join(cwd, 'out'))
    .filter((name) => !name.startsWith('.'))
    .sort()

describe('--resume', () => {
  it('leaves what is done and whole, and makes the rest', async () => {
    const cwd = folderWith({ 'a/1.txt': ARTICLE, 'a/2.txt': ARTICLE, 'a/3.txt': ARTICLE })
    expect(await resume(cwd, 'a/')).toMatchObject({ status: 0, stderr: '' })
    const before = [inode(cwd, '1.ndjson'), inode(cwd, '2.ndjson')]
    unlinkSync(join(cwd, 'out/2.ndjson'))
    writeFileSync(join(cwd, 'out/3.ndjson'), 'cut')
    const { status, stderr } = await resume(cwd, 'a/')
    expect([status, stderr]).toEqual([0, 'news-fmt: 1 of 3 inputs are done already\n'])
    expect(inode(cwd, '1.ndjson')).toBe(before[0])
    for (const name of names(cwd))
      expect(JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8')).headline).toContain('night')
  })

  it('makes anew what was made of another text, or is asked for otherwise', async () => {
    const cwd = folderWith({ 'a/1.txt': ARTICLE, 'a/2.txt': ARTICLE })
    await resume(cwd, '-q', 'a/')
    writeFileSync(join(cwd, 'a/1.txt'), OTHER)
    expect((await resume(cwd, 'a/')).stderr).toContain('1 of 2 inputs')
    expect(readFileSync(join(cwd, 'out/1.ndjson'), 'utf8')).toContain('the day ferry')
    expect((await resume(cwd, '--keep-removed', 'a/')).stderr).toBe('')
  })

  it('goes on with a long batch that did not ask for it', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => [`a/${i}.txt`, 'Rain.\n\nIt rained on Monday.\n'] as const)
    const cwd = folderWith(Object.fromEntries(texts))
    await run(['-q', '-f', 'ndjson', '-o', 'out/', 'a/'], { cwd })
    expect((await resume(cwd, 'a/')).stderr).toBe('news-fmt: 40 of 40 inputs are done already\n')
  })

  it('needs a folder', async () => {
    const message = 'news-fmt: --resume: goes on with a folder of files. Name it with -o FOLDER/\n'
    expect(await run(['--resume', '-'])).toMatchObject({ status: 64, stderr: message })
  })

  it('makes no article of an export twice, not even where the index was never written', async () => {
    const lines = [ARTICLE, OTHER, ARTICLE].map((text, id) => JSON.stringify({ id, text })).join('\n')
    const cwd = folderWith({ 'a/1.jsonl': lines, 'a/2.jsonl': lines.replace('Monday', 'Tuesday') })
    await run(['-q', '--json', '-o', 'out/', 'a/'], { cwd })
    const made = names(cwd)
    unlinkSync(join(cwd, 'out/index.json'))
    await run(['-q', '--json', '-o', 'out/', 'a/2.jsonl', 'a/1.jsonl'], { cwd })
    expect(names(cwd)).toEqual(made)
  })

  it('indexes what a run has made that was killed before it wrote its index', async () => {
    const lines = [ARTICLE, OTHER].map((text, id) => JSON.stringify({ id, text })).join('\n')
    const cwd = folderWith({ 'a/1.jsonl': lines, 'a/2.jsonl': lines.replaceAll('Monday', 'Tuesday') })
    const index = join(cwd, 'out/index.json')
    await resume(cwd, '-q', 'a/')
    const whole = readFileSync(index, 'utf8')
    unlinkSync(index)
    expect((await resume(cwd, 'a/')).stderr).toBe('news-fmt: 2 of 2 inputs are done already\n')
    expect(readFileSync(index, 'utf8')).toBe(whole)
  })

  it('two runs at once into one folder make each file once', async () => {
    const lines = [ARTICLE, OTHER].map((text, id) => JSON.stringify({ id, text })).join('\n')
    const texts = Array.from(
      { length: 12 },
      (_, i) => [`a/${i}.jsonl`, lines.replaceAll('Monday', `day ${i}`)] as const,
    )
    const cwd = folderWith(Object.fromEntries(texts))
    const args = ['-q', '--json', '-o', 'out/', 'a/']
    const both = await Promise.all([run(args, { cwd }), run(args, { cwd })])
    expect(both.map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ])
    expect(names(cwd)).toHaveLength(25)
    const index = JSON.parse(readFileSync(join(cwd, 'out/index.json'), 'utf8'))
    expect(index.map((entry: { file: string }) => entry.file).sort()).toEqual(
      names(cwd).filter((name) => name !== 'index.json'),
    )
  })
})

describe('failures.ndjson', () => {
  it('goes on behind a line that a full disk cut, and is gone where it took none', async () => {
    const cut = '{"error":"the disk'
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.txt': '', 'out/failures.ndjson': cut, 'none/failures.ndjson': '' })
    const list = async (folder: string, ...files: string[]): Promise<string[]> => {
      await run(['-q', '--json', '-o', folder, ...files], { cwd })
      const path = join(cwd, folder, 'failures.ndjson')
      return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
    }
    expect(await list('out/', 'a.txt', 'b.txt')).toEqual([cut, expect.stringContaining('"name":"b.txt"'), ''])
    expect(await list('none/', 'a.txt')).toEqual([])
  })

  it('lists what failed, and is a list of inputs until they are done', async () => {
    const cwd = folderWith({ 'a/1.txt': ARTICLE, 'a/2.txt': '', 'a/3.jsonl': '{"text":\n' })
    const list = join(cwd, 'out/failures.ndjson')
    const first = await run(['-q', '--json', '-o', 'out/', 'a/'], { cwd })
    const lines = readFileSync(list, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect([first.status, lines[0], lines[1]]).toEqual([
      65,
      {
        error: 'is empty. Give it an article',
        source: { name: 'a/2.txt', line: null, identifier: null },
        output: '2.json',
      },
      { error: 'is no JSON. Mend it', source: { name: 'a/3.jsonl', line: 1, identifier: null }, output: '3.json' },
    ])
    writeFileSync(join(cwd, 'a/2.txt'), ARTICLE)
    const again = await run(['-q', '--json', '-o', 'out/', '--files-from', 'out/failures.ndjson'], { cwd })
    expect([again.status, names(cwd)]).toEqual([65, ['1.json', '2.json', 'failures.ndjson']])
    expect(readFileSync(list, 'utf8')).not.toContain('2.txt')
    writeFileSync(join(cwd, 'a/3.jsonl'), JSON.stringify({ text: ARTICLE }))
    expect(await run(['-q', '--json', '-o', 'out/', '--files-from', 'out/failures.ndjson'], { cwd })).toMatchObject({
      status: 0,
    })
    expect(existsSync(list)).toBe(false)
  })
})

describe('a folder of outputs', () => {
  it('is rid of what a killed run left, and of nothing else', async () => {
    const [host] = hostname().split('.')
    const dead = 2 ** 22 + 1
    const parts = [`.1.json.${host}.${dead}.part`, `.1.json.elsewhere.${dead}.part`, `.1.json.${host}.1.part`]
    const cwd = folderWith({ 'a/1.txt': ARTICLE, ...Object.fromEntries(parts.map((part) => [`out/${part}`, 'cut'])) })
    await run(['-q', '--json', '-o', 'out/', 'a/1.txt'], { cwd })
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([...parts.slice(1), '1.json'].sort())
  })

  it('follows no link out of it, writes no pipe and no read-only file, and the others go on', async () => {
    const texts = ['1', '2', '3', '4', '5'].map((name) => [`a/${name}.txt`, ARTICLE] as const)
    const cwd = folderWith({ ...Object.fromEntries(texts), 'mine.json': 'mine', 'out/3.json': 'read me' })
    symlinkSync('../mine.json', join(cwd, 'out/1.json'))
    execFileSync('mkfifo', [join(cwd, 'out/2.json')])
    execFileSync('chmod', ['444', join(cwd, 'out/3.json')])
    symlinkSync('5.json', join(cwd, 'out/4.json'))
    const { status, stderr } = await run(['-q', '--json', '-o', 'out/', 'a/'], { cwd })
    expect([status, stderr.split('\n')]).toEqual([
      73,
      [
        'news-fmt: out/1.json: is a link out of its folder. Take it away',
        'news-fmt: out/2.json: is there and no regular file. Take it away',
        'news-fmt: out/3.json: is there and read-only. Make it writable, or take it away',
        '',
      ],
    ])
    expect(readFileSync(join(cwd, 'mine.json'), 'utf8')).toBe('mine')
    expect(readFileSync(join(cwd, 'out/3.json'), 'utf8')).toBe('read me')
    for (const name of ['4', '5']) JSON.parse(readFileSync(join(cwd, `out/${name}.json`), 'utf8'))
  })
})

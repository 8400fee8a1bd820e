import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLE, folderWith, run } from '../support/run.js'

const texts = { 'archive/2031/a.txt': ARTICLE, 'archive/2032/a.txt': ARTICLE, 'archive/2032/x/b.txt': ARTICLE }
const files = Object.keys(texts)

describe('--keep-dirs', () => {
  it('keeps the folders that the inputs do not have in common', async () => {
    const cwd = folderWith(texts)
    for (const inputs of [files, files.map((file) => join(cwd, file))]) {
      const { status, stderr } = await run(['-q', '--keep-dirs', '--json', '-o', 'out/', ...inputs], { cwd })
      expect([status, stderr]).toEqual([0, ''])
      const made = readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        /json$/.test(name),
      )
      expect(made.sort()).toEqual(['2031/a.json', '2032/a.json', '2032/x/b.json'])
      expect(JSON.parse(readFileSync(join(cwd, 'out/2031/a.json'), 'utf8')).headline).toContain('Harbor board')
    }
  })

  it('is named where two inputs would make one file, and nothing is made', async () => {
    const cwd = folderWith(texts)
    const { status, stderr } = await run(['--json', '-o', 'out/', ...files], { cwd })
    expect([status, stderr]).toEqual([64, expect.stringContaining('Try --keep-dirs')])
    expect(existsSync(join(cwd, 'out'))).toBe(false)
  })

  it('keeps the folders of what failed when that alone is tried again', async () => {
    const cwd = folderWith({ ...texts, 'archive/2031/b.txt': '', 'archive/b.txt': ARTICLE })
    await run(['-q', '--keep-dirs', '--json', '-o', 'out/', 'archive/'], { cwd })
    const kept = readFileSync(join(cwd, 'out/b.json'), 'utf8')
    writeFileSync(join(cwd, 'archive/2031/b.txt'), ARTICLE)
    const args = ['-q', '--json', '-o', 'out/', '--files-from', 'out/failures.ndjson']
    expect(await run(args, { cwd })).toMatchObject({ status: 0, stderr: '' })
    expect(existsSync(join(cwd, 'out/2031/b.json'))).toBe(true)
    expect(readFileSync(join(cwd, 'out/b.json'), 'utf8')).toBe(kept)
  })

  it('takes a number at the end of a name for a part of it', async () => {
    const cwd = folderWith({ 'story.001': ARTICLE, 'story.002': ARTICLE, 'story.v2.txt': ARTICLE })
    await run(['-q', '--json', '-o', 'out/', '.'], { cwd })
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['story.001.json', 'story.002.json', 'story.v2.json'])
  })

  it('writes no article to the list of what fails', async () => {
    const cwd = folderWith({ 'failures.txt': ARTICLE, 'x/failures.txt': ARTICLE })
    const ndjson = ['-q', '-f', 'ndjson', '--keep-dirs', '-o', 'out/']
    const { status, stderr } = await run([...ndjson, '.'], { cwd })
    expect([status, stderr]).toEqual([64, expect.stringContaining('would be written to the list of what fails')])
    expect((await run(['-q', '--json', '--keep-dirs', '-o', 'out/', '.'], { cwd })).status).toBe(0)
  })

  it('is led out of its folder by no list', async () => {
    const list = JSON.stringify({ error: '', source: { name: 'a.txt' }, output: '../other/a.json' })
    const cwd = folderWith({ 'a.txt': ARTICLE, 'out/failures.ndjson': `${list}\n` })
    expect(await run(['-q', '--json', '-o', 'out/', 'a.txt'], { cwd })).toMatchObject({ status: 0, stderr: '' })
    expect([readdirSync(cwd).sort(), readdirSync(join(cwd, 'out'))]).toEqual([['a.txt', 'out'], ['a.json']])
  })

  it('keeps all folders below the one that was named, though only one of them has files', async () => {
    const cwd = folderWith({ 'archive/2031/a.txt': ARTICLE })
    await run(['-q', '--keep-dirs', '--json', '-o', 'out/', 'archive/'], { cwd })
    expect(existsSync(join(cwd, 'out/2031/a.json'))).toBe(true)
  })

  it('takes neither the folder of its outputs for inputs nor a file twice', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'x/b.txt': ARTICLE })
    for (let turn = 0; turn < 2; turn++)
      await run(['-q', '--keep-dirs', '--json', '-o', 'out/', '.', './a.txt', 'x/b.txt', '--keep-dirs'], { cwd })
    const made = readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' })
    expect(made.sort()).toEqual(['a.json', 'x', 'x/b.json'])
  })

  it('can do nothing for two files of one name in one folder', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'a.md': ARTICLE })
    const { status, stderr } = await run(['-q', '--keep-dirs', '--json', '-o', 'out/', '.'], { cwd })
    expect([status, stderr]).toEqual([64, expect.stringContaining("Take one kind of file with --include '*.txt'")])
  })

  it('leaves one file where it would be without', async () => {
    const cwd = folderWith(texts)
    await run(['-q', '--keep-dirs', '--json', '-o', 'out/', 'archive/2031/a.txt'], { cwd })
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.json'])
  })
})

it('help is a word for the help', async () => {
  expect((await run(['help'])).stdout).toBe((await run(['--help'])).stdout)
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
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

  it('leaves one file where it would be without', async () => {
    const cwd = folderWith(texts)
    await run(['-q', '--keep-dirs', '--json', '-o', 'out/', 'archive/2031/a.txt'], { cwd })
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.json'])
  })
})

it('help is a word for the help', async () => {
  expect((await run(['help'])).stdout).toBe((await run(['--help'])).stdout)
})

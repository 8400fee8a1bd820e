import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { watch } from '../support/emulator.js'
import { ARTICLE, folderWith, run } from '../support/run.js'
import { hasTerminal, show } from '../support/terminal.js'

const SGR = /\x1b\[[\d;]*m/g
const JSON_FORMATS = ['json', 'ndjson', 'jsonld', 'ninjs', 'csl']

describe.skipIf(!hasTerminal)('JSON on a terminal', () => {
  it.each([
    ...JSON_FORMATS.map((name) => ['-f', name, 'a.txt']),
    ['--quotes', '--json', 'a.txt'],
    ['--explain', '--json', 'a.txt'],
    ['--json', '--fields', 'headline', 'a.txt'],
    ['--json', 'a.txt', 'a.txt'],
    ['schema', 'quotes'],
  ])('is in colour, and else as in a pipe: %s %s %s', async (...args) => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    const piped = await run(args, { cwd })
    const { raw, text } = await show(['-q', '--no-pager', '--theme', 'dark', ...args], { cwd, columns: 1000 })
    expect(raw).toMatch(SGR)
    expect(text).toBe(piped.stdout)
    expect(
      (await show(['-q', '--no-pager', ...args], { cwd, columns: 1000, env: { NO_COLOR: '1' } })).raw,
    ).not.toContain('\x1b')
  })

  it('has a look for names, for texts, for numbers and for nothing, of the theme', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    for (const theme of ['dark', 'light']) {
      const { raw } = await show(['--json', '--no-pager', '--theme', theme, 'a.txt'], { cwd })
      const { cell } = await watch(raw, 80)
      const pieces = ['"headline"', '"Harbor board', '1,', 'null']
      expect(new Set(pieces.map((piece) => cell(piece).getFgColor())).size).toBe(pieces.length)
      expect(cell('{').isFgDefault()).toBe(true)
    }
  })
})

describe('JSON for a command', () => {
  it.each(JSON_FORMATS)(
    '%s has colour in a pipe where the command line asks for it, and nowhere else',
    async (name) => {
      const cwd = folderWith({ 'a.txt': ARTICLE, 'news-fmt.config.json': '{ "color": "always" }' })
      const plain = await run(['-f', name, 'a.txt'], { cwd, env: { FORCE_COLOR: '3' } })
      expect(plain.stdout).not.toContain('\x1b')
      const forced = await run(['-f', name, '--color', 'always', 'a.txt'], { cwd })
      expect(forced.stdout).toMatch(SGR)
      expect(forced.stdout.replace(SGR, '')).toBe(plain.stdout)
    },
  )

  it('has none in a file', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    await run(['-o', 'a.json', '--color', 'always', 'a.txt'], { cwd })
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe((await run(['--json', 'a.txt'], { cwd })).stdout)
  })

  it('of several articles is indented as one array', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.txt': ARTICLE })
    for (const args of [['--json'], ['-f', 'ninjs'], ['--explain', '--json']]) {
      const { stdout } = await run([...args, 'a.txt', 'b.txt'], { cwd })
      expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`)
    }
  })
})

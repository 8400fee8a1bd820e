import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLE, folderWith, run } from '../support/run.js'

describe('options that say nothing together are told: 64', () => {
  it.each([
    ['--table quotes --json', '--table: chooses the rows of CSV. Add -f csv'],
    ['--table quotes', '--table: chooses the rows of CSV. Add -f csv'],
    ['--front-matter hugo', '--front-matter: names the fields of Markdown. Add --markdown'],
    ['--fields headline --markdown', '--fields: chooses among fields of JSON and CSV. Add --json or -f csv'],
    ['--quotes -f ris', '--quotes: is nothing that ris has. Choose another format, or leave it out'],
    [
      '--keep-removed -f csv',
      '--keep-removed: shows what csv has no place for. Choose another format, or leave it out',
    ],
    ['--explain -f csv', '--explain: is told as text or as JSON, not as csv. Write --json, or leave the format out'],
    [
      '--explain -o a.md',
      '--explain: is told as text or as JSON, not as markdown. Write --json, or leave the format out',
    ],
    ['--explain --quotes', '--quotes: chooses nothing of what --explain tells. Leave one of the two out'],
    [
      '--explain --json --fields headline',
      '--fields: chooses nothing of what --explain tells. Leave one of the two out',
    ],
    ['--quotes -f csv --table speakers', '--table: is another table than --quotes. Leave one out'],
    ['--quotes --keep-removed', '--keep-removed: has no place beside --quotes. Leave one of the two out'],
    ['--verbose', '--verbose: shows more of what --keep-removed shows. Add that'],
    ['--text-field story --from plain', '--text-field: names a field of JSON lines. Write --from jsonl'],
    ['--include *.txt', '--include: chooses among the files of a folder. Name one'],
    ['--files-from - -', '--files-from -: standard input is the list already. Name it once'],
    ['--resume', '--resume: goes on with a folder of files. Name it with -o FOLDER/'],
  ])('%s', async (args, message) => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    const outcome = await run([...args.split(' '), 'a.txt'], { cwd, input: 'a.txt\n' })
    expect(outcome).toEqual({ status: 64, signal: null, stdout: '', stderr: `news-fmt: ${message}\n` })
  })

  it.each([
    '--table quotes -f csv --quotes',
    '--front-matter none --markdown',
    '--keep-removed --json',
    '--no-quotes -f ris',
    '--explain -f text',
    '--explain -o a.json',
    '--width 40 --theme dark --color always --pager --jobs 2 --json',
    '--verbose --keep-removed',
  ])('%s is fine', async (args) => {
    const { status, stderr } = await run(['-q', ...args.split(' '), 'a.txt'], { cwd: folderWith({ 'a.txt': ARTICLE }) })
    expect([status, stderr]).toEqual([0, ''])
  })

  it('what a config file says waits for its format', async () => {
    const config = JSON.stringify({ table: 'speakers', frontMatter: 'hugo', keepRemoved: true, quotes: true })
    const cwd = folderWith({ 'a.txt': ARTICLE, 'news-fmt.config.json': config })
    expect((await run(['-q', '-f', 'ris', 'a.txt'], { cwd })).status).toBe(0)
    expect((await run(['-q', '--explain', 'a.txt'], { cwd })).status).toBe(0)
  })
})

describe('options that stand several times', () => {
  it('mean all of them: patterns, lists and fields', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, one: 'a.txt\n', two: 'archive/b.md\n' })
    mkdirSync(join(cwd, 'archive'))
    for (const name of ['a.txt', 'b.md', 'c.html']) writeFileSync(join(cwd, 'archive', name), ARTICLE)
    const names = async (...args: string[]): Promise<string[]> =>
      (await run(['-q', '-f', 'ndjson', ...args], { cwd })).stdout.split('\n').filter(Boolean)
    expect(await names('--fields', 'source.name', '--include', '*.txt', '--include', '*.md', 'archive')).toEqual([
      '{"source":{"name":"archive/a.txt"}}',
      '{"source":{"name":"archive/b.md"}}',
    ])
    expect(await names('--fields', 'source.name', '--files-from', 'one', '--files-from', 'two')).toHaveLength(2)
    expect(await names('--fields', 'deck', '--fields', 'kicker', 'a.txt')).toEqual(['{"deck":null,"kicker":null}'])
  })

  it('an explanation is what the name of its file says', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    await run(['-q', '--explain', '-o', 'why.json', 'a.txt'], { cwd })
    expect(JSON.parse(readFileSync(join(cwd, 'why.json'), 'utf8'))).toHaveProperty('lines')
  })
})

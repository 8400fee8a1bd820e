import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderers } from '../../src/renderers/index.js'
import { ARTICLE, folderWith, run } from '../support/run.js'

const HEADLINE = 'Harbor board votes to keep the night ferry'

describe('--format', () => {
  it('is the first of the table by default', async () => {
    const [bare, named] = await Promise.all([
      run([], { input: ARTICLE }),
      run(['-f', renderers[0]?.name ?? ''], { input: ARTICLE }),
    ])
    expect(bare.stdout).toContain(HEADLINE)
    expect(bare.stdout).toBe(named.stdout)
  })

  it.each(renderers.map((row) => row.name))('%s holds the headline', async (name) => {
    const { status, stdout, stderr } = await run([`--format=${name}`], { input: ARTICLE })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(HEADLINE)
    expect(stdout.endsWith('\n')).toBe(true)
  })

  it('--json of one article is an object, of several an array, of an archive of one input too', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.txt': ARTICLE })
    const one = JSON.parse((await run(['--json', 'a.txt'], { cwd })).stdout)
    const two = JSON.parse((await run(['--json', 'a.txt', 'b.txt'], { cwd })).stdout)
    const withBad = JSON.parse((await run(['--json', 'a.txt', 'nowhere.txt'], { cwd })).stdout)
    expect(one.headline).toBe(HEADLINE)
    expect(two.map((each: typeof one) => each.source.name)).toEqual(['a.txt', 'b.txt'])
    expect(withBad).toHaveLength(1)
  })

  it('ndjson is a line an article', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.txt': ARTICLE })
    const lines = (await run(['-f', 'ndjson', 'a.txt', 'b.txt'], { cwd })).stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).source.name)).toEqual(['a.txt', 'b.txt'])
  })

  it('terminal puts the name of each of several files above it', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b\x1b[31m.txt': ARTICLE })
    const { stdout } = await run(['a.txt', 'b\x1b[31m.txt'], { cwd })
    const lines = stdout.split('\n')
    expect(lines.indexOf('a.txt')).toBeGreaterThan(-1)
    expect(lines.findIndex((line) => line.startsWith('b') && line.endsWith('.txt'))).toBeGreaterThan(
      lines.indexOf('a.txt'),
    )
    expect(stdout).not.toContain('\x1b')
  })
})

describe('--width', () => {
  it.each([20, 33, 60, 120])('%d is honoured in a pipe', async (width) => {
    const { stdout } = await run(['-w', String(width)], { input: ARTICLE })
    const widest = Math.max(...stdout.split('\n').map((line) => line.length))
    expect(widest).toBeLessThanOrEqual(width)
    expect(widest).toBeGreaterThan(Math.min(width, 80) - 12)
  })

  it('is 80 columns in a pipe by default', async () => {
    const { stdout } = await run([], { input: ARTICLE })
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBe(80)
  })
})

/** They say where an article is, and nothing of what stands in it. */
const CITING = ['csl', 'ris']

describe('--quotes', () => {
  it('leaves only the quotations, in every format', async () => {
    for (const { name } of renderers.filter((row) => !CITING.includes(row.name))) {
      const { status, stdout } = await run(['--quotes', '-f', name], { input: ARTICLE })
      expect(status).toBe(0)
      expect(stdout).toContain('Nobody sleeps on an island')
      expect(stdout).not.toContain('lost a quarter')
    }
  })
})

describe('-o', () => {
  it.each([
    ['a.md', '---\ntitle: Harbor'],
    ['a.html', '<!doctype html>'],
    ['a.HTM', '<!doctype html>'],
    ['a.json', '{\n  "schemaVersion"'],
    ['a.jsonl', '{"schemaVersion"'],
    ['a.csv', 'source.name,'],
    ['a.csl.json', '[\n  {\n    "id"'],
    ['a.ninjs.json', '{\n  "uri"'],
    ['a.ris', 'TY  - NEWS'],
  ])('%s is a format by its name', async (name, start) => {
    const cwd = folderWith({ 'in.txt': ARTICLE })
    expect((await run(['-o', name, 'in.txt'], { cwd })).status).toBe(0)
    expect(readFileSync(join(cwd, name), 'utf8').startsWith(start)).toBe(true)
  })

  it('goes by -f where both say something', async () => {
    const cwd = folderWith({ 'in.txt': ARTICLE })
    await run(['-o', 'a.md', '-f', 'json', 'in.txt'], { cwd })
    expect(JSON.parse(readFileSync(join(cwd, 'a.md'), 'utf8')).headline).toBe(HEADLINE)
  })
})

describe('--fields', () => {
  it('leaves only those of JSON, in its shape', async () => {
    const { stdout } = await run(['--json', '--fields', 'headline,byline.authors.name,speakers.name'], {
      input: ARTICLE,
    })
    const { headline, byline, speakers, ...rest } = JSON.parse(stdout)
    expect([headline, rest]).toEqual([HEADLINE, {}])
    expect(byline).toEqual({ authors: [{ name: 'Odile Marrin' }] })
    expect(speakers.every((each: object) => Object.keys(each).join() === 'name')).toBe(true)
  })
})

describe('--width 0', () => {
  it('leaves each paragraph on its line', async () => {
    const [wrapped, whole] = await Promise.all([run([], { input: ARTICLE }), run(['-w', '0'], { input: ARTICLE })])
    const paragraphs = (text: string): string[] => text.split(/\n\n+/).map((each) => each.replace(/\s+/g, ' ').trim())
    expect(paragraphs(whole.stdout)).toEqual(paragraphs(wrapped.stdout))
    expect(Math.max(...whole.stdout.split('\n').map((line) => line.length))).toBeGreaterThan(100)
  })
})

describe('themes and colour', () => {
  it('--list-themes prints their names, --no-color is --color never', async () => {
    expect((await run(['--list-themes'])).stdout.split('\n')).toContain('high-contrast')
    const forced = { FORCE_COLOR: '1' }
    expect((await run([], { input: ARTICLE, env: forced })).stdout).toContain('\u001b[')
    expect((await run(['--no-color'], { input: ARTICLE, env: forced })).stdout).not.toContain('\u001b[')
  })
})

describe('--explain', () => {
  it('tells for each line which rule claimed it, and why', async () => {
    const { status, stdout } = await run(['--explain'], { input: ARTICLE })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^1 +headline +headline +[01]\.\d\d +\S+ +Harbor board votes/m)
    expect(stdout).toMatch(/^3 +byline +byline +[01]\.\d\d +\S+ +By Odile Marrin/m)
    expect(stdout).toMatch(/^7 +paragraph +- +- +claimed by none +“Nobody sleeps/m)
    expect(stdout).toMatch(/^q1 .*Teo Brandt .*Nobody sleeps/m)
  })

  it('is data where a JSON format is asked for', async () => {
    const { stdout } = await run(['--explain', '--json'], { input: ARTICLE })
    const { lines } = JSON.parse(stdout)
    expect(lines[0]).toMatchObject({ line: 1, kind: 'headline', rule: 'headline', span: [0, 42] })
    for (const { text, span } of lines) expect(ARTICLE.slice(...(span as [number, number])).trim()).toBe(text)
  })
})

describe('--help and --version', () => {
  it('print on standard output; no line of the help is wider than 80 columns', async () => {
    const help = await run(['--help'])
    expect([help.status, help.stderr]).toEqual([0, ''])
    for (const { name, summary } of renderers) expect(help.stdout).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'))
    expect(Math.max(...help.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect((await run(['-v'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

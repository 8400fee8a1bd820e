import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLE, folderWith, type Outcome, run } from '../support/run.js'

/** Articles of the usual kinds, some with what is told of them, and some that are none. */
function archive(): string {
  const texts = Array.from({ length: 20 }, (_, i) => [`a/${10 + i}.txt`, ARTICLE.replace('night', `${i}th`)] as const)
  return folderWith({
    ...Object.fromEntries(texts),
    'a/05.txt': '',
    'a/35.jsonl': `${JSON.stringify({ text: ARTICLE })}\n{"text\n${JSON.stringify({ text: ARTICLE })}\n`,
    'a/36.md': `# ${ARTICLE}\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
    'a/17.txt': `${ARTICLE}\nShare this article\nAdvertisement\n`,
    'a/18.txt': Uint8Array.from([0x47, 0x72, 0xfc, 0xdf, 0x65, 0x2e, 0x0a]),
  })
}

const jobs = (number: number, args: readonly string[], cwd: string): Promise<Outcome> =>
  run(['--jobs', String(number), ...args], { cwd })

describe('--jobs', () => {
  it.each([
    ['-f', 'ndjson'],
    ['--json', '--keep-removed'],
    ['--color', 'always'],
    ['-f', 'csv'],
    ['-f', 'ndjson', '--on-error', 'skip'],
  ])('changes nothing of what is printed, but how long it takes: %s %s', async (...options) => {
    const cwd = archive()
    const args = [...options, 'a/', 'nowhere.txt']
    const one = await jobs(1, args, cwd)
    expect(one.stderr).toContain('nowhere.txt')
    expect(await jobs(2, args, cwd)).toEqual(one)
    expect(await jobs(3, args, cwd)).toEqual(one)
  })

  it('writes the same files', async () => {
    const cwd = archive()
    const [one, two] = await Promise.all([1, 2].map((each) => jobs(each, ['--json', 'a/', '-o', `out${each}/`], cwd)))
    expect(two).toEqual(one)
    const files = readdirSync(join(cwd, 'out1')).sort()
    expect(files).toContain('index.json')
    expect(readdirSync(join(cwd, 'out2')).sort()).toEqual(files)
    for (const file of files.filter((each) => each.endsWith('.json')))
      JSON.parse(readFileSync(join(cwd, 'out1', file), 'utf8'))
    for (const file of files)
      expect(readFileSync(join(cwd, 'out2', file), 'utf8')).toBe(readFileSync(join(cwd, 'out1', file), 'utf8'))
  })

  it('ends all of them at the first error where that is asked for', async () => {
    const cwd = archive()
    const one = await jobs(1, ['-q', '-f', 'ndjson', '--on-error', 'fail', 'a/'], cwd)
    expect([one.status, one.stdout]).toEqual([65, ''])
    expect(await jobs(2, ['-q', '-f', 'ndjson', '--on-error', 'fail', 'a/'], cwd)).toEqual(one)
  })

  it.each(['0', 'x', '1.5', '1000'])('takes no %s', async (number) => {
    expect(await run(['--jobs', number])).toMatchObject({
      status: 64,
      stderr: `news-fmt: --jobs ${number}: is not such a number. Give a whole number from 1 to 256\n`,
    })
  })
})

describe('--jobs for a stream', () => {
  const line = (id: number, text: string): string => `${JSON.stringify({ id, text })}\n`
  const filter = ['--from', 'jsonl', '-f', 'ndjson', '--fields', 'identifier', '--id-field', 'id']

  it('keeps the order of its lines', async () => {
    const lines = Array.from({ length: 250 }, (_, i) => (i % 50 === 7 ? '[\n' : line(i, ARTICLE)))
    const input = lines.join('')
    const one = await run([...filter, '--jobs', '1'], { input })
    expect(one.stdout.trim().split('\n')).toHaveLength(lines.length)
    expect(await run([...filter, '--jobs', '2'], { input })).toEqual(one)
  })

  it('loses one article where a thread dies of it', async () => {
    // As long a text as a thread is given in so small a heap
    const marks = '-\n'.repeat(42_000)
    const input = [line(1, ARTICLE), line(2, ARTICLE), line(3, marks), line(4, ARTICLE)].join('')
    const env = { NODE_OPTIONS: '--max-old-space-size=30' }
    const { status, stdout, stderr } = await run(['-q', ...filter, '--jobs', '2'], { input, env })
    const answers = stdout
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each).identifier ?? 'none')
    expect([status, answers]).toEqual([70, ['1', '2', 'none', '4']])
    expect(stderr).toContain('line 3: the thread that read it died (ERR_WORKER_OUT_OF_MEMORY)')
  })
})

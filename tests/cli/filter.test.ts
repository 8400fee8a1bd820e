import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { linesWithin, ownPieces } from '../../src/cli/input/line-blocks.js'
import { ARTICLE, BIN, cleanEnv, folderWith, run } from '../support/run.js'

const FILTER = ['-q', '--from', 'jsonl', '-f', 'ndjson', '--fields', 'headline,source']
const line = (data: unknown): string => `${JSON.stringify(data)}\n`
const LINES = [
  line({ id: 'a', text: ARTICLE }),
  '{"text": "cut\n',
  '\n',
  line({ id: 'b', title: 'None' }),
  line({ body: ARTICLE }),
]

/** What each line of an output says: a headline, or what is wrong. */
function answers(stdout: string): (string | null)[] {
  return stdout
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each))
    .map(({ headline, error }) => error ?? headline)
}

const HEADLINE = 'Harbor board votes to keep the night ferry'
const ANSWERS = [
  HEADLINE,
  'is no JSON. Mend it',
  'holds nothing but blanks. Give it an article',
  'has no text in text, body, content. Name its field with --text-field',
  HEADLINE,
]

describe('--from jsonl -f ndjson', () => {
  it('gives a line for each line, whatever is in it', async () => {
    const { status, stdout, stderr } = await run([...FILTER, '--id-field', 'id'], { input: LINES.join('') })
    expect([status, answers(stdout)]).toEqual([65, ANSWERS])
    expect(stdout.split('\n')[3]).toContain('"source":{"name":null,"line":null,"identifier":"b"}')
    expect(stderr).toContain('standard input: line 4: has no text')
  })

  it('takes a text that looks like two articles for one', async () => {
    const input = line({ text: `${ARTICLE}\n\n\n${ARTICLE.replace('night', 'day')}` })
    expect(answers((await run(FILTER, { input })).stdout)).toHaveLength(1)
  })

  it('says of a line the same whatever stands before it', async () => {
    const { stdout } = await run(FILTER, { input: LINES.join('') })
    const alone = await Promise.all(LINES.map((input) => run(FILTER, { input })))
    expect(alone.map((each) => each.stdout).join('')).toBe(stdout)
  })

  it('reads a line as it is written, whatever the others are in, and tells of an encoding once', async () => {
    const latin = Buffer.from(line({ text: ARTICLE.replace('Odile', 'Zoé').replace(/[“”’—]/gu, "'") }), 'latin1')
    const marked = `\ufeff${line({ text: ARTICLE.replace('Odile', 'Zoé') })}`
    const lines = [latin, Buffer.from('\0\0\0\0\n'), Buffer.from(marked), latin, Buffer.from([0xff, 0xfe, 0x0a])]
    const args = ['--from', 'jsonl', '-f', 'ndjson', '--fields', 'byline.text,source']
    for (const jobs of ['1', '2']) {
      const { stdout, stderr } = await run([...args, '--jobs', jobs], { input: Buffer.concat(lines) })
      const bylines = stdout
        .trim()
        .split('\n')
        .map((each) => JSON.parse(each).byline?.text ?? null)
      const zoe = 'By Zoé Marrin, Staff Writer'
      expect(bylines).toEqual([zoe, null, zoe, zoe, null])
      expect(stderr.split('is no UTF-8 and read as windows-1252')).toHaveLength(2)
      const alone = await Promise.all(lines.map((input) => run(args, { input })))
      expect(alone.map((each) => each.stdout).join('')).toBe(stdout)
    }
    const named = await run([...args, '--encoding', 'latin1'], { input: Buffer.concat([latin, latin]) })
    expect(named.stdout.match(/"By Zoé Marrin/gu)).toHaveLength(2)
  })

  it('takes a text of blanks for no article, whatever is known of it, but for its headline', async () => {
    const lines = [
      { id: 'a', text: '' },
      { id: 'b', text: ' \n', date: '2031-03-04' },
      { text: '', title: HEADLINE },
    ]
    const { stdout } = await run([...FILTER, '--id-field', 'id'], { input: lines.map(line).join('') })
    const blank = 'holds nothing but blanks. Give it an article'
    expect(answers(stdout)).toEqual([blank, blank, HEADLINE])
    expect(stdout.split('\n')[1]).toContain('"identifier":"b"')
  })

  it('gives nothing for nothing', async () => {
    expect(await run(FILTER)).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  it('unpacks what gzip packed as it comes; damage is told', async () => {
    const packed = gzipSync(LINES.join(''))
    expect(answers((await run(FILTER, { input: packed })).stdout)).toEqual(ANSWERS)
    const { status, stderr } = await run(FILTER, { input: packed.subarray(0, 300) })
    expect([status, stderr]).toEqual([65, expect.stringContaining('is a damaged gzip file. Fetch it anew')])
  })

  it('ends with the line that it is at when it is told to', async () => {
    const child = spawn(process.execPath, [BIN, ...FILTER], { env: cleanEnv() })
    child.stdin.on('error', () => {})
    child.stdin.write(line({ text: ARTICLE }))
    const [chunk] = await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect([await once(child, 'close'), String(chunk).endsWith('\n')]).toEqual([[143, null], true])
  })
})

describe('lines that are longer than any text', () => {
  const chunks = async function* (...texts: string[]): AsyncGenerator<Uint8Array> {
    for (const text of texts) yield Buffer.from(text)
  }
  const blocksOf = async (...texts: string[]): Promise<unknown[]> => {
    const blocks: unknown[] = []
    for await (const block of linesWithin(chunks(...texts), 6))
      blocks.push(typeof block === 'number' ? block : String(block))
    return blocks
  }

  it('are counted and not held, and those around them are whole', async () => {
    expect(await blocksOf('a\nb\nlo', 'ng lin', 'e\nc\n', 'd')).toEqual(['a\nb\n', 10, 'c\n', 'd'])
    expect(await blocksOf('too ', 'long\n')).toEqual(['too long\n'])
    expect(await blocksOf('far too ', 'long', '\n\n')).toEqual([13, '\n'])
    expect(await blocksOf('far too ', 'long')).toEqual([12])
  })

  it('are answered as one line', async () => {
    const pieces = []
    for await (const piece of ownPieces(linesWithin(chunks('{}\n', 'far too long', '\n{}\n'), 6), null))
      pieces.push(piece)
    expect(pieces.map(({ lines, isTooLong = false }) => [lines, isTooLong])).toEqual([
      [0, false],
      [1, true],
      [2, false],
    ])
  })
})

describe('--on-error', () => {
  it('skip ends well, fail at the first', async () => {
    const input = LINES.join('')
    const skip = await run([...FILTER, '--on-error', 'skip'], { input })
    expect([skip.status, answers(skip.stdout)]).toEqual([0, ANSWERS])
    const fail = await run([...FILTER, '--on-error', 'fail'], { input })
    expect([fail.status, answers(fail.stdout)]).toEqual([65, ANSWERS.slice(0, 2)])
  })

  it('skip leaves a line of NDJSON for an input; of other formats nothing', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.txt': '', 'c.txt': ARTICLE })
    const files = ['a.txt', 'b.txt', 'nowhere.txt', 'c.txt', '--on-error', 'skip']
    const lines = await run(['-q', '-f', 'ndjson', ...files], { cwd })
    const [, empty] = lines.stdout.split('\n')
    expect([lines.status, answers(lines.stdout)]).toEqual([
      0,
      [HEADLINE, 'is empty. Give it an article', 'there is no such file. Check the name', HEADLINE],
    ])
    expect(JSON.parse(empty ?? '').source).toEqual({ name: 'b.txt', line: null, identifier: null })
    expect(JSON.parse((await run(['-q', '--json', ...files], { cwd })).stdout)).toHaveLength(2)
  })

  it('fail makes no file of several, and leaves those of their own that are done', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.txt': '', 'c.txt': ARTICLE })
    const files = ['a.txt', 'b.txt', 'c.txt', '--on-error', 'fail']
    expect((await run(['-q', ...files, '-o', 'all.json'], { cwd })).status).toBe(65)
    expect((await run(['-q', ...files, '-o', 'out/', '--json'], { cwd })).status).toBe(65)
    expect(readdirSync(cwd)).not.toContain('all.json')
    expect(readdirSync(`${cwd}/out`)).toContain('a.json')
    expect(readdirSync(`${cwd}/out`)).not.toContain('c.json')
  })
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { ARTICLE, BIN, folderWith, run } from '../support/run.js'

const line = (data: unknown): string => `${JSON.stringify(data)}\n`

describe('JSON lines', () => {
  it('give an article each; a bad line is told by its number and the others go on: 65', async () => {
    const lines = [
      line({ text: ARTICLE }),
      '{"text": "cut\n',
      line([1]),
      '\n',
      line({ title: 'None' }),
      line({ body: ARTICLE }),
    ]
    const cwd = folderWith({ 'a.jsonl': lines.join('') })
    const { status, stdout, stderr } = await run(['-f', 'ndjson', 'a.jsonl'], { cwd })
    expect(
      stdout
        .trim()
        .split('\n')
        .map((each) => JSON.parse(each).source.index),
    ).toEqual([0, 1])
    expect([status, stderr]).toEqual([
      65,
      'news-fmt: a.jsonl: line 2: is no JSON. Mend it\n' +
        'news-fmt: a.jsonl: line 3: is no JSON object. Write { "text": "…" }\n' +
        'news-fmt: a.jsonl: line 5: has no text in text, body, content. Name its field with --text-field\n',
    ])
    expect((await run(['-f', 'ndjson', '-o', 'b.ndjson', 'a.jsonl'], { cwd })).status).toBe(65)
    expect((await run(['-f', 'ndjson', 'a.jsonl', '-o', '-'], { cwd })).stdout).toBe(stdout)
  })

  it('nested too deeply are told, and nothing overflows', async () => {
    const deep = `{"text":"The ferry left.","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`
    const { status, stdout, stderr } = await run(['-f', 'ndjson'], { input: deep + line({ text: ARTICLE }) })
    expect([status, stdout.trim().split('\n').length]).toEqual([65, 1])
    expect(stderr).toBe('news-fmt: standard input: line 1: is nested too deeply. Take the text out first\n')
  })

  it('name fields within fields by dots; what is no field of an article is in source.record', async () => {
    const input = line({ doc: { txt: ARTICLE, n: 7, pages: [1, 2] }, 'doc.kind': 'news', deep: [{ a: 1 }], none: null })
    const { stdout } = await run(['--json', '--text-field', 'doc.txt', '--id-field', 'doc.n'], { input })
    const { identifier, source, headline, provenance, removed } = JSON.parse(stdout)
    expect(source.record).toEqual({ 'doc.pages': '1; 2', 'doc.kind': 'news', deep: '[{"a":1}]' })
    expect([identifier, removed]).toEqual(['7', []])
    expect(ARTICLE.slice(...provenance.headline.span)).toBe(headline)
  })

  it.each([
    [
      'our own',
      JSON.stringify({ schemaVersion: 1, source: {} }),
      'is what news-fmt made of an article, not its text. Give it the text',
    ],
    ['a list', '[\n{"text": "a"}]', "is a JSON array, not a line an article. Try jq -c '.[]' FILE | news-fmt"],
    [
      'on several lines',
      '{\n  "text": "a"\n}',
      'is JSON on several lines, not a line an article. Try jq -c . FILE | news-fmt',
    ],
  ])('other JSON is told with what to do: %s', async (_, input, message) => {
    expect(await run([], { input })).toMatchObject({
      status: 65,
      stdout: '',
      stderr: `news-fmt: standard input: ${message}\n`,
    })
  })
})

describe('a stream of JSON lines', () => {
  it('is answered line by line: the first article is out before the second has come', async () => {
    const child = spawn(process.execPath, [BIN, '-q', '--from', 'jsonl', '-f', 'ndjson'], { stdio: 'pipe' })
    const headlines: string[] = []
    for (const headline of ['Ferry keeps its night run', 'Harbor board meets again']) {
      child.stdin.write(line({ text: `${headline}\n\nThe board voted on Monday to keep it.\n` }))
      const [chunk] = await once(child.stdout, 'data')
      headlines.push(JSON.parse(String(chunk)).headline)
    }
    child.stdin.end()
    expect(headlines).toEqual(['Ferry keeps its night run', 'Harbor board meets again'])
  })

  it('counts lines and articles through all of it, as a file that is read at once', async () => {
    const lines = Array.from({ length: 1500 }, (_, i) =>
      line({ id: i, text: `Ferry ${i} left\n\n${'It left. '.repeat(90)}` }),
    )
    lines[1400] = '{"text": "cut\n'
    const cwd = folderWith({ 'a.jsonl': lines.join('') })
    const { status, stdout, stderr } = await run(['-q', '-f', 'ndjson', '--fields', 'source', 'a.jsonl'], { cwd })
    const places = stdout
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each).source.index)
    expect([status, places]).toEqual([65, places.map((_, index) => index)])
    expect([places.length, stderr]).toEqual([1499, 'news-fmt: a.jsonl: line 1401: is no JSON. Mend it\n'])
  })
})

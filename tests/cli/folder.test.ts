import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLE, folderWith, run } from '../support/run.js'

const LINES = [
  {
    id: 'a1',
    title: 'Harbour ferry stops',
    date: '2026-03-04',
    text: 'The ferry of Port Ellery stopped on Tuesday, its crew said.',
  },
  {
    id: 'a2',
    title: 'Harbour ferry stops',
    date: '2026-03-04',
    text: 'It stopped again in the evening, and nobody knew why it did.',
  },
  { id: 'a3', text: 'No headline, and no date, but a sentence or two. They stay as they are.' },
]
const JSONL = LINES.map((each) => `${JSON.stringify(each)}\n`).join('')
const NAMES = ['2026-03-04-harbour-ferry-stops-2.md', '2026-03-04-harbour-ferry-stops.md', 'index.json', 'untitled.md']

const indexOf = (cwd: string): { file: string; headline: string | null }[] =>
  JSON.parse(readFileSync(join(cwd, 'out/index.json'), 'utf8'))

describe('a folder for an input with several articles', () => {
  it('has a file for each, named by date and headline, and an index', async () => {
    const cwd = folderWith({ 'a.jsonl': JSONL, 'b.txt': ARTICLE })
    expect(await run(['a.jsonl', 'b.txt', '--markdown', '-o', 'out/'], { cwd })).toMatchObject({
      status: 0,
      stderr: '',
    })
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([...NAMES.slice(0, 2), 'b.md', ...NAMES.slice(2)])
    expect(readFileSync(join(cwd, 'out', NAMES[0] as string), 'utf8')).toContain('in the evening')
    expect(indexOf(cwd)).toMatchObject([
      {
        file: NAMES[1],
        headline: 'Harbour ferry stops',
        published: '2026-03-04',
        source: 'a.jsonl',
        index: 0,
        identifier: 'a1',
      },
      { file: NAMES[0], index: 1, identifier: 'a2' },
      {
        file: 'untitled.md',
        headline: null,
        published: null,
        index: 2,
        identifier: 'a3',
        span: [0, expect.any(Number)],
      },
    ])
  })

  it('stays as it is when the same is written again', async () => {
    const cwd = folderWith({ 'a.jsonl': JSONL })
    for (const _ of [1, 2]) await run(['a.jsonl', '--markdown', '-o', 'out/'], { cwd })
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(NAMES)
    expect(indexOf(cwd)).toHaveLength(3)
  })

  it('never loses a file: other articles get other names, and the index goes on', async () => {
    const cwd = folderWith({ 'a.jsonl': JSONL, 'out/untitled.md': 'mine' })
    await run(['a.jsonl', '--markdown', '-o', 'out'], { cwd })
    writeFileSync(join(cwd, 'b.jsonl'), JSONL.replace('ferry of', 'boat of'))
    rmSync(join(cwd, 'out/untitled-2.md'))
    await run(['b.jsonl', '--markdown', '-o', 'out'], { cwd })
    expect(readFileSync(join(cwd, 'out/untitled.md'), 'utf8')).toBe('mine')
    expect(indexOf(cwd).map(({ file }) => file)).toEqual([
      '2026-03-04-harbour-ferry-stops.md',
      '2026-03-04-harbour-ferry-stops-3.md',
      '2026-03-04-harbour-ferry-stops-2.md',
      'untitled-2.md',
    ])
  })

  it('is refused where its index is none: 73', async () => {
    const cwd = folderWith({ 'a.jsonl': JSONL, 'out/index.json': '{"name": "mine"}' })
    const { status, stderr } = await run(['a.jsonl', '--markdown', '-o', 'out'], { cwd })
    expect([status, stderr]).toEqual([
      73,
      `news-fmt: ${join('out', 'index.json')}: is there and no index of articles. Choose another folder\n`,
    ])
    expect(readdirSync(join(cwd, 'out'))).toEqual(['failures.ndjson', 'index.json'])
  })
})

import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exitStatus } from '../../src/cli/exit-status.js'
import { flawOf } from '../../src/cli/input/flaw-of.js'
import { isFew, isSmall, roomFor } from '../../src/cli/input/room.js'
import { ARTICLE, folderWith, run } from '../support/run.js'

test.each(['Invalid string length', 'Maximum call stack size exceeded', 'Invalid array length'])(
  'what V8 does not hold is told in one line: %s',
  (message) => {
    const flaw = flawOf(new RangeError(message), 'article.txt')
    expect(flaw.message).toBe('is too large for one article. Split it')
    expect(flaw.status).toBe(exitStatus.data)
  },
)

test('what Node can decode into no text is told alike', () => {
  const error = Object.assign(new Error('Cannot create a string longer than 0x1fffffe8 characters'), {
    code: 'ERR_STRING_TOO_LONG',
  })
  expect(flawOf(error, 'article.txt').status).toBe(exitStatus.data)
})

test('any other error is a bug', () => {
  expect(flawOf(new RangeError('Invalid time value'), 'article.txt').status).toBe(exitStatus.software)
})

test.each([
  [100_000, 1e6, true, true],
  [1_000_000, 600e6, true, true],
  [1_000_000, 450e6, false, true],
  [1_000_000, 3e6, false, false],
])('of %d characters in %d bytes it is known whether there is room: %j, and whether there may be: %j', (...of) => {
  const [characters, limit, isKnown, isTried] = of
  expect(isFew(characters, limit)).toBe(isKnown)
  const refused = (): void => roomFor(characters, limit)
  if (isTried) refused()
  else expect(refused).toThrow(/^needs more than the \d+ MB of memory that Node takes\. Split it, or set /)
})

test('what is in a text says what it takes', () => {
  const limit = 140e6
  expect(isSmall(`${ARTICLE}\n`.repeat(400), limit)).toBe(true)
  for (const piece of ['“a” ', '-\n', 'By \n\n']) expect(isSmall(piece.repeat(100_000), limit)).toBe(false)
})

/** Megabytes of a heap in which an article is read, and no text of some megabytes. */
const SMALL_HEAP = { NODE_OPTIONS: '--max-old-space-size=60' }
/** Megabytes of one in which a text is read that may take more than that. */
const ENOUGH = { NODE_OPTIONS: '--max-old-space-size=50' }
const LARGE = `${ARTICLE}\n${'ferries, boats; '.repeat(20_000)}\n`

test.each([
  ['an article', 'a.txt', `${ARTICLE}\n`.repeat(12_000)],
  ['nothing but quotations', 'a.txt', '"a" '.repeat(400_000)],
  ['a run of marks that takes one array', 'a.txt', '“a ‘'.repeat(400_000)],
])('%s that Node has no memory for is told in one line, and nothing is written of it', async (_, name, text) => {
  const cwd = folderWith({ [name]: text, 'b.txt': ARTICLE })
  const { status, stderr } = await run(['--json', '-q', '-o', 'out/', name, 'b.txt'], { cwd, env: SMALL_HEAP })
  expect(stderr).toMatch(/^news-fmt: a\.\w+: needs more than the \d+ MB of memory that Node takes\. [^\n]+\n$/)
  expect(stderr).toMatch(/Split it, or set NODE_OPTIONS=--max-old-space-size=\d+\n$/)
  expect(status).toBe(exitStatus.data)
  expect(readdirSync(`${cwd}/out`).sort()).toEqual(['b.json', 'failures.ndjson'])
})

test.each([[[]], [['--jobs', '2']]])('of JSON lines it costs one of them: %j', async (options) => {
  const lines = [ARTICLE, '"a" '.repeat(400_000), ARTICLE].map((text) => JSON.stringify({ text }))
  const args = ['-q', '--from', 'jsonl', '-f', 'ndjson', ...options]
  const { status, stderr, stdout } = await run(args, { input: `${lines.join('\n')}\n`, env: SMALL_HEAP })
  expect(stderr).toMatch(/^news-fmt: standard input: line 2: needs more than the [^\n]+\n$/)
  expect(stdout.split('\n').map((line) => line && Object.keys(JSON.parse(line))[0])).toEqual([
    'schemaVersion',
    'error',
    'schemaVersion',
    '',
  ])
  expect(status).toBe(exitStatus.data)
})

test.each([[['--json']], [['-f', 'html']], [[]], [['--explain', '--json']]])(
  'what is read in a process of its own is written as any other: %j',
  async (options) => {
    const cwd = folderWith({ 'a.txt': LARGE, 'b.txt': ARTICLE })
    for (const files of [['a.txt'], ['b.txt', 'a.txt']]) {
      const usual = await run([...options, ...files], { cwd })
      expect(usual.status).toBe(exitStatus.ok)
      expect(await run([...options, ...files], { cwd, env: ENOUGH })).toEqual(usual)
    }
  },
)

test('and so are files of their own', async () => {
  const cwd = folderWith({ 'a.txt': `${LARGE}\n-30-\n\n${ARTICLE}` })
  const outputs = []
  for (const env of [{}, ENOUGH]) {
    await run(['--json', '-o', 'out/', 'a.txt'], { cwd, env })
    outputs.push(readdirSync(`${cwd}/out`).map((name) => [name, readFileSync(`${cwd}/out/${name}`, 'utf8')]))
    rmSync(`${cwd}/out`, { recursive: true })
  }
  expect(outputs[1]).toEqual(outputs[0])
})

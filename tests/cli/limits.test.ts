import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exitStatus } from '../../src/cli/exit-status.js'
import { flawOf } from '../../src/cli/input/flaw-of.js'
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

/** Megabytes of a heap in which an article is read, and no text of some megabytes. */
const SMALL_HEAP = { NODE_OPTIONS: '--max-old-space-size=100' }

test.each([
  ['a text', 'a.txt', `${ARTICLE}\n`.repeat(12_000)],
  ['an article of a text that may hold several', 'a.txt', `${ARTICLE}\n`.repeat(6_000)],
  ['a line', 'a.jsonl', `${JSON.stringify({ text: `${ARTICLE}\n`.repeat(6_000) })}\n`],
])('%s that Node has no memory for is told in one line, and nothing is written of it', async (_, name, text) => {
  const cwd = folderWith({ [name]: text, 'b.txt': ARTICLE })
  const { status, stderr } = await run(['--json', '-q', '-o', 'out/', name, 'b.txt'], { cwd, env: SMALL_HEAP })
  const line =
    /^news-fmt: a\.\w+: needs about \d+ MB of memory, and Node takes \d+\. Split it, or set NODE_OPTIONS=--max-old-space-size=\d+\n$/
  expect(stderr).toMatch(line)
  expect(status).toBe(exitStatus.data)
  expect(readdirSync(`${cwd}/out`).sort()).toEqual(['b.json', 'failures.ndjson'])
})

import { expect, test } from 'vitest'
import { exitStatus } from '../../src/cli/exit-status.js'
import { flawOf } from '../../src/cli/input/flaw-of.js'

test.each(['Invalid string length', 'Maximum call stack size exceeded', 'Invalid array length'])(
  'what V8 does not hold is told in one line: %s',
  (message) => {
    const flaw = flawOf(new RangeError(message), 'article.txt')
    expect(flaw.message).toBe('is too large for one article. Split it')
    expect(flaw.status).toBe(exitStatus.data)
  },
)

test('any other error is a bug', () => {
  expect(flawOf(new RangeError('Invalid time value'), 'article.txt').status).toBe(exitStatus.software)
})

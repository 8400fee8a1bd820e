import { expect, test } from 'vitest'
import { exitStatus } from '../../src/cli/exit-status.js'
import { InputFailed } from '../../src/cli/input/input-failed.js'

test.each(['Invalid string length', 'Maximum call stack size exceeded', 'Invalid array length'])(
  'what V8 does not hold is told in one line: %s',
  (message) => {
    const { reason } = new InputFailed(new RangeError(message), 'article.txt')
    expect(reason.message).toBe('is too large for one article. Split it')
    expect(reason.status).toBe(exitStatus.data)
  },
)

test('any other error is a bug', () => {
  expect(new InputFailed(new RangeError('Invalid time value'), 'article.txt').reason.status).toBe(exitStatus.software)
})

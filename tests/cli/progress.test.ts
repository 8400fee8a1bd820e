import { expect, test } from 'vitest'
import { progressText } from '../../src/cli/progress.js'

test.each([
  [{ articles: 120, done: 100, files: 400, seconds: 2 }, '120 articles, 100 of 400 files, 60 a second, 0:06 left'],
  [{ articles: 3, done: 1, files: 9000, seconds: 1.5 }, '3 articles, 1 of 9000 files, 2.0 a second, 3:44:59 left'],
  [{ articles: 40, done: 0, files: 2, seconds: 2 }, '40 articles, 0 of 2 files, 20 a second'],
  [{ articles: 9000, done: 0, files: 1, seconds: 61 }, '9000 articles, 148 a second'],
])('%j', (state, text) => {
  expect(progressText(state)).toBe(text)
})

import { afterEach, expect, test, vi } from 'vitest'
import { parse, render } from '../../src/index.js'

afterEach(() => void vi.restoreAllMocks())

const SENTENCE =
  'Ana Ruiz, the harbor master, said that “the ferry would not leave before the storm”. The boats lay there. '

/** Characters that the page of quotations takes out of, and looks through in, an article with so many of them in one paragraph. */
function workOf(count: number): number {
  const article = parse(`The ferry stays in port\n\n${SENTENCE.repeat(count)}`)
  expect(article.quotes).toHaveLength(count)
  let work = 0
  const { slice, indexOf, lastIndexOf, split } = String.prototype
  vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, ...ends) {
    const own = slice.apply(this, ends)
    work += own.length
    return own
  })
  vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, sought, from = 0) {
    const found = indexOf.call(this, sought, from)
    work += (found < 0 ? this.length : found) - from
    return found
  })
  vi.spyOn(String.prototype, 'lastIndexOf').mockImplementation(function (this: string, sought, from = this.length) {
    const found = lastIndexOf.call(this, sought, from)
    work += Math.min(from, this.length) - found
    return found
  })
  vi.spyOn(String.prototype, 'split').mockImplementation(function (this: string, ...how: Parameters<typeof split>) {
    work += this.length
    return split.apply(this, how)
  })
  render(article, 'terminal', { quotesOnly: true })
  vi.restoreAllMocks()
  return work
}

test('the page of quotations of a long paragraph takes as much for each of them', () => {
  expect(workOf(400)).toBeLessThan(5 * workOf(100))
})

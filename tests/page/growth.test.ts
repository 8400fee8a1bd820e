import { afterEach, expect, test, vi } from 'vitest'
import { joinLines } from '../../src/page/join-lines.js'
import { readPage } from '../../src/page/read-page.js'
import { turn } from '../../src/recognise/rules/turn.js'

afterEach(() => void vi.restoreAllMocks())

/** Characters of the texts whose ends are looked at while so many lines are joined. */
function lookedAt(line: string, count: number): number {
  let work = 0
  const endsWith = String.prototype.endsWith
  vi.spyOn(String.prototype, 'endsWith').mockImplementation(function (this: string, ...what) {
    work += this.length
    return endsWith.apply(this, what)
  })
  joinLines(Array(count).fill(line), 'undo')
  vi.restoreAllMocks()
  return work
}

test.each(['the ferry was late', 'so the har-', 'well-'])(
  'a line is joined to the one above it, not to all: %s',
  (line) => {
    expect(lookedAt(line, 4000)).toBeLessThan(5 * lookedAt(line, 1000))
  },
)

test('lines are joined as they were', () => {
  expect(joinLines(['the har-', 'bor of the well-', 'known sub-', 'ur-', 'ban town'], 'undo')).toBe(
    'the harbor of the well-known suburban town',
  )
  expect(joinLines(['T', 'he ferry', '', 'was'], 'keep')).toBe('The ferry was')
})

/** Words that the rule for turns looks at in a talk of so many under labels that could be anything. */
function wordsAsked(count: number): number {
  const talk = Array.from(
    { length: count },
    (_, i) => `${i % 2 ? 'Ferry' : 'Coast'}: The ferry was late again, they said so.`,
  )
  const text = talk.join('\n\n')
  const page = readPage(text, [0, text.length])
  let asked = 0
  const tokens = new Proxy(page.tokens, {
    get: (own, key) => {
      if (key === 'lower') asked += 1
      const value: unknown = Reflect.get(own, key, own)
      return typeof value === 'function' ? value.bind(own) : value
    },
  })
  turn.find({ ...page, tokens })
  return asked
}

test('the words of a talk are counted once for all of its labels', () => {
  expect(wordsAsked(400)).toBeLessThan(5 * wordsAsked(100))
})

import { expect, test, vi } from 'vitest'

/** Questions asked about tokens so far, which is what reading sentences is made of. */
const count = vi.hoisted(() => ({ steps: 0 }))

vi.mock('../../src/quotes/words/token.js', async (original) => {
  const own = await original<typeof import('../../src/quotes/words/token.js')>()
  const counted = <A extends readonly unknown[], R>(ask: (...args: A) => R) => {
    return (...args: A): R => {
      count.steps += 1
      return ask(...args)
    }
  }
  return { ...own, at: counted(own.at), has: counted(own.has), is: counted(own.is), opens: counted(own.opens) }
})

const { quotationsOf, sectionOf } = await import('./support.js')
const { findQuotations } = await import('../../src/quotes/index.js')
const { tokenize } = await import('../../src/words/tokens.js')

function stepsOf(read: () => unknown): number {
  count.steps = 0
  read()
  return count.steps
}

const heavy: readonly (readonly [name: string, piece: string])[] = [
  ['unclosed marks', '“we said '],
  ['unclosed marks, a paragraph each', '“We said so.\n\n'],
  ['straight marks', '"a" '],
  ['single marks', "'a b' 's "],
  ['doubled apostrophes', "''a "],
  ['names', 'Ana Ruiz '],
  ['clauses', 'Ana, who said, and told, '],
  ['quotations with pronouns', '“It is so,” he said. '],
  ['a sentence without an end', 'the man said and told Bo that '],
  ['tags', '<a b="c '],
  ['opening marks in a row', '“'],
  ['backticks', '`'],
  ['tiny quotations', '“a”'],
  ['an attribution without marks between', 'A said “b” '],
  ['letters', 'Dear Bo,\n\nI said “no” to it.\n\nAna Ruiz\n\n'],
  ['names that sign', '“We said so.”\n\n- Ana Ruiz, Lima\n\n'],
  ['two with one name', 'Adam Ruiz met Paul Ruiz. Ruiz left the room. “No,” he said. '],
  ['leads', 'From the town of Bo: “no”: '],
  ['who is made to speak', 'led Bo, who knew, to say, and to tell, '],
  ['people who do', 'a man who met a man who met '],
]

test.each(heavy)('as many times the text, as many times the steps: %s', (_, piece) => {
  const [small = 0, large = 0] = [12_000, 96_000].map((size) =>
    stepsOf(() => quotationsOf(piece.repeat(Math.ceil(size / piece.length)))),
  )
  // Eight times the text
  expect(large).toBeLessThan(Math.max(small, 2000) * 10)
})

/** A story of its own, whose people nobody else has. */
function story(number: number): string {
  const name = `${String.fromCharCode(65 + (number % 26))}ana Ruiz`
  return `“The bridge is safe,” said ${name}, the mayor.\n\n“It is not,” she said. “I saw it.”\n\nRuiz left.\n\n`
}

test('an article of a file takes no more steps the more there are', () => {
  const steps = [10, 1000].map((articles) => {
    const text = Array.from({ length: articles }, (_, number) => story(number)).join('')
    const at = story(0).length
    const sections = [sectionOf(story(1))].map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => ({ ...block, span: [block.span[0] + at, block.span[1] + at] as const })),
    }))
    const tokens = tokenize(text, [at, at + story(1).length])
    return stepsOf(() => findQuotations({ text, tokens, sections, authors: [] }))
  })
  expect(steps[0]).toBeGreaterThan(100)
  expect(steps[1]).toBe(steps[0])
})

test('nobody is named by another article of the file', () => {
  const [first, second] = ['Ana Ruiz met Bo Lind at the port.\n\n', '“The bridge is safe,” Ruiz said.\n\nBo Lind left.']
  const text = `${first}${second}`
  const at = (first as string).length
  const section = sectionOf(second as string)
  const blocks = section.blocks.map((block) => ({ ...block, span: [block.span[0] + at, block.span[1] + at] as const }))
  const tokens = tokenize(text, [at, text.length])
  const { speakers } = findQuotations({ text, tokens, sections: [{ ...section, blocks }], authors: [] })
  expect(speakers.map(({ name }) => name)).toEqual(['Ruiz'])
})

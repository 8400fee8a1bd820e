import { expect, test } from 'vitest'
import { parse } from '../../src/library/parse.js'

/** Wrapped as the quotation is. */
const PROSE = `The harbour office closed the pier on Monday after two of its
beams gave way, and nobody was hurt by it, though a man who sold
ice on it for thirty summers says that he heard it coming.`

const quoteIn = (...lines: readonly string[]): string | undefined =>
  parse(`Fog closes port\n\n${PROSE}\n\n${lines.join('\n')}\n\n${PROSE}\n`)
    .sections.flatMap(({ blocks }) => blocks)
    .find(({ type }) => type === 'blockquote')?.text

const LINES = [
  'A beam of oak that has stood in the water for sixty years breaks',
  'without a sound where the load on it is > 12 tons, which nobody',
  'would have thought of a beam that looks so good.',
]

test.each([
  [
    ['> A beam breaks where the load is > 12 tons and >> 2 men.'],
    'A beam breaks where the load is > 12 tons and >> 2 men.',
  ],
  [['> A beam -> breaks <3 > 2>1'], 'A beam -> breaks <3 > 2>1'],
  [LINES.map((line) => `> ${line}`), LINES.join(' ')],
  [LINES.map((line) => `>> ${line}`), LINES.join(' ')],
  [LINES.map((line) => `>${line}`), LINES.join(' ')],
  [[`> ${LINES.join(' ')}`, '', `> ${LINES.join(' ')}`], `${LINES.join(' ')}\n\n${LINES.join(' ')}`],
])('signs before the lines of a quotation go, those within them stay: %j', (lines, text) => {
  expect(quoteIn(...lines)).toBe(text)
})

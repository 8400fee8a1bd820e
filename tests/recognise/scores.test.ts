import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'

const verbatimOf = (lines: string): string[] =>
  parse(
    `Gulls win on the last whistle\n\nBy Dana Voss\n\nThe Gulls beat the Herons on Saturday for the first time since they moved to Vanna.\n\n${lines}\n\nMore than three thousand people saw it from the western pier, the club said.`,
  ).sections.flatMap(({ blocks }) => blocks.flatMap(({ type, text }) => (type === 'verbatim' ? [text] : [])))

test.each([
  'Herons  1  0 — 1\nGulls   0  2 — 2',
  'Herons 1 0 – 1\nGulls 0 2 – 2',
  'North Vanna 010 002 000 - 3 7 1\nGulls 000 000 010 - 1 4 0',
  'Herons 10 21 17\nGulls 14 7 22',
])('a name with numbers behind it is a row of a score: %j', (lines) => {
  expect(verbatimOf(lines)).toEqual([lines])
})

test.each([
  'Anzeigen Tel.: 971 919 333\nRedaktion Tel.: 971 919 313',
  'Desk 971 919 333\nNews 971 919 313',
  'Gulls 2\nHerons 1',
])('a number to call, and one number by itself, are none: %j', (lines) => {
  expect(verbatimOf(lines)).toEqual([])
})

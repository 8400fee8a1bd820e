import type { Page } from '../../page/page.js'
import { type Add, classOf, WIDTH } from './classes.js'
import { context, sizeOf } from './context-features.js'
import { TEMPLATES, WORD_ROWS } from './dimensions.js'
import type { Features, LineFacts, PageFacts } from './facts.js'
import { lineFacts } from './line-facts.js'
import { pageFacts } from './page-facts.js'

/** Everything the model looks at. Linear in the text. */
export function readFeatures(page: Page): Features {
  const facts = lineFacts(page)
  const whole = pageFacts(facts)
  let rows = new Uint16Array(Math.max(1024, facts.length * 128))
  const starts = new Uint32Array(facts.length + 1)
  const line: number[] = []
  for (let at = 0; at < facts.length; at++) {
    line.length = 0
    templates(line, facts, whole, at)
    wordRows(line, facts, at)
    const start = starts[at] as number
    if (start + line.length > rows.length) rows = grown(rows)
    rows.set(line, start)
    starts[at + 1] = start + line.length
  }
  return { lines: facts.length, rows, starts, steps: Uint8Array.from(facts, stepClass), facts, page: whole }
}

function grown(rows: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(rows.length * 2)
  larger.set(rows)
  return larger
}

function stepClass(line: LineFacts): number {
  return Math.min(line.gap, 2) * 3 + sizeOf(line)
}

/** Named classes: template `t` with class `v` is row `t * WIDTH + v`. The order below numbers the templates. */
function templates(rows: number[], facts: readonly LineFacts[], page: PageFacts, at: number): void {
  let template = 0
  const add = (value: number): void => {
    rows.push(template * WIDTH + Math.min(WIDTH - 1, value))
    template += 1
  }
  const line = facts[at] as LineFacts
  own(add, line)
  context(add, line, facts, page, at)
  for (const offset of [-1, 1, -2, 2, -3, 3]) neighbour(add, facts[at + offset], offset)
}

function own(add: Add, line: LineFacts): void {
  const short = classOf(line.length, [3, 8, 11])
  add(0)
  add(line.length)
  add(line.end)
  add(line.start)
  add(line.gap * 4 + line.gapAfter)
  add(line.whole)
  add(line.opening)
  add(line.signs)
  add(line.date)
  add(line.letterCase)
  add(line.common)
  add(line.sentences)
  add(line.menu + (line.prose ? 3 : 0))
  add(short * 5 + Math.min(4, line.gap))
  add(short === 0 ? 0 : line.end + 12 * (short > 1 ? 1 : 0))
  add(short * 6 + Math.min(5, line.sentences))
  add(short < 3 ? line.letterCase + 8 * short : 0)
  add(short === 3 ? line.common : short === 2 ? 8 + line.common : 16)
  add(short === 3 ? line.opening : 0)
  add(short === 3 ? line.signs : 10 + line.signs)
}

function neighbour(add: Add, line: LineFacts | undefined, offset: number): void {
  add(line ? line.length + 1 : 0)
  add(line ? line.whole + 1 : 0)
  add(line ? Math.min(7, line.common) + (line.prose ? 9 : 1) : 0)
  add(line ? line.date + 1 : 0)
  if (Math.abs(offset) > 2) return
  add(line ? line.end + (line.length > 8 ? 12 : 0) : 0)
  add(line ? line.opening + 1 : 0)
  add(line ? line.gap * 4 + line.gapAfter + 1 : 0)
  add(line ? line.menu * 8 + line.letterCase : 23)
  add(line ? line.signs + 1 : 0)
}

/** Longest line of which every word counts. */
const ALL_WORDS = 14

function wordRows(rows: number[], facts: readonly LineFacts[], at: number): void {
  const line = facts[at] as LineFacts
  const { words } = line
  const seen = words.length <= ALL_WORDS ? words : [...words.slice(0, 3), ...words.slice(-2)]
  for (const word of seen) rows.push(wordRow(word, 1))
  if (words.length > 1) rows.push(wordRow(`${words[0]} ${words[1]}`, 2))
  if (words[0]) rows.push(wordRow(words[0], 3))
  if (words.length <= 5) rows.push(wordRow(line.key, 4))
  const above = facts[at - 1]
  if (above && above.words.length <= 4) rows.push(wordRow(above.key, 5))
}

/** FNV-1a into the rows after the templates'. */
function wordRow(word: string, kind: number): number {
  let hash = 0x811c9dc5 ^ kind
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return TEMPLATES * WIDTH + ((hash >>> 0) % WORD_ROWS)
}

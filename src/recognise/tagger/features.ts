import type { Page } from '../page.js'
import { type LineFacts, lineFacts } from './line-facts.js'
import { type PageFacts, pageFacts } from './page-facts.js'

/** Classes a template may have; a larger value counts as the last one. */
const WIDTH = 24
/** Most templates a line has. */
const TEMPLATES = 128
/** Rows for words, by hash. */
const WORD_ROWS = 2048
/** Rows of named classes; the rest are words. */
export const NAMED_ROWS: number = TEMPLATES * WIDTH
/** Rows of the table of weights. */
export const ROWS: number = TEMPLATES * WIDTH + WORD_ROWS
/** Classes of place that transitions between labels are weighted by. */
export const STEPS = 9

/** A page as the model sees it: rows of weights for every line, and the class of every step into a line. */
export interface Features {
  readonly lines: number
  /** Rows of line `i`: `rows.subarray(starts[i], starts[i + 1])`. */
  readonly rows: Uint16Array
  readonly starts: Uint32Array
  readonly steps: Uint8Array
  readonly facts: readonly LineFacts[]
  readonly page: PageFacts
}

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
  const size = line.prose ? 2 : line.count > 3 ? 1 : 0
  return Math.min(line.gap, 2) * 3 + size
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

type Add = (value: number) => void

function own(add: Add, line: LineFacts): void {
  const short = line.length <= 3 ? 0 : line.length <= 8 ? 1 : line.length <= 11 ? 2 : 3
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

function log2(value: number): number {
  return value <= 0 ? 0 : 1 + Math.floor(Math.log2(value))
}

function context(add: Add, line: LineFacts, facts: readonly LineFacts[], page: PageFacts, at: number): void {
  const size = line.prose ? 2 : line.count > 3 ? 1 : 0
  const total = page.proseBefore[facts.length] as number
  const before = page.proseBefore[at] as number
  const within = place(page.core, at)
  add(log2(at))
  add(log2(facts.length - 1 - at))
  add(Math.floor((at / facts.length) * 20))
  add(within)
  add(size * 8 + Math.min(7, within >> 1))
  add(total === 0 ? 23 : Math.floor((before / total) * 20))
  add(total === 0 ? 23 : Math.floor(((before + (line.prose ? line.count : 0)) / total) * 20))
  for (const reach of [2, 5, 12]) {
    add(log2(proseIn(page, at - reach, at)))
    add(log2(proseIn(page, at + 1, at + 1 + reach)))
    add(Math.min(23, log2(proseIn(page, at - reach, at + reach + 1)) + (size === 2 ? 12 : 0)))
  }
  const kin = (page.kinship[at] as number) < 0 ? 0 : 1 + Math.floor((page.kinship[at] as number) * 6.99)
  add(kin * 3 + size)
  add(within < 6 ? kin : within < 12 ? 8 + kin : 16 + kin)
  add(Math.min(6, page.twins[at] as number) * 3 + size)
  add((page.echo[at] as number) * 6 + Math.min(5, within >> 1))
  const since = page.underFor[at] as number
  add(since < 1 ? (page.under[at] as number) : 23)
  add(since < 4 ? (page.under[at] as number) : 23)
  add(since < 12 ? (page.under[at] as number) : 23)
  add(size === 2 && since < 12 ? (page.under[at] as number) : 23)
  add(log2(since) + (size === 2 ? 12 : 0))
  const lines = page.blockLines[at] as number
  add(log2(lines) + (size === 2 ? 12 : 0))
  add(log2((page.blockWords[at] as number) / lines) + (lines > 1 ? 12 : 0))
  add(line.gap === Math.min(3, page.coreGap) ? size : 3 + size)
  add(page.typical === 0 ? 23 : Math.min(11, Math.floor((line.count / page.typical) * 6)) + (size === 2 ? 12 : 0))
  add(line.language === 0 ? 0 : line.language === page.language ? 1 + size : 4 + size)
  add(log2(total))
  add(log2(facts.length))
  add(headRank(facts, page, at))
  const reach = place(page.reach, at)
  add(reach)
  add(size * 8 + Math.min(7, reach >> 1))
  add(log2(page.sinceProse[at] as number) + (size === 2 ? 12 : 0))
  add(log2(page.untilProse[at] as number) + (size === 2 ? 12 : 0))
  const run = page.runWords[at] as number
  add(run === 0 ? 23 : Math.min(11, log2(run)) + (size === 2 ? 12 : 0))
  add(run === 0 || total === 0 ? 23 : Math.floor((run / total) * 9.99) + (size === 2 ? 12 : 0))
  const close = at - 6
  add(size * 8 + Math.min(7, log2(windowed(page.comments, close, at + 7))))
  add(size * 8 + Math.min(7, log2(windowed(page.dates, close, at + 7))))
  add(size * 8 + Math.min(7, Math.floor(windowed(page.known, at - 4, at) * 1.9)))
  add(size * 8 + Math.min(7, Math.floor(windowed(page.known, at + 1, at + 5) * 1.9)))
  const depth = Math.min(7, log2(page.inComments[at] as number))
  add(size * 8 + depth)
  add(within < 8 ? depth : within < 16 ? 8 + depth : 16 + depth)
  add(Math.min(7, log2(page.comments[facts.length] as number)) + (size === 2 ? 12 : 0))
  add(within < 8 ? Math.min(7, kin) + 8 * (line.length < 4 ? 0 : line.length < 11 ? 1 : 2) : 0)
}

/** Where a line is from the core: before it by distance (0-7), in it by distance from its ends (8-15), after it (16-23). */
function place([first, end]: readonly [number, number], at: number): number {
  if (at < first) return Math.max(0, 7 - log2(first - at - 1))
  if (at >= end) return Math.min(23, 16 + log2(at - end))
  return at - first <= end - 1 - at ? 8 + Math.min(3, log2(at - first)) : 12 + Math.min(3, log2(end - 1 - at))
}

function proseIn(page: PageFacts, from: number, to: number): number {
  return windowed(page.proseBefore, from, to)
}

/** What a running count gained between two lines. */
function windowed(before: Float64Array, from: number, to: number): number {
  const low = Math.max(0, from)
  const high = Math.min(before.length - 1, to)
  return high <= low ? 0 : (before[high] as number) - (before[low] as number)
}

/** How far above the core's start a line stands, and whether a date or a byline follows soon. */
function headRank(facts: readonly LineFacts[], page: PageFacts, at: number): number {
  const distance = page.core[0] - at
  if (distance < -2 || distance > 40) return 0
  let dated = 0
  for (let next = at + 1; next <= at + 5; next++) {
    const date = facts[next]?.date ?? 0
    if (date >= 1 && date <= 6) dated = 1
  }
  return 1 + dated * 10 + (distance <= 0 ? 0 : 1 + log2(distance))
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

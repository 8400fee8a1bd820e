import { type Add, classOf, log2, WIDTH } from './classes.js'
import type { LineFacts, PageFacts } from './facts.js'

/** A line in its page. */
interface Place {
  readonly add: Add
  readonly line: LineFacts
  readonly facts: readonly LineFacts[]
  readonly page: PageFacts
  readonly at: number
  /** 2: running text, 1: some words, 0: few. */
  readonly size: number
  /** Where it is from the core, and from the reach: see `place`. */
  readonly within: number
  readonly reach: number
  /** Running words of the page. */
  readonly total: number
  /** Class of the share of its rarer words that the core has as well; 0 where it has none. */
  readonly shared: number
}

/** The value of templates that do not apply. */
const NONE = WIDTH - 1

/** What a line is in its page, as classes of templates in a fixed order. */
export function context(add: Add, line: LineFacts, facts: readonly LineFacts[], page: PageFacts, at: number): void {
  const shared = page.sharedWords[at] as number
  const here: Place = {
    add,
    line,
    facts,
    page,
    at,
    size: sizeOf(line),
    within: place(page.core, at),
    reach: place(page.reach, at),
    total: page.proseBefore[facts.length] as number,
    shared: shared < 0 ? 0 : 1 + Math.floor(shared * 6.99),
  }
  position(here)
  proseAround(here)
  likeness(here)
  furnitureAbove(here)
  form(here)
  stretch(here)
  density(here)
  comments(here)
}

function position({ add, line, facts, page, at, size, within, total }: Place): void {
  const before = page.proseBefore[at] as number
  add(log2(at))
  add(log2(facts.length - 1 - at))
  add(Math.floor((at / facts.length) * 20))
  add(within)
  add(size * 8 + Math.min(7, within >> 1))
  add(total === 0 ? NONE : Math.floor((before / total) * 20))
  add(total === 0 ? NONE : Math.floor(((before + (line.prose ? line.count : 0)) / total) * 20))
}

function proseAround({ add, page, at, size }: Place): void {
  for (const reach of [2, 5, 12]) {
    add(log2(proseIn(page, at - reach, at)))
    add(log2(proseIn(page, at + 1, at + 1 + reach)))
    add(Math.min(NONE, ofProse(log2(proseIn(page, at - reach, at + reach + 1)), size)))
  }
}

function likeness({ add, page, at, size, within, shared }: Place): void {
  add(shared * 3 + size)
  add(within < 6 ? shared : within < 12 ? 8 + shared : 16 + shared)
  add(Math.min(6, page.sameLines[at] as number) * 3 + size)
  add((page.repeats[at] as number) * 6 + Math.min(5, within >> 1))
}

function furnitureAbove({ add, page, at, size }: Place): void {
  const since = page.underFor[at] as number
  const under = page.under[at] as number
  for (const reach of [1, 4, 12]) add(since < reach ? under : NONE)
  add(size === 2 && since < 12 ? under : NONE)
  add(ofProse(log2(since), size))
}

function form({ add, line, facts, page, at, size, total }: Place): void {
  const lines = page.blockLines[at] as number
  add(ofProse(log2(lines), size))
  add(log2((page.blockWords[at] as number) / lines) + (lines > 1 ? 12 : 0))
  add(line.gap === Math.min(3, page.coreGap) ? size : 3 + size)
  add(page.typical === 0 ? NONE : ofProse(Math.min(11, Math.floor((line.count / page.typical) * 6)), size))
  add(line.language === 0 ? 0 : line.language === page.language ? 1 + size : 4 + size)
  add(log2(total))
  add(log2(facts.length))
  add(headRank(facts, page, at))
}

function stretch({ add, page, at, size, reach, total }: Place): void {
  add(reach)
  add(size * 8 + Math.min(7, reach >> 1))
  add(ofProse(log2(page.sinceProse[at] as number), size))
  add(ofProse(log2(page.untilProse[at] as number), size))
  const run = page.runWords[at] as number
  add(run === 0 ? NONE : ofProse(Math.min(11, log2(run)), size))
  add(run === 0 || total === 0 ? NONE : ofProse(Math.floor((run / total) * 9.99), size))
}

function density({ add, page, at, size }: Place): void {
  add(size * 8 + Math.min(7, log2(windowed(page.comments, at - 6, at + 7))))
  add(size * 8 + Math.min(7, log2(windowed(page.dates, at - 6, at + 7))))
  add(size * 8 + Math.min(7, Math.floor(windowed(page.known, at - 4, at) * 1.9)))
  add(size * 8 + Math.min(7, Math.floor(windowed(page.known, at + 1, at + 5) * 1.9)))
}

function comments({ add, line, facts, page, at, size, within, shared }: Place): void {
  const depth = Math.min(7, log2(page.inComments[at] as number))
  add(size * 8 + depth)
  add(within < 8 ? depth : within < 16 ? 8 + depth : 16 + depth)
  add(ofProse(Math.min(7, log2(page.comments[facts.length] as number)), size))
  add(within < 8 ? Math.min(7, shared) + 8 * classOf(line.length, [3, 10]) : 0)
}

/** Running text has classes of its own. */
function ofProse(value: number, size: number): number {
  return value + (size === 2 ? 12 : 0)
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

/** 2: running text, 1: some words, 0: few. */
export function sizeOf(line: LineFacts): number {
  return line.prose ? 2 : line.count > 3 ? 1 : 0
}

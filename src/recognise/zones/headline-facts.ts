import { tableOf } from '../../language/index.js'
import { log2 } from './classes.js'
import type { Features } from './features.js'
import { phraseFrom, reasonNumber } from './furniture-words.js'
import type { HeadStretch } from './head-stretch.js'
import { BEFORE, BODY, HEAD, HEADLINE, LABELS } from './labels.js'
import type { LineFacts } from './line-facts.js'

const SIZE = LABELS.length
/** Values of one fact: 0 to `MOST`. */
const MOST = 31

/** What the path through the page says of its lines. */
export interface Path {
  readonly features: Features
  readonly labels: Uint8Array
  readonly likely: Float64Array
}

/** All that the forest is shown of line `at`, a byte a fact, always in this order. */
export function headlineFacts(path: Path, head: HeadStretch, at: number): Uint8Array {
  const line = path.features.facts[at] as LineFacts
  return Uint8Array.from([...place(path, head, at), ...own(line), ...company(path, head, at)], (value) =>
    Math.max(0, Math.min(MOST, value)),
  )
}

/** Lines to something below, in classes; above it (negative) in three. */
function steps(lines: number): number {
  if (lines < 0) return lines <= -6 ? 0 : lines <= -3 ? 1 : 2
  if (lines <= 3) return 3 + lines
  return [5, 8, 12, 20, 35, 60].findIndex((most) => lines <= most) + 7 || 13
}

/** Where the line stands, and how much of what stands between it and the body could be the headline as well. */
function place({ features, labels, likely }: Path, head: HeadStretch, at: number): number[] {
  const { facts, page } = features
  const { kin, start } = head
  const below = head.between(at)
  const chance = (line: number, label: number): number =>
    line < 0 || line >= facts.length ? 0 : Math.min(15, Math.floor((likely[line * SIZE + label] as number) * 15.99))
  return [
    steps(start - at),
    steps(page.core[0] - at),
    log2(below.words),
    below.lines,
    Math.min(15, below.titles),
    below.mostKin,
    head.mostKinAbove(at),
    kin[at] as number,
    Math.floor(head.share(at) * MOST),
    Math.min(15, head.rank(at)),
    Math.min(15, head.backward(at)),
    (kin[at] as number) > below.mostKin ? 1 : 0,
    (kin[at] as number) >= head.mostKinAbove(at) ? 1 : 0,
    Math.min(15, below.dates),
    below.known,
    below.longest,
    labels[at] as number,
    ...[BEFORE, HEADLINE, HEAD, BODY].map((label) => chance(at, label)),
    chance(at - 1, BEFORE),
    chance(at - 1, HEADLINE),
    chance(at + 1, HEADLINE),
    chance(at + 1, HEAD),
    chance(at + 1, BODY),
    chance(at + 2, BODY),
    log2(at),
    log2(facts.length),
    at === 0 ? 1 : 0,
    Math.min(15, start - page.core[0] + 8),
  ]
}

function own(line: LineFacts): number[] {
  return [
    line.count,
    line.length,
    line.end,
    line.start,
    line.letterCase,
    line.whole,
    line.menu,
    line.opening,
    line.signs,
    line.common,
    line.sentences,
    line.prose ? 1 : 0,
    line.date,
    line.gap,
    line.gapAfter,
  ]
}

/** The lines around it, and those that read alike. */
function company({ features: { facts, page } }: Path, head: HeadStretch, at: number): number[] {
  return [
    page.repeats[at] as number,
    ...head.twins(at),
    ...head.kindred(at),
    ...signsBelow(facts, at),
    ...[1, 2, -1, -2].flatMap((offset) => neighbour(facts[at + offset])),
    head.kin[at - 1] ?? 0,
    head.kin[at + 1] ?? 0,
    Math.min(15, log2(page.blockLines[at] as number)),
  ]
}

function neighbour(line: LineFacts | undefined): number[] {
  if (!line) return [0, 9, 15, 15, 15, 7]
  return [
    line.count,
    line.whole > 0 ? 1 : line.menu === 1 ? 2 : line.prose ? 3 : 0,
    line.date,
    line.end,
    line.letterCase,
    line.gap,
  ]
}

/** Starts as a byline or the label of a date does. */
export function isBylineStart({ words }: LineFacts): boolean {
  return phraseFrom(words, 0, tableOf('furniture.byline')) > 0
}

const SHARED = [reasonNumber('share-bar'), reasonNumber('counter')]

/** Buttons to share, or what they count. */
export function isShareBar({ whole }: LineFacts): boolean {
  return SHARED.includes(whole)
}

/** Lines down to the next date, byline, share bar or counter, and running text; 0 where none is near. */
function signsBelow(facts: readonly LineFacts[], at: number): number[] {
  const near = facts.slice(at + 1, at + 7)
  const first = (is: (line: LineFacts) => boolean): number => near.findIndex((line) => line.count <= 20 && is(line)) + 1
  return [
    first(({ date }) => date > 0 && date < 7),
    first(isBylineStart),
    first(isShareBar),
    facts.slice(at + 1, at + 9).findIndex(({ prose }) => prose) + 1,
  ]
}

import { log2 } from './classes.js'
import type { Features, LineFacts } from './facts.js'
import { sharedWords } from './shared-words.js'
import { largestSum } from './stretches.js'

/** Columns of the second look. */
export const SECOND_COLUMNS = 26

/** A class for what is not there: a line before the first one. */
const NONE = 31
/** Steps of the logarithm of odds, and the odds in the middle. */
const STEPS = { width: 0.5, middle: 12, last: 24 }
/** Shares are told in this many parts. */
const PARTS = 24
/** Lines at both sides that are looked at one by one, and the windows that are looked at as a whole. */
const NEAR = [-3, -2, -1, 1, 2, 3] as const
const WINDOWS = [2, 5, 12] as const
/** Words of a line that count towards the densest stretch at most, and what a line outside the body costs. */
const MOST_WORDS = 80
const COST = 20

/**
 * What a line is among lines that a first look has told how likely they are body: `odds` are the logarithms. Classes,
 * `SECOND_COLUMNS` a line.
 */
export function secondLook({ facts, lines }: Features, odds: Float64Array): Uint8Array {
  const likely = odds.map((odd) => 1 / (1 + Math.exp(-odd)))
  const classes = new Uint8Array(lines * SECOND_COLUMNS)
  const columns = [
    ...oddsAround(odds),
    ...sharesAround(facts, likely),
    ...distances(likely),
    ...windows(likely),
    ...stretch(facts, likely),
    shared(facts, likely),
    ...sameShape(facts, likely),
  ]
  columns.forEach((column, at) => {
    for (let line = 0; line < lines; line++) classes[line * SECOND_COLUMNS + at] = column(line)
  })
  return classes
}

/** The class of a line in one column. */
type Column = (line: number) => number

function oddsAround(odds: Float64Array): Column[] {
  const classOf = (odd: number | undefined): number =>
    odd === undefined ? NONE : Math.max(0, Math.min(STEPS.last, Math.round(odd / STEPS.width) + STEPS.middle))
  return [0, ...NEAR].map((offset) => (line) => classOf(odds[line + offset]))
}

/** The share of the body's words that stands above a line, that below it, and how many there are. */
function sharesAround(facts: readonly LineFacts[], likely: Float64Array): Column[] {
  const above = new Float64Array(facts.length + 1)
  facts.forEach(({ count }, at) => {
    above[at + 1] = (above[at] as number) + Math.max(1, count) * (likely[at] as number)
  })
  const all = (above[facts.length] as number) || 1
  return [
    (line) => Math.floor(((above[line] as number) / all) * PARTS),
    (line) => Math.floor(((all - (above[line + 1] as number)) / all) * PARTS),
    () => log2(all),
  ]
}

/** Lines to the nearest one above and below that is likely body. */
function distances(likely: Float64Array): Column[] {
  const above = new Uint8Array(likely.length)
  const below = new Uint8Array(likely.length)
  for (let at = 0, far = likely.length; at < likely.length; at++) {
    above[at] = log2(far)
    far = (likely[at] as number) > 0.5 ? 0 : far + 1
  }
  for (let at = likely.length - 1, far = likely.length; at >= 0; at--) {
    below[at] = log2(far)
    far = (likely[at] as number) > 0.5 ? 0 : far + 1
  }
  return [(line) => above[line] as number, (line) => below[line] as number]
}

function windows(likely: Float64Array): Column[] {
  const before = new Float64Array(likely.length + 1)
  likely.forEach((chance, at) => {
    before[at + 1] = (before[at] as number) + chance
  })
  const mean = (from: number, to: number): number => {
    const low = Math.max(0, from)
    const high = Math.min(likely.length, to)
    return high <= low ? 0 : Math.round((((before[high] as number) - (before[low] as number)) / (high - low)) * PARTS)
  }
  return WINDOWS.flatMap((reach): Column[] => [
    (line) => mean(line - reach, line),
    (line) => mean(line + 1, line + 1 + reach),
  ])
}

/** The share of a line's rarer words that the likely body has as well. */
function shared(facts: readonly LineFacts[], likely: Float64Array): Column {
  const shares = sharedWords(facts, (at) => (likely[at] as number) > 0.5)
  return (line) => {
    const share = shares[line] as number
    return share < 0 ? NONE : Math.round(share * PARTS)
  }
}

/** Where a line is from the ends of the stretch that holds most of the body. */
function stretch(facts: readonly LineFacts[], likely: Float64Array): Column[] {
  const [first, end] = largestSum(facts.length, (at) => {
    const chance = likely[at] as number
    return chance * Math.min(MOST_WORDS, Math.max(1, (facts[at] as LineFacts).count)) - (1 - chance) * COST
  })
  const signed = (far: number): number => (far < 0 ? Math.max(0, 12 - log2(-far)) : 12 + log2(far))
  return [
    (line) => Math.floor((line / facts.length) * PARTS),
    (line) => signed(line - first),
    (line) => signed(line - end),
  ]
}

/** How likely lines of the same form are body, the line itself apart, and how many there are; then with the form of those around. */
function sameShape(facts: readonly LineFacts[], likely: Float64Array): Column[] {
  const alone = facts.map(shapeOf)
  const around = alone.map((shape, at) => `${alone[at - 1] ?? ''} ${shape} ${alone[at + 1] ?? ''}`)
  return [alone, around].flatMap((shapes) => {
    const sums = new Map<string, [number, number]>()
    shapes.forEach((shape, at) => {
      const [count, sum] = sums.get(shape) ?? [0, 0]
      sums.set(shape, [count + 1, sum + (likely[at] as number)])
    })
    const others = (line: number): [number, number] => {
      const [count, sum] = sums.get(shapes[line] as string) as [number, number]
      return [count - 1, sum - (likely[line] as number)]
    }
    return [
      (line: number) => {
        const [count, sum] = others(line)
        return count === 0 ? NONE : Math.round((Math.max(0, sum) / count) * PARTS)
      },
      (line: number) => log2(others(line)[0]),
    ]
  })
}

function shapeOf({ length, end, start, letterCase, gap }: LineFacts): string {
  return `${length >> 1}.${end}.${start}.${letterCase}.${gap}`
}

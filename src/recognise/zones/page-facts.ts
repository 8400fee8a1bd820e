import { commentDepth, isComment } from './comments.js'
import type { LineFacts } from './line-facts.js'
import { repeats, sameLines } from './repeats.js'
import { sharedWords } from './shared-words.js'
import { blocks, densest, proseDistances, runs } from './stretches.js'

/** What a paragraph is in its page: classes, ready to be features. */
export interface PageFacts {
  /** Paragraphs of the densest stretch of running text, [first, end). */
  readonly core: readonly [number, number]
  /** The same where interruptions weigh a third: it reaches across boxes inside the article. */
  readonly reach: readonly [number, number]
  /** Median words of its prose. */
  readonly typical: number
  /** Usual blank lines before its prose. */
  readonly coreGap: number
  readonly language: number
  /** Running words before each paragraph, one entry more than paragraphs. */
  readonly proseBefore: Float64Array
  /** Share of a paragraph's rarer words that the prose of the core has as well, 0 to 1; -1 where it has none. */
  readonly sharedWords: Float64Array
  /** How many paragraphs of the page read the same. */
  readonly sameLines: Uint8Array
  /** 1: a longer line of the page starts with this one; 2: this one starts with an earlier line. */
  readonly repeats: Uint8Array
  /** Furniture class of the last heading-like furniture line, and paragraphs since. */
  readonly under: Uint8Array
  readonly underFor: Uint16Array
  /** Lines of the run without blank lines that the paragraph stands in, and words of all of them. */
  readonly blockLines: Uint32Array
  readonly blockWords: Uint32Array
  /** Lines to the prose before and to the prose after each paragraph. */
  readonly sinceProse: Uint32Array
  readonly untilProse: Uint32Array
  /** Words of the run of prose that a paragraph stands in, short interruptions allowed; 0 outside of runs. */
  readonly runWords: Float64Array
  /** Furniture lines, lines that open a comment form, and dates before each paragraph: running counts. */
  readonly known: Float64Array
  readonly comments: Float64Array
  readonly dates: Float64Array
  /** Prose since the first sign of comments below prose, in lines; 0 above it. */
  readonly inComments: Uint32Array
}

/** Reads the page as a whole. Linear in its paragraphs. */
export function pageFacts(lines: readonly LineFacts[]): PageFacts {
  const core = densest(lines, 1)
  const prose = lines.slice(...core).filter((line) => line.prose)
  const lengths = prose.map((line) => line.count).sort((a, b) => a - b)
  return {
    core,
    reach: densest(lines, 1 / 3),
    typical: lengths[lengths.length >> 1] ?? 0,
    coreGap: most(prose.map((line) => line.gap)),
    language: most(prose.map((line) => line.language)),
    proseBefore: sums(lines, (line) => (line.prose ? line.count : 0)),
    sharedWords: sharedWords(lines, core),
    sameLines: sameLines(lines),
    repeats: repeats(lines),
    ...headings(lines),
    ...blocks(lines),
    ...proseDistances(lines),
    runWords: runs(lines),
    known: sums(lines, (line) => Number(line.whole > 0 || line.menu === 1)),
    comments: sums(lines, (line) => Number(isComment(line))),
    dates: sums(lines, (line) => Number(line.date > 0 && line.date < 7)),
    inComments: commentDepth(lines),
  }
}

function most(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best = 0
  let bestCount = 0
  for (const [value, count] of counts) if (count > bestCount) [best, bestCount] = [value, count]
  return best
}

function headings(lines: readonly LineFacts[]): { under: Uint8Array; underFor: Uint16Array } {
  const under = new Uint8Array(lines.length)
  const underFor = new Uint16Array(lines.length)
  let reason = 0
  let since = 0
  lines.forEach((line, at) => {
    under[at] = reason
    underFor[at] = Math.min(since, 65535)
    since += 1
    if (line.whole) [reason, since] = [line.whole, 0]
  })
  return { under, underFor }
}

/** What the lines before each one come to, and all of them at the end. */
function sums(lines: readonly LineFacts[], amount: (line: LineFacts) => number): Float64Array {
  const before = new Float64Array(lines.length + 1)
  lines.forEach((line, at) => {
    before[at + 1] = (before[at] ?? 0) + amount(line)
  })
  return before
}

import { commentDepth, isComment } from './comments.js'
import type { LineFacts, PageFacts } from './facts.js'
import { repeats, sameLines } from './repeats.js'
import { sharedWords } from './shared-words.js'
import { blocks, densest, proseDistances, runs } from './stretches.js'

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
    sharedWords: sharedWords(lines, (at) => at >= core[0] && at < core[1] && (lines[at] as LineFacts).prose),
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

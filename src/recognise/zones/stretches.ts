import type { LineFacts } from './facts.js'

/** What a line adds to the stretch it stands in: running text much, anything else takes away. */
function weight(line: LineFacts, cost: number): number {
  if (line.prose) return line.whole || line.opening ? 4 : Math.min(line.count, 80)
  if (line.whole) return -16 * cost
  return (line.menu ? -12 : line.count <= 4 ? -9 : -6) * cost
}

/** The densest stretch of running text; the smaller `cost`, the farther it reaches across what is none. */
export function densest(lines: readonly LineFacts[], cost: number): [number, number] {
  return largestSum(lines.length, (at) => weight(lines[at] as LineFacts, cost))
}

/** The stretch with the largest sum (Kadane's algorithm). */
export function largestSum(count: number, gain: (at: number) => number): [number, number] {
  let best: [number, number] = [0, 0]
  let bestSum = 0
  let sum = 0
  let first = 0
  for (let at = 0; at < count; at++) {
    if (sum <= 0) [sum, first] = [0, at]
    sum += gain(at)
    if (sum > bestSum) [best, bestSum] = [[first, at + 1], sum]
  }
  return best
}

/** Lines and words of the run without blank lines that each line stands in. */
export function blocks(lines: readonly LineFacts[]): { blockLines: Uint32Array; blockWords: Uint32Array } {
  const blockLines = new Uint32Array(lines.length)
  const blockWords = new Uint32Array(lines.length)
  let first = 0
  for (let end = 1; end <= lines.length; end++) {
    if (end < lines.length && lines[end]?.gap === 0) continue
    let words = 0
    for (let at = first; at < end; at++) words += lines[at]?.count ?? 0
    blockLines.fill(end - first, first, end)
    blockWords.fill(words, first, end)
    first = end
  }
  return { blockLines, blockWords }
}

/** Lines to the prose before and to the prose after each line. */
export function proseDistances(lines: readonly LineFacts[]): { sinceProse: Uint32Array; untilProse: Uint32Array } {
  const sinceProse = new Uint32Array(lines.length)
  const untilProse = new Uint32Array(lines.length)
  for (let at = 0, far = 9999; at < lines.length; at++) {
    sinceProse[at] = far
    far = lines[at]?.prose ? 0 : far + 1
  }
  for (let at = lines.length - 1, far = 9999; at >= 0; at--) {
    untilProse[at] = far
    far = lines[at]?.prose ? 0 : far + 1
  }
  return { sinceProse, untilProse }
}

/** Lines without prose that end a run. */
const BREAK = 4

/** Words of the run of prose that each line stands in, short interruptions allowed. */
export function runs(lines: readonly LineFacts[]): Float64Array {
  const words = new Float64Array(lines.length)
  let first = -1
  let last = -1
  let sum = 0
  const close = (): void => {
    if (first >= 0) words.fill(sum, first, last + 1)
  }
  lines.forEach((line, at) => {
    if (!line.prose) return
    if (first < 0 || at - last > BREAK) {
      close()
      ;[first, sum] = [at, 0]
    }
    last = at
    sum += line.count
  })
  close()
  return words
}

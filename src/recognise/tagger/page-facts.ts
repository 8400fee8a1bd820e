import type { LineFacts } from './line-facts.js'
import { furnitureLexicon } from './locales/index.js'

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
  readonly kinship: Float64Array
  /** How many paragraphs of the page read the same. */
  readonly twins: Uint8Array
  /** 1: a longer line of the page starts with this one; 2: this one starts with an earlier line. */
  readonly echo: Uint8Array
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
    proseBefore: running(lines),
    kinship: kinships(lines, core),
    twins: twinCounts(lines),
    echo: echoes(lines),
    ...headings(lines),
    ...blocks(lines),
    ...proseDistances(lines),
    runWords: runs(lines),
    known: counted(lines, (line) => line.whole > 0 || line.menu === 1),
    comments: counted(lines, isComment),
    dates: counted(lines, (line) => line.date > 0 && line.date < 7),
    inComments: commentDepth(lines),
  }
}

/** What a line adds to the stretch it stands in: running text much, anything else takes away. */
function weight(line: LineFacts, cost: number): number {
  if (line.prose) return line.whole || line.opening ? 4 : Math.min(line.count, 80)
  if (line.whole) return -16 * cost
  return (line.menu ? -12 : line.count <= 4 ? -9 : -6) * cost
}

/** The stretch with the largest sum (Kadane's algorithm). */
function densest(lines: readonly LineFacts[], cost: number): [number, number] {
  let best: [number, number] = [0, 0]
  let bestSum = 0
  let sum = 0
  let first = 0
  lines.forEach((line, at) => {
    if (sum <= 0) [sum, first] = [0, at]
    sum += weight(line, cost)
    if (sum > bestSum) [best, bestSum] = [[first, at + 1], sum]
  })
  return best
}

function most(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best = 0
  let bestCount = 0
  for (const [value, count] of counts) if (count > bestCount) [best, bestCount] = [value, count]
  return best
}

function running(lines: readonly LineFacts[]): Float64Array {
  const before = new Float64Array(lines.length + 1)
  lines.forEach((line, at) => {
    before[at + 1] = (before[at] ?? 0) + (line.prose ? line.count : 0)
  })
  return before
}

/** Words shorter than this say little of what a text is about. */
const RARE_LENGTH = 4

function kinships(lines: readonly LineFacts[], core: readonly [number, number]): Float64Array {
  const { common } = furnitureLexicon()
  const seen = new Map<string, number>()
  const first = new Map<string, number>()
  for (let at = core[0]; at < core[1]; at++) {
    if (!lines[at]?.prose) continue
    for (const word of lines[at]?.words ?? []) {
      if (word.length < RARE_LENGTH || common.has(word)) continue
      if (first.get(word) === at) continue
      seen.set(word, (seen.get(word) ?? 0) + 1)
      first.set(word, at)
    }
  }
  return Float64Array.from(lines, (line, at) => {
    let rare = 0
    let shared = 0
    for (const word of line.words.slice(0, 60)) {
      if (word.length < RARE_LENGTH || common.has(word)) continue
      rare += 1
      const own = at >= core[0] && at < core[1] && line.prose ? 1 : 0
      if ((seen.get(word) ?? 0) > own) shared += 1
    }
    return rare === 0 ? -1 : shared / rare
  })
}

function twinCounts(lines: readonly LineFacts[]): Uint8Array {
  const counts = new Map<string, number>()
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Uint8Array.from(lines, ({ key }) => Math.min(255, counts.get(key) ?? 1))
}

/** Words by which two lines are seen to start alike. */
const ECHO_WORDS = 4

function echoes(lines: readonly LineFacts[]): Uint8Array {
  const echo = new Uint8Array(lines.length)
  const opened = new Map<string, number>()
  lines.forEach((line, at) => {
    if (line.words.length < ECHO_WORDS || line.words.length > 40) return
    const head = line.words.slice(0, ECHO_WORDS).join(' ')
    const earlier = opened.get(head)
    if (earlier === undefined) opened.set(head, at)
    else if (startsWith(lines[earlier], line)) [echo[earlier], echo[at]] = [1, 2]
    else if (startsWith(line, lines[earlier])) [echo[earlier], echo[at]] = [2, 1]
  })
  return echo
}

function startsWith(long: LineFacts | undefined, short: LineFacts | undefined): boolean {
  return !!long && !!short && long.key.startsWith(short.key)
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

function blocks(lines: readonly LineFacts[]): { blockLines: Uint32Array; blockWords: Uint32Array } {
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

function proseDistances(lines: readonly LineFacts[]): { sinceProse: Uint32Array; untilProse: Uint32Array } {
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

function runs(lines: readonly LineFacts[]): Float64Array {
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

function counted(lines: readonly LineFacts[], is: (line: LineFacts) => boolean): Float64Array {
  const before = new Float64Array(lines.length + 1)
  lines.forEach((line, at) => {
    before[at + 1] = (before[at] ?? 0) + (is(line) ? 1 : 0)
  })
  return before
}

/** The number of the reason in the tables' order. */
const COMMENTS = 13

function isComment(line: LineFacts): boolean {
  return line.whole === COMMENTS || (line.opening === COMMENTS && line.count <= 12)
}

function commentDepth(lines: readonly LineFacts[]): Uint32Array {
  const depth = new Uint32Array(lines.length)
  let above = 0
  let below = 0
  lines.forEach((line, at) => {
    depth[at] = below
    if (line.prose) above += line.count
    if (isComment(line) && above >= 80) below = Math.max(below, 1)
    else if (below > 0 && line.prose) below += 1
  })
  return depth
}

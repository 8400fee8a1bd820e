import type { LineFacts } from './line-facts.js'

/** What a paragraph is in its page: classes, ready to be features. */
export interface PageFacts {
  /** Paragraphs of the densest stretch of running text, [first, end). */
  readonly core: readonly [number, number]
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
}

/** Reads the page as a whole. Linear in its paragraphs. */
export function pageFacts(lines: readonly LineFacts[]): PageFacts {
  const core = densest(lines)
  const prose = lines.slice(...core).filter((line) => line.prose)
  const lengths = prose.map((line) => line.count).sort((a, b) => a - b)
  return {
    core,
    typical: lengths[lengths.length >> 1] ?? 0,
    coreGap: most(prose.map((line) => line.gap)),
    language: most(prose.map((line) => line.language)),
    proseBefore: running(lines),
    kinship: kinships(lines, core),
    twins: twinCounts(lines),
    echo: echoes(lines),
    ...headings(lines),
    ...blocks(lines),
  }
}

/** What a line adds to the stretch it stands in: running text much, anything else takes away. */
function weight(line: LineFacts): number {
  if (line.prose) return line.whole || line.opening ? 4 : Math.min(line.count, 80)
  if (line.whole) return -16
  return line.menu ? -12 : line.count <= 4 ? -9 : -6
}

/** The stretch with the largest sum (Kadane's algorithm). */
function densest(lines: readonly LineFacts[]): [number, number] {
  let best: [number, number] = [0, 0]
  let bestSum = 0
  let sum = 0
  let first = 0
  lines.forEach((line, at) => {
    if (sum <= 0) [sum, first] = [0, at]
    sum += weight(line)
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
  const seen = new Map<string, number>()
  const first = new Map<string, number>()
  for (let at = core[0]; at < core[1]; at++) {
    if (!lines[at]?.prose) continue
    for (const word of lines[at]?.words ?? []) {
      if (word.length < RARE_LENGTH) continue
      if (first.get(word) === at) continue
      seen.set(word, (seen.get(word) ?? 0) + 1)
      first.set(word, at)
    }
  }
  return Float64Array.from(lines, (line, at) => {
    let rare = 0
    let shared = 0
    for (const word of line.words.slice(0, 60)) {
      if (word.length < RARE_LENGTH) continue
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

import type { LineFacts } from './facts.js'

/** How many lines of the page read as each does, itself counted. */
export function sameLines(lines: readonly LineFacts[]): Uint8Array {
  const counts = new Map<string, number>()
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Uint8Array.from(lines, ({ key }) => Math.min(255, counts.get(key) ?? 1))
}

/** A line that a longer one starts with, and one that starts with another. */
export const REPEATED = 1
export const REPEATING = 2

/** Words by which two lines are seen to start alike, and those of the longest line that is looked at. */
const START = 4
const LONGEST = 40

/** Which lines start with another line of the page. */
export function repeats(lines: readonly LineFacts[]): Uint8Array {
  const found = new Uint8Array(lines.length)
  const opened = new Map<string, number>()
  lines.forEach((line, at) => {
    if (line.words.length < START || line.words.length > LONGEST) return
    const start = line.words.slice(0, START).join(' ')
    const earlier = opened.get(start)
    if (earlier === undefined) opened.set(start, at)
    else if (startsWith(lines[earlier], line)) [found[earlier], found[at]] = [REPEATED, REPEATING]
    else if (startsWith(line, lines[earlier])) [found[earlier], found[at]] = [REPEATING, REPEATED]
  })
  return found
}

function startsWith(long: LineFacts | undefined, short: LineFacts | undefined): boolean {
  return !!long && !!short && long.key.startsWith(short.key)
}

import type { LineFacts } from './line-facts.js'

/** How many lines read as each does. */
export function twinCounts(lines: readonly LineFacts[]): Uint8Array {
  const counts = new Map<string, number>()
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Uint8Array.from(lines, ({ key }) => Math.min(255, counts.get(key) ?? 1))
}

/** Words by which two lines are seen to start alike. */
const ECHO_WORDS = 4

/** 1: a longer line starts with this one; 2: this one starts with an earlier line. */
export function echoes(lines: readonly LineFacts[]): Uint8Array {
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

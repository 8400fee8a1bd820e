import type { Span } from '../../model/span.js'

/** A name of the theme's styles, or a speaker's voice by number. */
export type Look = string | number

/** A stretch of a text that looks different; where two overlap the later one adds to the earlier. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly look: Look
  /** Target of a hyperlink. */
  readonly href?: string
}

/** Text and how it looks, kept apart: the layout sees the text alone. Runs are in order of their start. */
export interface Rich {
  readonly text: string
  readonly runs: readonly Run[]
}

/** `text` in one look. */
export function styled(text: string, look: Look | null = null): Rich {
  return { text, runs: look === null || text === '' ? [] : [{ start: 0, end: text.length, look }] }
}

/** The same with line ends and tabs as blanks. */
export function oneLine(rich: Rich): Rich {
  return { ...rich, text: rich.text.replace(/[\n\t]/gu, ' ') }
}

/** One after the other. */
export function concat(...parts: readonly Rich[]): Rich {
  let text = ''
  const runs: Run[] = []
  for (const part of parts) {
    const by = text.length
    for (const run of part.runs) runs.push({ ...run, start: run.start + by, end: run.end + by })
    text += part.text
  }
  return { text, runs }
}

/** The same with more runs, which lie above those it has. */
export function over(rich: Rich, runs: readonly Run[]): Rich {
  return { text: rich.text, runs: [...rich.runs, ...runs].sort((a, b) => a.start - b.start) }
}

/** `rich` in a look beneath all others. */
export function under(rich: Rich, look: Look): Rich {
  return { text: rich.text, runs: [...styled(rich.text, look).runs, ...rich.runs] }
}

/** Ordered stretches of `rich`, cut out in one sweep. */
export function cut(rich: Rich, spans: readonly Span[]): Rich[] {
  let next = 0
  let active: readonly Run[] = []
  return spans.map(([start, end]) => {
    const found: Run[] = active.filter((run) => run.end > start)
    for (let run = rich.runs[next]; run && run.start < end; run = rich.runs[++next])
      if (run.end > start) found.push(run)
    active = found
    const runs = found.map((run) => ({
      ...run,
      start: Math.max(run.start, start) - start,
      end: Math.min(run.end, end) - start,
    }))
    return { text: rich.text.slice(start, end), runs }
  })
}

export interface Insertion {
  readonly at: number
  readonly text: string
}

/** `rich` with more text at some offsets, in order. What is put at a run's start or within it belongs to it. */
export function insert(rich: Rich, insertions: readonly Insertion[]): Rich {
  if (insertions.length === 0) return rich
  const pieces: string[] = []
  const added = [0]
  let from = 0
  for (const { at, text } of insertions) {
    pieces.push(rich.text.slice(from, at), text)
    added.push((added.at(-1) ?? 0) + text.length)
    from = at
  }
  const shifted = (offset: number, before: number): number => offset + (added[countBefore(insertions, before)] ?? 0)
  const runs = rich.runs.map((run) => ({
    ...run,
    start: shifted(run.start, run.start + 1),
    end: shifted(run.end, run.end),
  }))
  return { text: pieces.join('') + rich.text.slice(from), runs }
}

/** How many stand before `offset`, found by halving. */
function countBefore(insertions: readonly Insertion[], offset: number): number {
  let low = 0
  let high = insertions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((insertions[middle]?.at ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

import type { Span } from '../../model/span.js'
import { groupsOf, type SourceLine, sourceLines } from '../source-lines.js'
import { TIMING } from './detect.js'

/** What is shown at a time. */
export interface Cue {
  /** Milliseconds from the start. */
  readonly from: number
  readonly to: number
  readonly lines: readonly SourceLine[]
}

export interface Cues {
  readonly cues: readonly Cue[]
  /** Signature, notes, styles, numbers and times: what is not shown. */
  readonly frame: readonly Span[]
}

/** The cues of WebVTT or SubRip, whose blocks are parted by blank lines. */
export function readCues(text: string): Cues {
  const cues: Cue[] = []
  const frame: Span[] = []
  for (const group of groupsOf(sourceLines(text, [0, text.length]))) {
    let first = 0
    const timings = group.flatMap(({ text: line }, at) => (TIMING.test(line) ? [at] : []))
    const hide = (end: number): void => {
      for (const { span } of group.slice(first, end)) frame.push(span)
    }
    if (timings.length === 0) hide(group.length)
    // A blank line may be missing: each time starts a cue, and the number above it is its own
    for (const [index, at] of timings.entries()) {
      hide(at + 1)
      const next = timings[index + 1] ?? group.length
      first = next < group.length && /^\d+$/u.test(group[next - 1]?.text ?? '') ? next - 1 : next
      cues.push({ ...timesOf(group[at]?.text ?? ''), lines: group.slice(at + 1, first) })
    }
  }
  return { cues, frame }
}

function timesOf(line: string): { readonly from: number; readonly to: number } {
  const [, ...parts] = TIMING.exec(line) ?? []
  const clock = ([hours, minutes, seconds, rest]: readonly (string | undefined)[]): number =>
    ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number((rest ?? '').padEnd(3, '0'))
  return { from: clock(parts.slice(0, 4)), to: clock(parts.slice(4)) }
}

/** Of the cues that follow another, as many repeat a line of it where captions roll up. */
const ROLLING = 0.3

/** The cues without the lines that rolling captions show again; those are the frame's. */
export function withoutRepeats({ cues, frame }: Cues): Cues {
  const repeats = cues.map((cue, at) => repeatedLines(cues[at - 1], cue))
  if (repeats.filter((count) => count > 0).length < cues.length * ROLLING) return { cues, frame }
  const again = cues.flatMap(({ lines }, at) => lines.slice(0, repeats[at]).map(({ span }) => span))
  return { cues: cues.map((cue, at) => ({ ...cue, lines: cue.lines.slice(repeats[at]) })), frame: [...frame, ...again] }
}

/** Lines that captions show at most; a cue of more does not roll. */
const MOST_ROWS = 8

/** How many lines at the top of a cue are the last ones of the cue before it. */
function repeatedLines(before: Cue | undefined, { lines }: Cue): number {
  const shown = before?.lines.slice(-MOST_ROWS).map(({ text }) => withoutTags(text)) ?? []
  for (let count = Math.min(shown.length, lines.length); count > 0; count--) {
    const last = shown.slice(-count)
    const first = lines.slice(0, count)
    if (first.every(({ text }, at) => withoutTags(text) === last[at])) return count
  }
  return 0
}

/** "<i>", "<c.yellow>", "<00:00:01.500>", "{\an8}". */
export const TAG: RegExp = /<\/?[a-z\d][^<>]{0,80}>|\{\\[^{}]{1,60}\}|\{\/?[bius]\}/giu

function withoutTags(line: string): string {
  return line.replace(TAG, '').trim()
}

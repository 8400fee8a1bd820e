import type { Hyphens } from '../text/reflow.js'

/** How the lines of a text make paragraphs. */
export interface Layout {
  /** Columns at which lines are wrapped; null where a line is a paragraph. */
  readonly wrap: number | null
  readonly hyphens: Hyphens
  /** Columns from which on an indent starts a paragraph; null where indents say nothing. */
  readonly indent: number | null
}

/** What the layout is decided from: a line without its ends' white space. */
export interface LaidLine {
  readonly text: string
  /** Columns of white space before it. */
  readonly indent: number
  /** Blank lines before it. */
  readonly gap: number
}

/** Lines longer than this are never the work of a wrapping editor or terminal. */
const WIDEST_WRAP = 132
/** Wrapped copy has at least this share of lines that the next word would not have fitted. */
const FULL_SHARE = 0.5
/** Columns that editors leave unused though the next word would have fitted. */
const SLACK = 4
/** More line-end hyphens than this share of full lines: the text was hyphenated, not just broken at compounds. */
const HYPHENATED_SHARE = 0.08

/** Reads the layout off the lines: is the copy hard-wrapped, at which width, hyphenated or not? */
export function detectLayout(lines: readonly LaidLine[]): Layout {
  const wrap = wrapColumn(lines)
  const hyphens = wrap !== null && isHyphenated(lines, wrap) ? 'undo' : 'keep'
  return { wrap, hyphens, indent: wrap === null ? null : firstLineIndent(lines) }
}

/** True where the next word would not have fitted behind `line`: the break was the wrapping's, not the writer's. */
export function isFull(line: LaidLine, next: LaidLine, wrap: number, slack: number = SLACK): boolean {
  const first = next.text.indexOf(' ')
  const word = first < 0 ? next.text.length : first
  return line.indent + line.text.length + 1 + word > wrap - slack
}

function wrapColumn(lines: readonly LaidLine[]): number | null {
  const widths = lines.map((line) => line.indent + line.text.length).sort((a, b) => a - b)
  const widest = widths.at(-1) ?? 0
  const wrap = widest <= WIDEST_WRAP ? widest : (widths[Math.floor(widths.length * 0.98)] ?? 0)
  if (wrap > WIDEST_WRAP || wrap < 30) return null
  let pairs = 0
  let full = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1]
    const next = lines[i]
    if (!line || !next || next.gap > 0 || next.indent > line.indent + 1) continue
    pairs += 1
    if (isFull(line, next, wrap)) full += 1
  }
  return pairs > 0 && full / pairs >= FULL_SHARE ? wrap : null
}

/** Paragraphs are set off by indents where lines go in and out again, and both are common. */
function firstLineIndent(lines: readonly LaidLine[]): number | null {
  const margin = Math.min(...sample(lines).map((line) => line.indent))
  let outdents = 0
  let indents = 0
  let deepest = 0
  for (let i = 1; i < lines.length; i++) {
    const step = (lines[i]?.indent ?? 0) - (lines[i - 1]?.indent ?? 0)
    if (lines[i]?.gap === 0 && step >= 2) indents += 1
    if (lines[i]?.gap === 0 && step <= -2 && lines[i]?.indent === margin) outdents += 1
    deepest = Math.max(deepest, step)
  }
  return indents >= 2 && outdents >= 2 && deepest <= 16 ? margin + 2 : null
}

/** Enough lines to see the margin; a spread argument list must stay short. */
function sample<T>(lines: readonly T[]): readonly T[] {
  return lines.slice(0, 2000)
}

function isHyphenated(lines: readonly LaidLine[], wrap: number): boolean {
  let full = 0
  let hyphens = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1]
    const next = lines[i]
    if (!line || !next || next.gap > 0 || !isFull(line, next, wrap)) continue
    full += 1
    if (/\p{Ll}-$/u.test(line.text) && /^\p{Ll}/u.test(next.text)) hyphens += 1
  }
  return full > 0 && hyphens / full > HYPHENATED_SHARE
}

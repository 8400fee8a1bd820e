import type { Mark } from '../../model/article.js'
import type { Span } from '../../model/span.js'

/** Characters of the source that are skipped at most to find the next one: quotation signs, indents. */
const REACH = 200

/**
 * A text that is written without its markup, and knows of each character where it stands in the source. Signs that
 * are not written belong to the characters beside them: opening ones to the next, closing ones to the one before.
 */
export interface Writer {
  /** Characters written so far. */
  readonly length: number
  /** Writes `text`, which stands in the source as `raw`; line ends in it become spaces unless `lines` is set. */
  write(text: string, raw: string, lines?: boolean): void
  /** Writes white space that need not be in the source. */
  gap(space: string): void
  /** Signs that open something. */
  open(raw: string): void
  /** Signs that close something. */
  close(raw: string): void
  /** From here on the source is looked through up to `end` and no further. */
  enter(start: number, end: number): void
  /** What is left of the source up to its end belongs to what was written last. */
  leave(): void
  /** Nothing that shows was written since it entered a stretch. */
  isBlank(): boolean
  /** Opens a mark; the result closes it. */
  mark(type: Mark['type'], href?: string | null): () => void
  done(): Written
}

export interface Written {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Where a stretch of `text` stands in the source. */
  place(span: Span): Span
}

/** A writer for a text of `source`. */
export function makeWriter(source: string): Writer {
  /** What is written, block by block: a text that grows is never looked at. */
  const blocks: string[] = []
  let block = ''
  const from: number[] = []
  const to: number[] = []
  const marks: { type: Mark['type']; start: number; end: number; href: string | null }[] = []
  let cursor = 0
  /** Up to where the source has found its place in the text. */
  let taken = 0
  let limit = source.length
  /** The last character that shows. */
  let last = -1

  const find = (char: string): number => {
    const end = Math.min(limit, cursor + REACH)
    for (let at = cursor; at < end; at++) if (source[at] === char) return at
    return -1
  }
  const put = (char: string, start: number, end: number): void => {
    block += char
    if (isBlank(char)) {
      from.push(start)
      to.push(end)
      return
    }
    while (taken < start && isBlank(source[taken] ?? '')) taken += 1
    from.push(taken)
    to.push(end)
    last = from.length - 1
    taken = end
  }
  /** Moves over `raw` in the source; where it starts and ends there. */
  const pass = (raw: string): Span => {
    let start = -1
    for (const char of units(raw)) {
      if (isBlank(char)) continue
      const at = find(char)
      if (at < 0) continue
      if (start < 0) start = at
      cursor = at + 1
    }
    return [start < 0 ? cursor : start, cursor]
  }
  const copy = (char: string, lines: boolean): void => {
    const blank = isBlank(char)
    const at = blank ? -1 : find(char)
    if (at >= 0) cursor = at + 1
    put(char === '\n' && !lines ? ' ' : char, at < 0 ? cursor : at, cursor)
  }

  return {
    get length() {
      return from.length
    },
    write(written, raw, lines = false) {
      if (written === raw) for (const char of units(written)) copy(char, lines)
      else {
        const [start, end] = pass(raw)
        for (const char of units(written)) put(char, start, end)
      }
    },
    gap(space) {
      for (const char of units(space)) put(char, cursor, cursor)
    },
    open: pass,
    close(raw) {
      const [, end] = pass(raw)
      if (last >= 0) to[last] = taken = Math.max(taken, end)
    },
    enter(start, end) {
      blocks.push(block)
      block = ''
      cursor = taken = start
      limit = end
      last = -1
    },
    leave() {
      cursor = limit
      if (last >= 0) to[last] = taken = limit
    },
    isBlank: () => block.trim() === '',
    mark(type, href = null) {
      const mark = { type, start: from.length, end: from.length, href }
      marks.push(mark)
      return () => {
        mark.end = from.length
      }
    },
    done() {
      const text = blocks.join('') + block
      return { text, marks, place: (span) => placeOf(text, from, to, span) }
    },
  }
}

function placeOf(text: string, from: readonly number[], to: readonly number[], [start, end]: Span): Span {
  let first = start
  let last = end - 1
  while (first < last && isBlank(text[first] ?? '')) first += 1
  while (last > first && isBlank(text[last] ?? '')) last -= 1
  const at = from[first] ?? to.at(-1) ?? 0
  return [at, end > start ? Math.max(at, to[last] ?? at) : at]
}

function isBlank(char: string): boolean {
  return /[\s\u0085\u00ad\u180e\u200b\u2060\ufeff]/u.test(char)
}

/** UTF-16 units: what offsets count. */
function* units(text: string): Generator<string> {
  for (let at = 0; at < text.length; at++) yield text[at] as string
}

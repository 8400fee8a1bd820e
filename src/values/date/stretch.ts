import { classOf, LOWER, UPPER } from '../../text/characters.js'
import { asciiDigits } from '../../text/digits.js'
import { caseOf, isTight, MARK, MIXED, NUMBER, type Tokens, tokensOf, WORD } from '../../words/tokens.js'

/** The tokens [from, to) that a date is looked for in: beyond them nothing stands. */
export interface Stretch {
  readonly tokens: Tokens
  readonly from: number
  readonly to: number
}

/** Tokens [from, to) for reading dates; those that a page has glued together are apart ("RuizNovember", "20319. Mai"). */
export function stretchOf(tokens: Tokens, from: number, to: number): Stretch {
  for (let token = from; token < to; token++) {
    if (!isGlued(tokens, token)) continue
    const parted = apart(tokens, from, to)
    return { tokens: parted, from: 0, to: parted.count }
  }
  return { tokens, from, to }
}

/** The digits of the number at `at`, as 0 to 9 whatever script they are of; empty for any other token. */
export function digitsAt({ tokens, from, to }: Stretch, at: number): string {
  if (at < from || at >= to || tokens.kinds[at] !== NUMBER) return ''
  return asciiDigits(tokens.of(at))
}

/** The word at `at` in small letters; empty for any other token. */
export function wordAt({ tokens, from, to }: Stretch, at: number): string {
  return at >= from && at < to && tokens.kinds[at] === WORD ? tokens.lower(at) : ''
}

/** The mark at `at`; empty for any other token. */
export function markAt({ tokens, from, to }: Stretch, at: number): string {
  return at >= from && at < to && tokens.kinds[at] === MARK ? tokens.of(at) : ''
}

/** True for the one of `marks` that stands at `at`. */
export function isOneOf(stretch: Stretch, at: number, marks: string): boolean {
  const mark = markAt(stretch, at)
  return mark !== '' && marks.includes(mark)
}

/** True where no white space stands before the token at `at`. */
export function isTightAt({ tokens, from, to }: Stretch, at: number): boolean {
  return at > from && at < to && isTight(tokens, at)
}

/** Digits of a year, and of one with the day of the next date glued behind it. */
const YEAR = 4
const LONGEST_GLUED = 6

function isGlued({ text, starts, ends, kinds, cases }: Tokens, token: number): boolean {
  if (kinds[token] === WORD) return cases[token] === MIXED
  const start = starts[token] as number
  const length = (ends[token] as number) - start
  if (kinds[token] !== NUMBER || length <= YEAR || length > LONGEST_GLUED) return false
  return text.startsWith('19', start) || text.startsWith('20', start)
}

function apart(tokens: Tokens, from: number, to: number): Tokens {
  const { text } = tokens
  const parts: { readonly start: number; readonly end: number; readonly kind: number; readonly written: number }[] = []
  for (let token = from; token < to; token++) {
    const kind = tokens.kinds[token] as number
    let start = tokens.starts[token] as number
    if (isGlued(tokens, token)) {
      for (const end of kind === WORD ? seams(text, start, tokens.ends[token] as number) : [start + YEAR]) {
        parts.push({ start, end, kind, written: kind === WORD ? caseOf(text, start, end) : 0 })
        start = end
      }
    }
    const end = tokens.ends[token] as number
    parts.push({ start, end, kind, written: kind === WORD ? caseOf(text, start, end) : 0 })
  }
  return tokensOf(
    text,
    parts.length,
    Uint32Array.from(parts, ({ start }) => start),
    Uint32Array.from(parts, ({ end }) => end),
    Uint8Array.from(parts, ({ kind }) => kind),
    Uint8Array.from(parts, ({ written }) => written),
  )
}

/** Where a small letter meets a capital ("RuizNovember"), and before the last of several capitals ("PMNov"). */
function seams(text: string, start: number, end: number): number[] {
  const found: number[] = []
  for (let at = start + 1; at < end; at++) {
    if (classOf(text.charCodeAt(at)) !== UPPER) continue
    const behindSmall = classOf(text.charCodeAt(at - 1)) !== UPPER
    const beforeSmall = at + 1 < end && classOf(text.charCodeAt(at + 1)) === LOWER
    if (behindSmall || beforeSmall) found.push(at)
  }
  return found
}

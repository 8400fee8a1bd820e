/** Letters that are read from right to left, by the blocks that Unicode keeps for them (UAX 9, table of default classes). */
const RIGHT_TO_LEFT = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}'
const ANY = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u')
/** The first letter that has a direction. */
const FIRST_STRONG = /\p{L}/u
/** Words from right to left with what stands between them, but no letter of another script. */
const RUN = new RegExp(`[${RIGHT_TO_LEFT}]+(?:[^\\p{L}]+[${RIGHT_TO_LEFT}]+)*`, 'gu')

const RIGHT_TO_LEFT_ISOLATE = '\u2067'
const POP_ISOLATE = '\u2069'

export interface Insertion {
  readonly at: number
  readonly text: string
}

/** True where `text` has anything that is read from right to left. */
export function hasRightToLeft(text: string): boolean {
  return ANY.test(text)
}

/** True where the first letter of a paragraph is read from right to left (UAX 9, P2). */
export function isRightToLeft(paragraph: string): boolean {
  return ANY.test(FIRST_STRONG.exec(paragraph)?.[0] ?? '')
}

/**
 * Isolates for one line: around the whole of it in a paragraph from right to left, else around each run of such
 * words, so that neither reorders what stands beside it. The text itself stays in the order in which it is read.
 */
export function isolations(line: string, rightToLeft: boolean): Insertion[] {
  if (line === '') return []
  if (rightToLeft) return around(0, line.length)
  return [...line.matchAll(RUN)].flatMap((run) => around(run.index, run.index + run[0].length))
}

function around(start: number, end: number): Insertion[] {
  return [
    { at: start, text: RIGHT_TO_LEFT_ISOLATE },
    { at: end, text: POP_ISOLATE },
  ]
}

import type { Span } from '../../model/span.js'

/** `source` with "\n" for every line end, as Markdown counts them. */
export function unifyLines(source: string): string {
  return source.includes('\r') ? source.replace(/\r\n?/gu, '\n') : source
}

/** Where a stretch of the unified text stands in `source`. */
export function placeInSource(source: string): (span: Span) => Span {
  const ends = [...source.matchAll(/\r\n/gu)].map(({ index }, i) => index - i)
  return ([start, end]) => [start + countBelow(ends, start), end + countBelow(ends, end)]
}

/** How many of the ascending `numbers` are less than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

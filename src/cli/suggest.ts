/** Edits that still count as a slip of the fingers, for a word of this length. */
const slips = (length: number): number => Math.max(1, Math.floor(length / 3))

/** The candidate that `word` was probably meant to be; null where none is near. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null
  let least = slips(word.length) + 1
  for (const each of candidates) {
    const away = each.startsWith(word) && word.length > 1 ? 0.5 : distance(word.toLowerCase(), each.toLowerCase())
    if (away < least) [best, least] = [each, away]
  }
  return best
}

/** " Did you mean X?" or, where nothing is near, the whole list. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const near = suggest(word, candidates)
  return near ? `Did you mean ${near}?` : `There is ${listed(candidates)}`
}

/** "a, b and c" */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3 || a.length > 40) return 99
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 99
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(i - 2, j - 2) + 1)
      ;(rows[i] as number[])[j] = cost
    }
  }
  return at(a.length, b.length)
}

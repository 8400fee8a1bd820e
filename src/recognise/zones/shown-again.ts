import type { LineFacts, PageFacts } from './facts.js'

/** A label stands between paragraphs this often, and has no more words. */
const LABEL = { times: 3, words: 5 }
/** Lines of a box that stands twice on the page. */
const BOX = 3
/** A page with more of its running text in such boxes holds its article twice. */
const MOST = 0.3

/**
 * Lines that a page shows again and again whatever its article says: a label between all paragraphs, a box of several
 * lines ("Register to read on") that stands above and below.
 */
export function shownAgain(facts: readonly LineFacts[], { sameLines }: PageFacts): ReadonlySet<number> {
  const boxed = inBoxes(facts, sameLines)
  const wordsOf = (lines: Iterable<number>): number => {
    let words = 0
    for (const at of lines) if (facts[at]?.prose) words += facts[at].count
    return words
  }
  const found = wordsOf(boxed) > MOST * wordsOf(facts.keys()) ? new Set<number>() : boxed
  facts.forEach(({ prose, count, menu }, at) => {
    if (!prose && menu !== 2 && count <= LABEL.words && (sameLines[at] as number) >= LABEL.times) found.add(at)
  })
  return found
}

/** Lines of the runs in which each stands elsewhere as well, in the same order, with a sentence among them. */
function inBoxes(facts: readonly LineFacts[], sameLines: Uint8Array): Set<number> {
  const pairs = new Map<string, number>()
  facts.forEach((_, at) => {
    const pair = pairOf(facts, at)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  })
  const found = new Set<number>()
  for (let first = 0; first < facts.length; ) {
    let end = first + 1
    if ((sameLines[first] as number) > 1) {
      while (end < facts.length && (pairs.get(pairOf(facts, end - 1)) ?? 0) > 1) end += 1
    }
    const lines = Array.from({ length: end - first }, (_, i) => first + i)
    if (lines.length >= BOX && lines.some((at) => facts[at]?.prose)) for (const at of lines) found.add(at)
    first = end
  }
  return found
}

/** A line and the one below it. */
function pairOf(facts: readonly LineFacts[], at: number): string {
  return `${facts[at]?.key}\n${facts[at + 1]?.key}`
}

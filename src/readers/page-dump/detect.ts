/** "[12]" in front of a link's text; a footnote's number stands behind a word, or has a blank behind it. */
export const MARKER: RegExp = /(?<=^|[\s#(\u201c"'])\[(\d{1,4})\](?=[^\s:([\]]|\[[A-Za-z]|\([A-Z]{4})/gmu
/** As many of them show a dump, numbered from the top. */
const ENOUGH = 3
/** Numbers that images and forms take may be missing. */
const MOST_MISSING = 6

/** How sure it is that a text is a page as a text browser dumps it. */
export function detectPageDump(head: string): number {
  if (!head.includes('[1]') && !head.includes('[2]')) return 0
  let last = 0
  let count = 0
  for (const { 1: number } of head.matchAll(MARKER)) {
    const next = Number(number)
    if (next <= last || next > last + MOST_MISSING) return 0
    last = next
    count += 1
  }
  return count >= ENOUGH ? 0.8 : 0
}

import type { LineFacts } from '../../zones/facts.js'
import { isRare } from '../../zones/shared-words.js'

/** Letters that two forms of a word share. */
const STEM = 5

/** The share of the rarer words of line `at` that line `below` says as well, in whatever form; 0 for a line without any. */
export function saidBelow(facts: readonly LineFacts[], at: number, below: number): number {
  const own = stemsOf(facts[at])
  const said = stemsOf(facts[below])
  let shared = 0
  for (const stem of own) if (said.has(stem)) shared += 1
  return own.size === 0 ? 0 : shared / own.size
}

function stemsOf(line: LineFacts | undefined): ReadonlySet<string> {
  return new Set(line?.words.filter((_, i) => isRare(line, i)).map((word) => word.slice(0, STEM)))
}

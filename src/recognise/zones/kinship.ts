import type { LineFacts } from './line-facts.js'
import { furnitureLexicon } from './locales/index.js'

/** Words shorter than this say little of what a text is about. */
const RARE_LENGTH = 4

/** Share of each line's rarer words that the prose of the core has as well, 0 to 1; -1 for a line without any. */
export function kinships(lines: readonly LineFacts[], core: readonly [number, number]): Float64Array {
  const { common } = furnitureLexicon()
  const seen = new Map<string, number>()
  const first = new Map<string, number>()
  for (let at = core[0]; at < core[1]; at++) {
    if (!lines[at]?.prose) continue
    for (const word of lines[at]?.words ?? []) {
      if (word.length < RARE_LENGTH || common.has(word)) continue
      if (first.get(word) === at) continue
      seen.set(word, (seen.get(word) ?? 0) + 1)
      first.set(word, at)
    }
  }
  return Float64Array.from(lines, (line, at) => {
    let rare = 0
    let shared = 0
    for (const word of line.words.slice(0, 60)) {
      if (word.length < RARE_LENGTH || common.has(word)) continue
      rare += 1
      const own = at >= core[0] && at < core[1] && line.prose ? 1 : 0
      if ((seen.get(word) ?? 0) > own) shared += 1
    }
    return rare === 0 ? -1 : shared / rare
  })
}

import type { LineFacts } from './facts.js'

/** Words shorter than this say little of what a text is about. */
const RARE_LENGTH = 4
/** Words of a line that are looked at. */
const MOST_WORDS = 60

/**
 * Share of each line's rarer words that the lines for which `isStory` is true have as well, the line itself apart: 0 to 1;
 * -1 for a line without any.
 */
export function sharedWords(lines: readonly LineFacts[], isStory: (at: number) => boolean): Float64Array {
  const seen = linesWithWord(lines, isStory)
  return Float64Array.from(lines, (line, at) => {
    const own = isStory(at) ? 1 : 0
    let rare = 0
    let shared = 0
    for (let i = 0; i < Math.min(line.words.length, MOST_WORDS); i++) {
      if (!isRare(line, i)) continue
      rare += 1
      if ((seen.get(line.words[i] as string) ?? 0) > own) shared += 1
    }
    return rare === 0 ? -1 : shared / rare
  })
}

/** In how many lines of the story each of its rarer words stands. */
function linesWithWord(lines: readonly LineFacts[], isStory: (at: number) => boolean): Map<string, number> {
  const seen = new Map<string, number>()
  const last = new Map<string, number>()
  lines.forEach((line, at) => {
    if (!isStory(at)) return
    for (let i = 0; i < line.words.length; i++) {
      const word = line.words[i] as string
      if (!isRare(line, i) || last.get(word) === at) continue
      seen.set(word, (seen.get(word) ?? 0) + 1)
      last.set(word, at)
    }
  })
  return seen
}

/** Long enough, and no common word. */
export function isRare({ words, commonIn }: LineFacts, i: number): boolean {
  return (words[i] as string).length >= RARE_LENGTH && commonIn[i] === 0
}

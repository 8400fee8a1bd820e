import type { Section } from '../../model/article.js'
import { wordCount } from '../../text/word-count.js'

/** Silent reading of English non-fiction (Brysbaert 2019). */
const WORDS_A_MINUTE = 238

/** Words of headings and blocks. */
export function countWords(sections: readonly Section[]): number {
  let words = 0
  for (const { heading, blocks } of sections) {
    words += wordCount(heading ?? '')
    for (const block of blocks) words += wordCount(block.text)
  }
  return words
}

/** Whole minutes, at least one where there is a word. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
